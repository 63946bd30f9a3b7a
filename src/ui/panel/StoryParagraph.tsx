/** A paragraph of a chapter: every mention a link, where it stands in the document, and its claims to light on the map. */

import type { Paragraph, Segment } from '#core/story/story.ts'
import { CiteMark } from '#ui/links/CiteMark.tsx'
import { EntityLink } from '#ui/links/EntityLink.tsx'
import { EventLink } from '#ui/links/EventLink.tsx'
import styles from './StoryParagraph.module.css'

function Run({ segment: { text, entity, event } }: { readonly segment: Segment }) {
  if (entity !== undefined) return <EntityLink id={entity} text={text} />
  if (event !== undefined) return <EventLink id={event} text={text} />
  return text
}

export function StoryParagraph({ paragraph }: { readonly paragraph: Paragraph }) {
  const { segments, claims, cite } = paragraph
  return (
    <p
      className={styles.paragraph}
      {...(claims.length > 0 ? { 'data-lights': `claims:${claims.join(',')}` } : {})}
    >
      {segments.map((segment, at) => (
        <Run key={at} segment={segment} />
      ))}
      {'\u00a0'}
      <CiteMark cite={cite} look="note" />
    </p>
  )
}
