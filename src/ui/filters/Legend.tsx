/** What the lines, marks and colours of the map mean; stances and kinds are links that filter by them. */

import { toggleKind, toggleStance } from '#core/address/moves.ts'
import { capitalised, counted, dashLabels, kindLabels, stanceLabels } from '#core/query/wording.ts'
import { useHere } from '#ui/Here.tsx'
import { FilterLink } from './FilterLink.tsx'
import { chosenIn, filterName } from './filterName.ts'
import styles from './Legend.module.css'
import { ContestedSample, DashSample, LineSample } from './LineSample.tsx'
import { MarkSample } from './MarkSample.tsx'
import { useFacets } from './useFacets.ts'

const dashes = ['solid', 'dashed', 'dotted'] as const

function Stances() {
  const { address } = useHere()
  const { stances } = useFacets()
  const chosenInList = chosenIn(stances)
  return stances.map(({ choice, count, chosen }) => (
    <li key={choice}>
      <FilterLink
        className={styles.entry}
        to={toggleStance(choice)(address)}
        name={filterName(stanceLabels[choice], counted(count, 'tie'), { chosen }, chosenInList)}
        chosen={chosen}
      >
        <LineSample stance={choice} />
        {stanceLabels[choice]}
      </FilterLink>
    </li>
  ))
}

function Kinds() {
  const { address } = useHere()
  const { kinds } = useFacets()
  const chosenInList = chosenIn(kinds)
  return kinds.map(({ choice, count, chosen }) => {
    const label = capitalised(kindLabels[choice].one)
    return (
      <li key={choice}>
        <FilterLink
          className={styles.entry}
          to={toggleKind(choice)(address)}
          name={filterName(label, counted(count, 'actor'), { chosen }, chosenInList)}
          chosen={chosen}
        >
          <MarkSample kind={choice} />
          {label}
        </FilterLink>
      </li>
    )
  })
}

export function Legend() {
  return (
    <section className={styles.legend} aria-label="Legend">
      <details className={styles.box}>
        <summary className={styles.summary}>Legend</summary>
        <div className={styles.content}>
          <ul className={styles.entries}>
            <Stances />
            {dashes.map((dash) => (
              <li key={dash} className={styles.entry}>
                <DashSample dash={dash} />
                {dashLabels[dash]}
              </li>
            ))}
            <li className={styles.entry}>
              <ContestedSample />
              contested
            </li>
            <li className={styles.shapes}>
              <details>
                <summary className={styles.summary}>Shapes</summary>
                <div className={styles.kinds}>
                  <ul className={styles.entries}>
                    <Kinds />
                  </ul>
                  <p>A colour is a country; grey has none.</p>
                </div>
              </details>
            </li>
          </ul>
        </div>
      </details>
    </section>
  )
}
