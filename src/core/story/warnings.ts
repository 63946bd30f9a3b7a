/** What a curator should look at in a story that can be read: nothing here refuses it. Knows the story, not the file. */

import type { EntityId } from './ids.ts'
import type { Problem, ProblemCode } from './problems.ts'
import type { Locator, Source, Story } from './story.ts'
import { unheardOf } from './unheard.ts'

const mostNamed = 5

const listed = (names: readonly (string | number)[]): string => {
  const more = names.length - mostNamed
  return names.slice(0, mostNamed).join(', ') + (more > 0 ? ` and ${more} more` : '')
}

/** `3, 7–9` */
const runsOfNumbers = (numbers: readonly number[]): readonly string[] => {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last?.[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`))
}

/** All warnings: what is unsourced, undated, orphaned, one-sided, and which paragraphs nothing cites. */
export const warningsOf = (story: Story): readonly Problem[] => {
  const warnings: Problem[] = []
  const warn = (path: string, code: ProblemCode, message: string) => {
    warnings.push({ path, code, severity: 'warning', message })
  }
  const cited = new Map<string, Set<number>>(story.sources.map(({ id }) => [id, new Set()]))
  /** Counts the citations, and asks for one where there is none. */
  const ask = (path: string, cite: readonly Locator[], what: string | undefined) => {
    for (const { source, paragraph } of cite) cited.get(source)?.add(paragraph)
    if (cite.length > 0 || what === undefined) return
    warn(path, 'unsourced', `${what} cites no paragraph. Add "cite" with source and paragraph.`)
  }
  const { sources, entities, claims, events, chapters } = story
  const isNamed = new Set<EntityId>(
    claims.flatMap(({ subject, object, voice: { via, ...voice } }) => [
      subject,
      object,
      ...(via === undefined ? [] : [via]),
      ...(voice.by === 'entity' ? [voice.entity] : []),
    ]),
  )
  const unheard = new Map(unheardOf(story).map(({ entity, against }) => [entity, against]))

  entities.forEach(({ id, name, cite, affiliations }, index) => {
    const path = `entities.${index} (${id})`
    ask(path, cite, 'this entity')
    for (const affiliation of affiliations) ask(path, affiliation.cite, undefined)
    if (!isNamed.has(id)) {
      warn(path, 'orphaned', `no claim names ${name}. Add a claim or take the entity out.`)
    }
    const against = unheard.get(id)
    if (against === undefined) return
    const ids = listed(against.map((claim) => claim.id))
    warn(
      path,
      'one-sided',
      `only others speak of ${name}, in opposition or accusation (${ids}): no claim gives this side's word or a defender's. Add one where the document has it.`,
    )
  })
  claims.forEach(({ id, cite }, index) => {
    ask(`claims.${index} (${id})`, cite, 'this claim')
  })
  const datedEvents = new Set(events.filter(({ when }) => when !== undefined).map(({ id }) => id))
  const dateable = claims.filter(({ stance }) => stance !== 'role')
  const undated = dateable.filter(
    ({ when, said, event }) =>
      when === undefined && said === undefined && !(event && datedEvents.has(event)),
  )
  if (undated.length > 0) {
    const ids = listed(undated.map(({ id }) => id))
    warn(
      'claims',
      'undated',
      `${undated.length} of ${dateable.length} claims have no date of their own or their event's (${ids}). Add "when" or "said" where the document tells.`,
    )
  }
  events.forEach(({ id, cite, when, whenText }, index) => {
    const path = `events.${index} (${id})`
    ask(path, cite, 'this event')
    if (when !== undefined || whenText !== undefined) return
    warn(path, 'undated', 'this event has neither "when" nor "whenText".')
  })
  chapters.forEach(({ id, paragraphs }, index) => {
    paragraphs.forEach((paragraph, at) => {
      const path = `chapters.${index} (${id}).paragraphs.${at}`
      ask(
        path,
        paragraph.cite,
        paragraph.claims.length > 0 ? undefined : 'this paragraph tells no claim and',
      )
    })
  })
  sources.forEach((source, index) => {
    const message = uncitedIn(source, cited.get(source.id) ?? new Set())
    if (message !== undefined) warn(`sources.${index} (${source.id})`, 'uncited-paragraph', message)
  })
  return warnings
}

const uncitedIn = (
  { uncited, paragraphHashes }: Source,
  cited: ReadonlySet<number>,
): string | undefined => {
  const excused = uncited.map(({ paragraph }) => paragraph)
  const idle = excused.filter((paragraph) => cited.has(paragraph)).sort((a, b) => a - b)
  if (idle.length > 0) {
    return `listed as uncited and yet cited: paragraph ${listed(runsOfNumbers(idle))}. Take it out of "uncited".`
  }
  const known = new Set(excused)
  const lost = paragraphHashes
    .map((_, index) => index + 1)
    .filter((paragraph) => !cited.has(paragraph) && !known.has(paragraph))
  return lost.length === 0
    ? undefined
    : `nothing cites paragraph ${listed(runsOfNumbers(lost))}. Cite it, or list it in "uncited" with the reason.`
}
