/** The line of one claim in small: its end and hue say the stance, its dash the voice, its direction who towards whom. */

import type { HeadShape } from '#core/draw/display.ts'
import { headShapeOf } from '#core/draw/heads.ts'
import { nameOf } from '#core/query/names.ts'
import { dashOf } from '#core/query/ties.ts'
import { capitalised, stanceLabels } from '#core/query/wording.ts'
import type { EntityId } from '#core/story/ids.ts'
import type { Claim } from '#core/story/story.ts'
import { useHere } from '#ui/Here.tsx'
import styles from './StanceGlyph.module.css'

type Props = {
  readonly claim: Claim
  /** Whose side is the left one; the subject's where absent. */
  readonly from?: EntityId
}

/** Drawn at the right; at the left it is turned. */
const heads: Readonly<Record<HeadShape, string>> = {
  arrow: 'M23 8L15.5 4V12Z',
  bar: 'M20.5 3H23V13H20.5Z',
  dot: 'M23 8A3 3 0 1 1 17 8A3 3 0 1 1 23 8Z',
}

function Head({ shape, isLeft }: { readonly shape: HeadShape; readonly isLeft: boolean }) {
  return (
    <path
      className={styles.head}
      d={heads[shape]}
      {...(isLeft ? { transform: 'rotate(180 12 8)' } : {})}
    />
  )
}

export function StanceGlyph({ claim, from }: Props) {
  const { index } = useHere()
  const { stance, subject, object, direction } = claim
  const shape = headShapeOf(stance)
  const isMutual = direction === 'mutual'
  const isLeft = from === object
  const names = [nameOf(index, subject), nameOf(index, object)]
  const label = `${capitalised(stanceLabels[stance])}: ${names.join(isMutual ? ' and ' : ' to ')}`
  return (
    <svg
      className={`${styles.glyph} stance-${stance}`}
      viewBox="0 0 24 16"
      role="img"
      aria-label={label}
      focusable="false"
    >
      <path
        className={`${styles.line} ${styles[dashOf([claim])]}`}
        d={`M${shape && (isMutual || isLeft) ? 7 : 1} 8H${shape && (isMutual || !isLeft) ? 17 : 23}`}
      />
      {shape && (isMutual || !isLeft) && <Head shape={shape} isLeft={false} />}
      {shape && (isMutual || isLeft) && <Head shape={shape} isLeft />}
    </svg>
  )
}
