/** The claims of a scope as rows of a table: what is said, by whom, on what footing, when, and where it stands. */

import { nameOf } from '#core/query/names.ts'
import { claimsInScope, type Scope } from '#core/query/scope.ts'
import { voiceLine } from '#core/query/voiceLine.ts'
import { capitalised, modalityLabels } from '#core/query/wording.ts'
import type { StoryIndex } from '#core/story/index.ts'
import type { Claim } from '#core/story/story.ts'
import { CiteMark } from '#ui/links/CiteMark.tsx'
import { EventLink } from '#ui/links/EventLink.tsx'
import { TieLink } from '#ui/links/TieLink.tsx'
import { VoiceLine } from '#ui/links/VoiceLine.tsx'
import { StanceGlyph } from '#ui/panel/StanceGlyph.tsx'
import { When } from '#ui/panel/When.tsx'
import type { Column } from './DataTable.tsx'
import styles from './ListView.module.css'

/** The claims in scope, in the story's order. */
export const claimRowsOf = (scope: Scope): readonly Claim[] => claimsInScope(scope)

const footing = ({ modality }: Claim): string => capitalised(modalityLabels[modality])

function Times({ claim: { when, said, event } }: { readonly claim: Claim }) {
  if (!when && !said && !event) return 'Not given'
  return (
    <>
      {when && (
        <span className={styles.part}>
          <When edtf={when} />
        </span>
      )}
      {said && (
        <span className={styles.part}>
          {'Said '}
          <When edtf={said} />
        </span>
      )}
      {event && (
        <span className={styles.part}>
          <EventLink id={event} look="quiet" />
        </span>
      )}
    </>
  )
}

export const claimColumnsOf = (index: StoryIndex): readonly Column<Claim>[] => [
  {
    key: 'claim',
    title: 'Claim',
    cell: (claim) => <bdi>{claim.gist}</bdi>,
    sortValue: ({ gist }) => gist,
  },
  {
    key: 'tie',
    title: 'Tie',
    cell: (claim) => (
      <span className={styles.tie}>
        <StanceGlyph claim={claim} />
        <TieLink
          ends={[claim.subject, claim.object]}
          text={`${nameOf(index, claim.subject)} and ${nameOf(index, claim.object)}`}
        />
      </span>
    ),
    sortValue: ({ subject, object }) => `${nameOf(index, subject)} ${nameOf(index, object)}`,
  },
  {
    key: 'voice',
    title: 'Voice',
    cell: (claim) => <VoiceLine claim={claim} />,
    sortValue: (claim) => voiceLine(index, claim),
  },
  { key: 'footing', title: 'Footing', cell: footing, sortValue: footing },
  {
    key: 'when',
    title: 'When',
    cell: (claim) => <Times claim={claim} />,
    sortValue: ({ when, said }) => when ?? said ?? '',
  },
  {
    key: 'where',
    title: 'Paragraph',
    cell: ({ cite }) => <CiteMark cite={cite} />,
    sortValue: ({ cite }) => Math.min(...cite.map(({ paragraph }) => paragraph)),
  },
]
