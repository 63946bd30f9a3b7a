/** The countries of a story as a row of links: each says how many actors it shows, and toggles itself in the lens. */

import { setCountries, toggleCountry } from '#core/address/moves.ts'
import { hueOf } from '#core/draw/hues.ts'
import { counted } from '#core/query/wording.ts'
import { useHere } from '#ui/Here.tsx'
import { Check } from './Check.tsx'
import styles from './CountryChips.module.css'
import { FilterLink } from './FilterLink.tsx'
import { chosenIn, filterName } from './filterName.ts'
import { useFacets } from './useFacets.ts'

export function CountryChips() {
  const { index, address, hrefOf } = useHere()
  const { countries } = useFacets()
  const chosenInList = chosenIn(countries)
  return (
    <nav className={styles.chips} aria-label="Filter by country">
      <ul className={styles.row}>
        {countries.map(({ choice, name, count, chosen }) => (
          <li key={choice}>
            <FilterLink
              className={styles.chip}
              to={toggleCountry(choice)(address)}
              name={filterName(name, counted(count, 'actor'), { chosen }, chosenInList)}
              chosen={chosen}
            >
              <span
                className={`${styles.swatch} hue-${hueOf(index, choice === 'none' ? undefined : choice)}`}
              >
                {chosen && <Check />}
              </span>
              <bdi>{name}</bdi>
              <span className={styles.count}>{count}</span>
            </FilterLink>
          </li>
        ))}
        {chosenInList > 0 && (
          <li className={styles.clear}>
            <a href={hrefOf(setCountries([])(address))} aria-label="Clear: show all countries">
              Clear
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
