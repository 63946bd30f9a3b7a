/** How two actors hang together: up to five chains of ties, every step with its claims and their voices. A chain is not a relation, and says so. */

import { nameOf } from '#core/query/names.ts'
import { noPathLine, whyNoPath } from '#core/query/noPath.ts'
import { type Path, pathCaution, pathsLine, pathsOf, viaText } from '#core/query/paths.ts'
import { takeOffText } from '#core/query/why.ts'
import { counted } from '#core/query/wording.ts'
import type { EntityId } from '#core/story/ids.ts'
import { useHere } from '#ui/Here.tsx'
import { EntityRows } from './EntityRows.tsx'
import { PanelHead } from './PanelHead.tsx'
import { PathOptions } from './PathOptions.tsx'
import styles from './PathPanel.module.css'
import { PathStepItem } from './PathStepItem.tsx'
import { Section } from './Section.tsx'
import { Sentence } from './Sentence.tsx'

function Chain({ path }: { readonly path: Path }) {
  const { index } = useHere()
  const { steps } = path
  const claims = steps.flatMap(({ tie }) => tie.claims).map(({ id }) => id)
  const title = (
    <>
      {viaText(index, path)}
      <span className={styles.length}>{` ${counted(steps.length, 'step')}`}</span>
    </>
  )
  return (
    <li data-lights={`claims:${claims.join(',')}`}>
      <Section title={title}>
        <ol className={styles.steps}>
          {steps.map((step) => (
            <PathStepItem key={step.tie.id} step={step} />
          ))}
        </ol>
      </Section>
    </li>
  )
}

type Props = { readonly from: EntityId; readonly to: EntityId }

export function PathPanel({ from, to }: Props) {
  const { index, address, scope, hrefOf } = useHere()
  const paths = pathsOf(scope, from, to)
  const why = whyNoPath(scope, from, to)
  return (
    <>
      <PanelHead
        title={`From ${nameOf(index, from)} to ${nameOf(index, to)}`}
        eyebrow="How are they connected?"
      />
      <EntityRows ids={[from, to]} />
      <Sentence>{why ? noPathLine(scope, why) : pathsLine(paths)}</Sentence>
      {why?.widening && (
        <p className={styles.way}>
          <a href={hrefOf({ ...address, lens: why.widening.lens })}>
            {takeOffText(why.widening.drop)}
          </a>
        </p>
      )}
      <PathOptions from={from} to={to} />
      {paths.length > 0 && (
        <>
          <p className={styles.caution}>{pathCaution}</p>
          <ol className={styles.chains}>
            {paths.map((path) => (
              <Chain key={path.entities.join(' ')} path={path} />
            ))}
          </ol>
        </>
      )}
    </>
  )
}
