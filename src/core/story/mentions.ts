/** The one markup of a story: mentions in chapter text, `[shown text](entity-id)` and `[shown text](event:event-id)`. Does not know which ids there are. */

/** A run of text; `target` is what stands between the parentheses of a mention. */
export type Run = { readonly text: string; readonly target?: string }

const mention = /\[([^[\]]*)\]\(([^()[\]\s]*)\)/g

/** Cuts a text into plain runs and mentions. @returns the runs, or a sentence where a bracket is no part of a mention */
export const runsOf = (
  text: string,
): { readonly runs: readonly Run[]; readonly fault?: string } => {
  const runs: Run[] = []
  let end = 0
  let fault: string | undefined
  const plain = (until: number) => {
    const between = text.slice(end, until)
    const stray = between.search(/[[\]]/)
    if (stray >= 0) {
      const near = between.slice(Math.max(0, stray - 10), stray + 20)
      fault ??= `the bracket near ${JSON.stringify(near)} is no part of a mention. Write [shown text](entity-id) or [shown text](event:event-id), or use round brackets.`
    }
    if (between !== '') runs.push({ text: between })
  }
  for (const found of text.matchAll(mention)) {
    const [whole, shown = '', target = ''] = found
    plain(found.index)
    if (shown.trim() === '')
      fault ??= `the mention ${JSON.stringify(whole.slice(0, 40))} shows no text.`
    runs.push({ text: shown, target })
    end = found.index + whole.length
  }
  plain(text.length)
  return fault === undefined ? { runs } : { runs, fault }
}

/** What a mention leads to by its look: an event where it begins with `event:`, else an entity. */
export const targetOf = (
  target: string,
): { readonly on: 'event' | 'entity'; readonly id: string } =>
  target.startsWith('event:')
    ? { on: 'event', id: target.slice('event:'.length) }
    : { on: 'entity', id: target }
