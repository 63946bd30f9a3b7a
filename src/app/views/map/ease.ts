/** Moves the canvas from where it is to another view in a short while, or at once for whoever asks for less motion. */

import type { Core } from 'cytoscape'

export type View = {
  readonly zoom: number
  readonly pan: { readonly x: number; readonly y: number }
}

/** At once: a movement under way would be a moving target for the next key. */
export const show = (core: Core, { zoom, pan }: View): undefined => {
  core.viewport({ zoom, pan: { ...pan } })
}

/** Milliseconds from one view to another. */
const patience = 450

/** Slow at both ends. */
const eased = (share: number): number => share * share * (3 - 2 * share)

/** The answer stops it where it is. Frame by frame of our own: Cytoscape's animation does not always draw its last. */
export function ease(core: Core, to: View): () => void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    show(core, to)
    return () => {}
  }
  const from: View = { zoom: core.zoom(), pan: { ...core.pan() } }
  const between = (a: number, b: number, part: number) => (part === 1 ? b : a + (b - a) * part)
  let begun: number | undefined
  const step = (now: number) => {
    if (core.destroyed()) return
    begun ??= now
    const part = eased(Math.min(1, (now - begun) / patience))
    show(core, {
      zoom: between(from.zoom, to.zoom, part),
      pan: {
        x: between(from.pan.x, to.pan.x, part),
        y: between(from.pan.y, to.pan.y, part),
      },
    })
    if (part < 1) frame = requestAnimationFrame(step)
  }
  let frame = requestAnimationFrame(step)
  return () => cancelAnimationFrame(frame)
}
