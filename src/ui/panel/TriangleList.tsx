/** Where a story strains: an actor put with two others who are put against each other, each in a sentence with links to its three ties. */

import { articleAndName } from '#core/query/names.ts'
import type { Side, Triangle } from '#core/query/triangles.ts'
import { useHere } from '#ui/Here.tsx'
import { EntityLink } from '#ui/links/EntityLink.tsx'
import { TieLink } from '#ui/links/TieLink.tsx'
import { speakersOf } from './speakers.ts'
import { Tag } from './Tag.tsx'
import styles from './TriangleList.module.css'

type SideProps = { readonly side: Side; readonly text: string }

/** The link to a tie, who says so, and whether others say the opposite. */
function SideLink({ side: { tie, claims }, text }: SideProps) {
  const { index } = useHere()
  return (
    <>
      <TieLink ends={tie.ends} text={text} />
      {` (${speakersOf(index, claims)})`}
      {tie.contested && (
        <>
          {' '}
          <Tag kind="contested" />
        </>
      )}
    </>
  )
}

function TriangleItem({ triangle }: { readonly triangle: Triangle }) {
  const { index } = useHere()
  const { between, apart, against } = triangle
  const [one, other] = triangle.with
  const [a, b] = apart.map((id) => articleAndName(index, id).join(''))
  const claims = [one, other, against].flatMap((side) => side.claims.map(({ id }) => id))
  return (
    <li className={styles.item} data-lights={`claims:${claims.join(',')}`}>
      {`Claims put ${articleAndName(index, between)[0]}`}
      <EntityLink id={between} text={articleAndName(index, between)[1]} />{' '}
      <SideLink side={one} text={`with ${a}`} />
      {' and '}
      <SideLink side={other} text={`with ${b}`} />
      {', but '}
      <SideLink side={against} text={`${a} and ${b} against each other`} />
      {'.'}
    </li>
  )
}

export function TriangleList({ triangles }: { readonly triangles: readonly Triangle[] }) {
  return (
    <ul className={styles.list}>
      {triangles.map((triangle) => (
        <TriangleItem key={`${triangle.between} ${triangle.apart.join(' ')}`} triangle={triangle} />
      ))}
    </ul>
  )
}
