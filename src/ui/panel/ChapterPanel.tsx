/** One chapter by itself, as a step of the guided story. */

import type { Chapter } from '#core/story/story.ts'
import { GuideBar } from '#ui/guide/GuideBar.tsx'
import styles from './ChapterPanel.module.css'
import { PanelHead } from './PanelHead.tsx'
import { StoryParagraph } from './StoryParagraph.tsx'

export function ChapterPanel({ chapter }: { readonly chapter: Chapter }) {
  return (
    <>
      <GuideBar />
      <PanelHead title={chapter.title} />
      <div className={styles.text}>
        {chapter.paragraphs.map((paragraph, row) => (
          <StoryParagraph key={row} paragraph={paragraph} />
        ))}
      </div>
    </>
  )
}
