/** Work that may wait until the panel has been painted. */

/** Runs `work` after the next paint; the answer cancels it. */
export function afterPaint(work: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(work)
  })
  return () => cancelAnimationFrame(frame)
}
