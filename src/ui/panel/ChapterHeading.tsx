/** The number and title of a chapter; the title leads to the chapter's own page. */

import { focusChapter } from '#core/address/moves.ts'
import type { Chapter } from '#core/story/story.ts'
import { useHere } from '#ui/Here.tsx'
import styles from './ChapterHeading.module.css'

/** A chapter's place in the story, from 1. */
function ChapterNumber({ chapter }: { readonly chapter: Chapter }) {
  const { index } = useHere()
  return (
    <span className={styles.number} aria-hidden="true">
      {index.story.chapters.indexOf(chapter) + 1}
    </span>
  )
}

type Props = { readonly chapter: Chapter; readonly level: 2 | 3 }

export function ChapterHeading({ chapter, level }: Props) {
  const { address, hrefOf } = useHere()
  const Heading = level === 2 ? 'h2' : 'h3'
  const lights = chapter.paragraphs.flatMap((paragraph) => paragraph.claims).join(',')
  return (
    <Heading className={`${styles.heading} ${level === 3 ? styles.minor : ''}`}>
      <ChapterNumber chapter={chapter} />
      <a
        href={hrefOf(focusChapter(chapter.id)(address))}
        {...(lights ? { 'data-lights': `claims:${lights}` } : {})}
      >
        {chapter.title}
      </a>
    </Heading>
  )
}
