/** Where the story's own text tells of an entity: its chapters, each with the paragraphs in question. */

import type { Appearance } from '#core/query/neighbours.ts'
import { ChapterHeading } from './ChapterHeading.tsx'
import styles from './InTheStory.module.css'
import { StoryParagraph } from './StoryParagraph.tsx'

type Props = { readonly appearances: readonly Appearance[] }

export function InTheStory({ appearances }: Props) {
  const chapters = [...new Set(appearances.map(({ chapter }) => chapter))]
  return chapters.map((chapter) => (
    <div key={chapter.id} className={styles.chapter}>
      <ChapterHeading chapter={chapter} level={3} />
      {appearances
        .filter((one) => one.chapter === chapter)
        .map(({ paragraph: at }) => {
          const paragraph = chapter.paragraphs[at]
          return paragraph && <StoryParagraph key={at} paragraph={paragraph} />
        })}
    </div>
  ))
}
