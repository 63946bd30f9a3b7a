/** One paragraph of a source by its number, and what of the story rests on it. Its text is not here. */

import type { ReactNode } from 'react'
import { focusChapter } from '#core/address/moves.ts'
import type { SourceId } from '#core/story/ids.ts'
import { useHere } from '#ui/Here.tsx'
import { paragraphAnchor } from '#ui/links/anchors.ts'
import { EntityLink } from '#ui/links/EntityLink.tsx'
import { EventLink } from '#ui/links/EventLink.tsx'
import { TieLink } from '#ui/links/TieLink.tsx'
import { type Citings, isCited } from './citings.ts'
import styles from './SourceParagraph.module.css'

type NamesProps = {
  readonly label: string
  readonly links: readonly (readonly [string, ReactNode])[]
}

/** "Actors: Barack Obama, François Hollande" */
function Names({ label, links }: NamesProps) {
  if (links.length === 0) return null
  return (
    <p className={styles.names}>
      {`${label}: `}
      {links.map(([key, link], at) => (
        <span key={key}>
          {at > 0 && ', '}
          {link}
        </span>
      ))}
    </p>
  )
}

type Props = { readonly source: SourceId; readonly citings: Citings }

export function SourceParagraph({ source, citings }: Props) {
  const { index, address, hrefOf } = useHere()
  const { paragraph, claims, events, entities, chapters, reason } = citings
  return (
    <li className={styles.item} id={paragraphAnchor(index, source, paragraph)}>
      <p className={styles.number}>
        <span aria-hidden="true">{`¶${paragraph}`}</span>
        <span className="said-only">{`Paragraph ${paragraph}`}</span>
      </p>
      <div className={styles.body}>
        {claims.length > 0 && (
          <ul className={styles.claims}>
            {claims.map(({ id, subject, object, gist }) => (
              <li key={id} data-lights={`claims:${id}`}>
                <TieLink ends={[subject, object]} text={gist} />
              </li>
            ))}
          </ul>
        )}
        <Names
          label="Events"
          links={events.map(({ id }) => [id, <EventLink key={id} id={id} />])}
        />
        <Names
          label="Actors"
          links={entities.map(({ id }) => [id, <EntityLink key={id} id={id} look="quiet" />])}
        />
        <Names
          label="Chapters"
          links={chapters.map(({ id, title }) => [
            id,
            <a key={id} className={styles.link} href={hrefOf(focusChapter(id)(address))}>
              {title}
            </a>,
          ])}
        />
        {(reason !== undefined || !isCited(citings)) && (
          <p className={styles.names}>{isCited(citings) ? reason : `Not cited. ${reason ?? ''}`}</p>
        )}
      </div>
    </li>
  )
}
