/** Who an entity is, as far as the document says: names, belongings, a note. */

import { countryNameIn } from '#core/query/countries.ts'
import { capitalised, kindLabels } from '#core/query/wording.ts'
import type { Affiliation, Entity } from '#core/story/story.ts'
import { useHere } from '#ui/Here.tsx'
import { CiteMark } from '#ui/links/CiteMark.tsx'
import { EntityLink } from '#ui/links/EntityLink.tsx'
import styles from './EntityFacts.module.css'
import { type Fact, Facts } from './Facts.tsx'

function Belonging({ affiliation: { to, role, cite } }: { readonly affiliation: Affiliation }) {
  return (
    <li>
      <EntityLink id={to} look="quiet" />
      {`, ${role} `}
      <CiteMark cite={cite} />
    </li>
  )
}

export function EntityFacts({ entity }: { readonly entity: Entity }) {
  const { index } = useHere()
  const { kind, country, aliases, affiliations, note, cite } = entity
  const facts: readonly (Fact | false)[] = [
    aliases.length > 0 && { name: 'Also called', value: <bdi>{aliases.join(', ')}</bdi> },
    affiliations.length > 0 && {
      name: 'Belongs to',
      value: (
        <ul>
          {affiliations.map((affiliation) => (
            <Belonging key={`${affiliation.to} ${affiliation.role}`} affiliation={affiliation} />
          ))}
        </ul>
      ),
    },
    note !== undefined && { name: 'Note', value: note },
  ]
  const words = capitalised(kindLabels[kind].one)
  const isOfCountry = kind !== 'state' && country !== undefined
  return (
    <div className={styles.facts}>
      <p className={styles.kind}>
        {isOfCountry ? `${words} · ${countryNameIn(index, country)} ` : `${words} `}
        <CiteMark cite={cite} />
      </p>
      <Facts facts={facts.filter((fact) => fact !== false)} />
    </div>
  )
}
