/** One chapter by itself, with the way to the one before and the one after. */

import { focusChapter } from '#core/address/moves.ts'
import type { Chapter } from '#core/story/story.ts'
import { useHere } from '#ui/Here.tsx'
import styles from './ChapterPanel.module.css'
import { PanelHead } from './PanelHead.tsx'
import { StoryParagraph } from './StoryParagraph.tsx'

type StepProps = {
  readonly chapter: Chapter | undefined
  readonly label: string
  readonly rel: 'prev' | 'next'
}

function Step({ chapter, label, rel }: StepProps) {
  const { address, hrefOf } = useHere()
  if (!chapter) return null
  return (
    <a className={styles[rel]} rel={rel} href={hrefOf(focusChapter(chapter.id)(address))}>
      <span className={styles.label}>{`${label}: `}</span>
      <span className={styles.title}>{chapter.title}</span>
    </a>
  )
}

export function ChapterPanel({ chapter }: { readonly chapter: Chapter }) {
  const { index } = useHere()
  const { chapters } = index.story
  const at = chapters.indexOf(chapter)
  return (
    <>
      <PanelHead title={chapter.title} eyebrow={`Chapter ${at + 1} of ${chapters.length}`} />
      <div className={styles.text}>
        {chapter.paragraphs.map((paragraph, row) => (
          <StoryParagraph key={row} paragraph={paragraph} />
        ))}
      </div>
      {chapters.length > 1 && (
        <nav className={styles.steps} aria-label="Chapters">
          <Step chapter={chapters[at - 1]} label="Before" rel="prev" />
          <Step chapter={chapters[at + 1]} label="Next" rel="next" />
        </nav>
      )}
    </>
  )
}
