/** The actors of a scope as rows of a table: what they are, where from, and how many ties of each stance they have. */

import { countryNameIn } from '#core/query/countries.ts'
import { neighbourhoodOf } from '#core/query/neighbours.ts'
import { countryChoiceOf } from '#core/query/passing.ts'
import { isInScope, type Scope } from '#core/query/scope.ts'
import { capitalised, kindLabels, stanceHeadings } from '#core/query/wording.ts'
import type { StoryIndex } from '#core/story/index.ts'
import { type Entity, type Stance, stances } from '#core/story/story.ts'
import { EntityLink } from '#ui/links/EntityLink.tsx'
import type { Column } from './DataTable.tsx'
import styles from './ListView.module.css'

export type ActorRow = {
  readonly entity: Entity
  /** Ties in scope; one of two stances counts under both. */
  readonly ties: Readonly<Record<Stance, number>>
}

/** The actors in scope, in the story's order. */
export const actorRowsOf = (scope: Scope): readonly ActorRow[] =>
  scope.index.story.entities
    .filter(({ id }) => isInScope(scope, id))
    .map((entity) => {
      const { groups } = neighbourhoodOf(scope, entity.id)
      const count = (stance: Stance) =>
        groups
          .find((group) => group.stance === stance)
          ?.ties.filter(({ presence }) => presence === 'in').length ?? 0
      return {
        entity,
        ties: {
          with: count('with'),
          against: count('against'),
          between: count('between'),
          role: count('role'),
        },
      }
    })

export const actorColumnsOf = (index: StoryIndex): readonly Column<ActorRow>[] => {
  const country = ({ entity }: ActorRow) => countryNameIn(index, countryChoiceOf(entity))
  const kind = ({ entity }: ActorRow) => capitalised(kindLabels[entity.kind].one)
  return [
    {
      key: 'name',
      title: 'Actor',
      cell: ({ entity }) => (
        <>
          <EntityLink id={entity.id} />
          <span className={styles.under}>{entity.role}</span>
        </>
      ),
      sortValue: ({ entity }) => entity.name,
    },
    { key: 'kind', title: 'Kind', cell: kind, sortValue: kind },
    { key: 'country', title: 'Country', cell: country, sortValue: country },
    ...stances.map((stance) => ({
      key: stance,
      title: stanceHeadings[stance],
      isNumber: true,
      cell: ({ ties }: ActorRow) => ties[stance],
      sortValue: ({ ties }: ActorRow) => ties[stance],
    })),
  ]
}
