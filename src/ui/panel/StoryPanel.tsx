/** The story as it is read: title, summary, chapters, what is contested, what happened when, who is heard, and where it is from. */

import { useMemo } from 'react'
import { focusSources } from '#core/address/moves.ts'
import { askedPathsOf } from '#core/query/askedPaths.ts'
import { contestedIn } from '#core/query/contested.ts'
import { trianglesOf } from '#core/query/triangles.ts'
import { dateText } from '#core/query/when.ts'
import type { Chapter } from '#core/story/story.ts'
import { GuideStart } from '#ui/guide/GuideStart.tsx'
import { useHere } from '#ui/Here.tsx'
import { Later } from '#ui/Later.tsx'
import { VoiceBalance } from '#ui/voices/VoiceBalance.tsx'
import { AskedPaths } from './AskedPaths.tsx'
import { ChapterHeading } from './ChapterHeading.tsx'
import { ContestedList } from './ContestedList.tsx'
import { EventList } from './EventList.tsx'
import { PanelHead } from './PanelHead.tsx'
import { Section } from './Section.tsx'
import styles from './StoryPanel.module.css'
import { StoryParagraph } from './StoryParagraph.tsx'
import { TriangleList } from './TriangleList.tsx'

function Chapters({ chapters }: { readonly chapters: readonly Chapter[] }) {
  return chapters.map((chapter) => (
    <section key={chapter.id} className={styles.chapter} data-chapter={chapter.id}>
      <ChapterHeading chapter={chapter} level={2} />
      {chapter.paragraphs.map((paragraph, at) => (
        <StoryParagraph key={at} paragraph={paragraph} />
      ))}
    </section>
  ))
}

/** What the story shows beyond what it tells. */
function Findings() {
  const { index, address, scope, hrefOf } = useHere()
  const { events } = index.story
  const contested = contestedIn(scope)
  const triangles = trianglesOf(scope)
  const asked = useMemo(() => askedPathsOf(index), [index])
  return (
    <>
      {contested.length > 0 && (
        <Section title="Contested" count={contested.length}>
          <ContestedList ties={contested} />
        </Section>
      )}
      {triangles.length > 0 && (
        <Section title="Under tension" count={triangles.length}>
          <TriangleList triangles={triangles} />
        </Section>
      )}
      {events.length > 0 && (
        <Section title="Events" count={events.length}>
          <EventList events={events} />
        </Section>
      )}
      <VoiceBalance />
      {asked.length > 0 && (
        <Section title="How are they connected?">
          <AskedPaths paths={asked} />
        </Section>
      )}
      <p className={styles.sources}>
        <a href={hrefOf(focusSources(address))}>About the source and how to verify</a>
      </p>
    </>
  )
}

export function StoryPanel() {
  const { title, summary, dateline, chapters } = useHere().index.story
  return (
    <>
      <PanelHead title={title} eyebrow={`Digest · ${dateText(dateline)}`}>
        <p className={styles.summary}>{summary}</p>
      </PanelHead>
      <GuideStart />
      <Chapters chapters={chapters.slice(0, 1)} />
      <Later>
        <Chapters chapters={chapters.slice(1)} />
        <Findings />
      </Later>
    </>
  )
}
