/** The ties of a scope as rows of a table: their ends, stances, claims and voices, and whether they are contested. */

import { nameOf } from '#core/query/names.ts'
import { type Scope, tiesInScope } from '#core/query/scope.ts'
import type { Tie } from '#core/query/ties.ts'
import { voiceIdOf } from '#core/query/voices.ts'
import { capitalised, listed, stanceLabels } from '#core/query/wording.ts'
import type { StoryIndex } from '#core/story/index.ts'
import { stances } from '#core/story/story.ts'
import { LineSample } from '#ui/filters/LineSample.tsx'
import { TieLink } from '#ui/links/TieLink.tsx'
import { Tag } from '#ui/panel/Tag.tsx'
import type { Column } from './DataTable.tsx'
import styles from './ListView.module.css'

/** The ties in scope, in the story's order. */
export const tieRowsOf = (scope: Scope): readonly Tie[] => tiesInScope(scope)

const stancesOf = (tie: Tie) =>
  stances.filter((stance) => tie.strands.some((strand) => strand.stance === stance))

const stancesText = (tie: Tie): string =>
  capitalised(listed(stancesOf(tie).map((stance) => stanceLabels[stance])))

const voices = (tie: Tie): number => new Set(tie.claims.map(({ voice }) => voiceIdOf(voice))).size

export const tieColumnsOf = (index: StoryIndex): readonly Column<Tie>[] => [
  {
    key: 'ends',
    title: 'Tie',
    cell: ({ ends }) => <TieLink ends={ends} />,
    sortValue: ({ ends }) => `${nameOf(index, ends[0])} ${nameOf(index, ends[1])}`,
  },
  {
    key: 'stances',
    title: 'Stances',
    cell: (tie) => (
      <span className={styles.stances}>
        {stancesOf(tie).map((stance) => (
          <LineSample key={stance} stance={stance} />
        ))}
        {stancesText(tie)}
      </span>
    ),
    sortValue: stancesText,
  },
  {
    key: 'claims',
    title: 'Claims',
    isNumber: true,
    cell: ({ claims }) => claims.length,
    sortValue: ({ claims }) => claims.length,
  },
  { key: 'voices', title: 'Voices', isNumber: true, cell: voices, sortValue: voices },
  {
    key: 'contested',
    title: 'Contested',
    cell: ({ contested }) => (contested ? <Tag kind="contested" /> : 'No'),
    sortValue: ({ contested }) => (contested ? 'A' : 'B'),
  },
]
