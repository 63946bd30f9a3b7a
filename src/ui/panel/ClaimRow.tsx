/** A claim as every panel shows it: its line, what is said, on whose word, when, where it stands, and what others answer. */

import type { EntityId } from '#core/story/ids.ts'
import type { Claim } from '#core/story/story.ts'
import { useHere } from '#ui/Here.tsx'
import { CiteMark } from '#ui/links/CiteMark.tsx'
import { EventLink } from '#ui/links/EventLink.tsx'
import { TieLink } from '#ui/links/TieLink.tsx'
import { VoiceLine } from '#ui/links/VoiceLine.tsx'
import { ClaimAnswers } from './ClaimAnswers.tsx'
import styles from './ClaimRow.module.css'
import { StanceGlyph } from './StanceGlyph.tsx'
import { Tag } from './Tag.tsx'
import { When } from './When.tsx'

type Props = {
  readonly claim: Claim
  /** The end that stands left: arrows point away from it or to it. The subject where absent. */
  readonly from?: EntityId
  /** Names the tie above the claim, where the place on the page does not. */
  readonly namesTie?: boolean
}

/** When it happened; when it was said, where that is another day or all that is known. */
function Dates({ claim: { when, said } }: { readonly claim: Claim }) {
  const date = when ?? said
  if (date === undefined) return null
  return (
    <>
      {'\u00a0· '}
      <When edtf={date} />
      {said !== undefined && said !== date && (
        <>
          {', said '}
          <When edtf={said} />
        </>
      )}
    </>
  )
}

export function ClaimRow({ claim, from, namesTie = false }: Props) {
  const { address } = useHere()
  const { id, subject, object, gist, modality, event, cite } = claim
  const isOfThisEvent = address.focus.on === 'event' && address.focus.event === event
  return (
    <li className={styles.row} data-claim={id} data-lights={`claims:${id}`}>
      <StanceGlyph claim={claim} {...(from ? { from } : {})} />
      <div className={styles.body}>
        {namesTie && (
          <p>
            <TieLink ends={[subject, object]} />
          </p>
        )}
        <p>
          <bdi>{gist}</bdi>
          {modality === 'planned' && (
            <>
              {' '}
              <Tag kind="planned" />
            </>
          )}
        </p>
        <p className={styles.voice}>
          <VoiceLine claim={claim} />
          <Dates claim={claim} />
          {event !== undefined && !isOfThisEvent && (
            <>
              {'\u00a0· '}
              <EventLink id={event} look="quiet" />
            </>
          )}{' '}
          <CiteMark cite={cite} />
        </p>
        <ClaimAnswers claim={claim} />
      </div>
    </li>
  )
}
