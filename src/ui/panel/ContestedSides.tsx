/** A dispute set out: what it is about, and both sides, each headed by who says so. */

import type { Dispute } from '#core/query/disputes.ts'
import { nameOf } from '#core/query/names.ts'
import type { EntityId } from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'
import { useHere } from '#ui/Here.tsx'
import { SideBySide } from './SideBySide.tsx'
import { sidesOf } from './sides.ts'
import { speakersOf } from './speakers.ts'

const questionOf = (index: StoryIndex, dispute: Dispute): string => {
  if (dispute.how === 'denied') return 'A claim of this tie is denied.'
  const [from, to] = [nameOf(index, dispute.from), nameOf(index, dispute.to)]
  return dispute.direction === 'mutual'
    ? `Voices differ on how ${from} and ${to} stand to each other.`
    : `Voices differ on how ${from} stands to ${to}.`
}

type Props = { readonly dispute: Dispute; readonly left: EntityId; readonly right: EntityId }

export function ContestedSides({ dispute, left, right }: Props) {
  const { index } = useHere()
  const sides = sidesOf(dispute).map(({ title, claims }) => ({
    title: `${title} ${speakersOf(index, claims)}`,
    claims,
  }))
  return (
    <>
      <p>{questionOf(index, dispute)}</p>
      <SideBySide sides={sides} ends={[left, right]} level={3} />
    </>
  )
}
