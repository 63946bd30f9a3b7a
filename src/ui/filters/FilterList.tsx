/** The filters beside the countries: kind of actor, stance, footing and outlets, each a link that says what a click will do. */

import { useId } from 'react'
import type { Address } from '#core/address/address.ts'
import {
  type Move,
  toggleKind,
  toggleModality,
  toggleOutlets,
  toggleStance,
} from '#core/address/moves.ts'
import type { Facet } from '#core/query/facets.ts'
import {
  capitalised,
  counted,
  kindLabels,
  modalityLabels,
  restrictionLabels,
  stanceLabels,
} from '#core/query/wording.ts'
import { useHere } from '#ui/Here.tsx'
import { Check } from './Check.tsx'
import { FilterLink } from './FilterLink.tsx'
import styles from './FilterList.module.css'
import { chosenIn, filterName } from './filterName.ts'
import { LineSample } from './LineSample.tsx'
import { useFacets } from './useFacets.ts'

type Item = {
  readonly key: string
  readonly label: string
  readonly name: string
  readonly count: number
  readonly chosen: boolean
  readonly to: Address
}

function itemsOf<Choice extends string>(
  address: Address,
  facets: readonly Facet<Choice>[],
  labelOf: (choice: Choice) => string,
  toggle: (choice: Choice) => Move,
  thing: 'actor' | 'tie',
): readonly Item[] {
  const chosenInList = chosenIn(facets)
  return facets.map(({ choice, count, chosen }) => {
    const label = capitalised(labelOf(choice))
    return {
      key: choice,
      label,
      name: filterName(label, counted(count, thing), { chosen }, chosenInList),
      count,
      chosen,
      to: toggle(choice)(address),
    }
  })
}

type GroupProps = {
  readonly title: string
  readonly items: readonly Item[]
  readonly sampled?: boolean
}

function Group({ title, items, sampled = false }: GroupProps) {
  const id = useId()
  if (items.length === 0) return null
  return (
    <div className={styles.group}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      <ul aria-labelledby={id}>
        {items.map(({ key, label, name, count, chosen, to }) => (
          <li key={key}>
            <FilterLink className={styles.item} to={to} name={name} chosen={chosen}>
              <span className={styles.box}>{chosen && <Check />}</span>
              <span className={styles.label}>{label}</span>
              {sampled && <LineSample stance={key as keyof typeof stanceLabels} />}
              <span className={styles.count}>{count}</span>
            </FilterLink>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Choices that no claim of the story has are left out, unless chosen: a reader must be able to take them back. */
const present = <Choice,>(facets: readonly Facet<Choice>[], used: ReadonlySet<Choice>) =>
  facets.filter(({ choice, chosen }) => chosen || used.has(choice))

export function FilterList() {
  const { index, address } = useHere()
  const { kinds, stances, modalities } = useFacets()
  const { claims, entities } = index.story
  const outlets = entities.filter(({ kind }) => kind === 'outlet').length
  const isOn = address.lens.outlets
  const outletsName = `Show outlets, ${counted(outlets, 'outlet')}${
    isOn ? ', shown: leave them out' : ': put them on the map'
  }`
  return (
    <div className={styles.list}>
      <Group
        title={capitalised(restrictionLabels.kinds)}
        items={itemsOf(address, kinds, (kind) => kindLabels[kind].other, toggleKind, 'actor')}
      />
      <Group
        title={capitalised(restrictionLabels.stances)}
        items={itemsOf(
          address,
          present(stances, new Set(claims.map(({ stance }) => stance))),
          (stance) => stanceLabels[stance],
          toggleStance,
          'tie',
        )}
        sampled
      />
      <Group
        title={capitalised(restrictionLabels.modalities)}
        items={itemsOf(
          address,
          present(modalities, new Set(claims.map(({ modality }) => modality))),
          (modality) => modalityLabels[modality],
          toggleModality,
          'tie',
        )}
      />
      {outlets > 0 && (
        <Group
          title={capitalised(kindLabels.outlet.other)}
          items={[
            {
              key: 'outlets',
              label: 'Show outlets',
              name: outletsName,
              count: outlets,
              chosen: isOn,
              to: toggleOutlets(address),
            },
          ]}
        />
      )}
    </div>
  )
}
