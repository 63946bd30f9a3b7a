/** When the page has rest: after it has loaded and painted, or at the reader's first sign of intent on it. */

const intents = ['pointerdown', 'pointermove', 'keydown', 'touchstart', 'wheel'] as const

/** The longest that work waits for rest, in milliseconds. */
const patience = 1500

/** Runs `work` once, when the browser is idle or the reader first acts; the answer cancels it. */
export function atRest(work: () => void): () => void {
  let isDone = false
  const once = () => {
    if (isDone) return
    cancel()
    work()
  }
  const idle =
    'requestIdleCallback' in globalThis
      ? requestIdleCallback(once, { timeout: patience })
      : undefined
  const timer = idle === undefined ? setTimeout(once, 200) : undefined
  const cancel = () => {
    isDone = true
    if (idle !== undefined) cancelIdleCallback(idle)
    clearTimeout(timer)
    for (const name of intents) removeEventListener(name, once)
  }
  for (const name of intents) addEventListener(name, once, { once: true, passive: true })
  return cancel
}
