/** The list under the search box: what was found, or why nothing was. The keys stay in the box; this shows where they stand. */

import { hueOf } from '#core/draw/hues.ts'
import type { Hit } from '#core/query/search.ts'
import type { EntityId } from '#core/story/ids.ts'
import { useHere } from '#ui/Here.tsx'
import { Badge } from '#ui/marks/Badge.tsx'
import styles from './SearchHits.module.css'
import { hitName, keyOf, lineOf, nothingFound, whyOf } from './searchWords.ts'
import type { Found, Searching } from './useSearcher.ts'

type Props = {
  readonly id: string
  readonly optionId: (at: number) => string
  readonly text: string
  readonly found: Found
  readonly active: number
  readonly searching: Searching
  readonly onChoose: (at: number) => void
}

const states: Record<Searching, string | undefined> = {
  asleep: undefined,
  loading: 'Only names, letter for letter, until the search has loaded.',
  ready: undefined,
  failed:
    'The search could not be loaded, so that names must be written letter for letter. Leave the box and come back to try again.',
}

/** Two actors in their colours, and something between them. */
function Chain({ from, to }: { readonly from: EntityId; readonly to: EntityId }) {
  const { index } = useHere()
  const hue = (id: EntityId) => `hue-${hueOf(index, index.entities.get(id)?.country)}`
  return (
    <svg className={styles.swatch} viewBox="0 0 28 28" aria-hidden="true">
      <path d="M8 20L20 8" stroke="currentColor" strokeWidth="1.6" />
      <circle cx="8" cy="20" r="4.5" fill="var(--hue)" className={hue(from)} />
      <circle cx="20" cy="8" r="4.5" fill="var(--hue)" className={hue(to)} />
    </svg>
  )
}

/** Whatever has the place on the map, or the colour of a country. */
function Swatch({ target }: Pick<Hit, 'target'>) {
  const { index } = useHere()
  if (target.on === 'path') return <Chain from={target.from} to={target.to} />
  if (target.on === 'entity') return <Badge id={target.entity} size="small" />
  const country = target.on === 'country' && target.country !== 'none' ? target.country : undefined
  const shape = target.on === 'country' ? styles.country : styles.event
  return <span className={`${styles.swatch} ${shape} hue-${hueOf(index, country)}`} />
}

function Option({ hit }: { readonly hit: Hit }) {
  const line = lineOf(hit)
  const why = whyOf(hit)
  return (
    <>
      <Swatch target={hit.target} />
      <span className={styles.words}>
        <bdi className={styles.title}>{hit.title}</bdi>
        {line && <span className={styles.detail}>{line}</span>}
        {why && <span className={styles.why}>{why}</span>}
      </span>
    </>
  )
}

export function SearchHits({ id, optionId, text, found, active, searching, onChoose }: Props) {
  const { hits, areMatches } = found
  const note = states[searching]
  return (
    <div className={styles.list}>
      {!areMatches && <p className={styles.note}>{nothingFound(text, found)}</p>}
      {hits.length > 0 && (
        <div
          id={id}
          role="listbox"
          tabIndex={-1}
          aria-label={areMatches ? 'Found' : 'Nearest names'}
          // A press must not take the focus out of the field.
          onMouseDown={(event) => event.preventDefault()}
        >
          {hits.map((hit, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys stay in the field, which has its own
            <div
              key={keyOf(hit)}
              id={optionId(at)}
              ref={
                at === active ? (option) => option?.scrollIntoView({ block: 'nearest' }) : undefined
              }
              className={styles.option}
              role="option"
              tabIndex={-1}
              aria-selected={at === active}
              aria-label={hitName(hit)}
              onClick={() => onChoose(at)}
            >
              <Option hit={hit} />
            </div>
          ))}
        </div>
      )}
      {note && <p className={styles.note}>{note}</p>}
    </div>
  )
}
