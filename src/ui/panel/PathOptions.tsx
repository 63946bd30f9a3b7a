/** Which claims may carry a chain: everything in scope, only those with a stance, or only what is reported. Each a lens, and a link to it. */

import { type Move, setModalities, setStances } from '#core/address/moves.ts'
import { pathsOf } from '#core/query/paths.ts'
import { scopeOf } from '#core/query/scope.ts'
import { counted } from '#core/query/wording.ts'
import type { EntityId } from '#core/story/ids.ts'
import type { Modality, Stance } from '#core/story/story.ts'
import { FilterLink } from '#ui/filters/FilterLink.tsx'
import { useHere } from '#ui/Here.tsx'
import styles from './PathOptions.module.css'

type Option = {
  readonly label: string
  readonly stances: readonly Stance[]
  readonly modalities: readonly Modality[]
}

const options: readonly Option[] = [
  { label: 'Every kind of claim', stances: [], modalities: [] },
  { label: 'Only with and against', stances: ['with', 'against'], modalities: [] },
  { label: 'Only with', stances: ['with'], modalities: [] },
  { label: 'Only reported', stances: [], modalities: ['reported'] },
]

const moveTo =
  ({ stances, modalities }: Option): Move =>
  (address) =>
    setModalities(modalities)(setStances(stances)(address))

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.join() === other.join()

type Props = { readonly from: EntityId; readonly to: EntityId }

export function PathOptions({ from, to }: Props) {
  const { index, address } = useHere()
  const { stances, modalities } = address.lens
  return (
    <nav aria-label="Chains of which claims">
      <ul className={styles.options}>
        {options.map((option) => {
          const there = moveTo(option)(address)
          const chosen = isSame(option.stances, stances) && isSame(option.modalities, modalities)
          const chains = pathsOf(scopeOf(index, there.lens), from, to).length
          return (
            <li key={option.label}>
              <FilterLink
                className={styles.option}
                to={there}
                name={`${option.label}, ${counted(chains, 'chain')}${chosen ? ', chosen' : ''}`}
                chosen={chosen}
              >
                {option.label}
                <span className={styles.count}>{` ${chains}`}</span>
              </FilterLink>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
