/** One sentence on an address, for search engines and previews: generated from the claims, never written by hand. */

import { balanceLine, balanceOf } from '#core/query/balance.ts'
import { comparisonIn, comparisonLine } from '#core/query/compare.ts'
import { openLens } from '#core/query/lens.ts'
import { pathCaution, pathsLine, pathsOf } from '#core/query/paths.ts'
import { type Scope, scopeOf } from '#core/query/scope.ts'
import {
  claimsLine,
  entitySummary,
  eventSummary,
  scopeLine,
  storySummary,
  tieSummary,
} from '#core/query/summary.ts'
import { tieIdOf } from '#core/query/ties.ts'
import { calledOf } from '#core/query/voices.ts'
import { listed } from '#core/query/wording.ts'
import type { ChapterId } from '#core/story/ids.ts'
import type { StoryIndex } from '#core/story/index.ts'
import type { Address, Focus, ViewName } from './address.ts'

const tieSentence = (index: StoryIndex, ends: Extract<Focus, { on: 'tie' }>['ends']): string => {
  const all = scopeOf(index, { ...openLens, outlets: true })
  const tie = all.ties.get(tieIdOf(...ends))
  return tie ? tieSummary(index, tie) : 'No claim found: unknown, not neutral.'
}

const chapterSentence = ({ story }: StoryIndex, id: ChapterId): string => {
  const chapter = story.chapters.find((each) => each.id === id)
  const told = new Set(chapter?.paragraphs.flatMap(({ claims }) => claims))
  const claims = story.claims.filter((claim) => told.has(claim.id))
  return `A chapter of “${story.title}”${claims.length === 0 ? '' : `: ${claimsLine(claims)}`}.`
}

/** What a view adds to the story's own description. */
const viewSentences: Readonly<Record<ViewName, string>> = {
  map: '',
  matrix: 'Every tie in one table of who and whom. ',
  timeline: 'What happened and what was said, by day. ',
  list: 'Every actor, tie and claim in tables. ',
}

function focusSentence(scope: Scope, focus: Focus): string {
  const { index } = scope
  switch (focus.on) {
    case 'entity': {
      const entity = index.entities.get(focus.entity)
      return entity ? `${entity.role}. ${entitySummary(scope, focus.entity)}` : ''
    }
    case 'tie':
      return tieSentence(index, focus.ends)
    case 'event': {
      const event = index.events.get(focus.event)
      return event ? `${event.gist}. ${eventSummary(index, event.id)}` : ''
    }
    case 'path':
      return `${pathsLine(pathsOf(scope, focus.from, focus.to))} ${pathCaution}`
    case 'compare':
      return comparisonLine(index, focus.voices, comparisonIn(scope, ...focus.voices))
    case 'voices':
      return balanceLine(balanceOf(scope))
    case 'chapter':
      return chapterSentence(index, focus.chapter)
    case 'sources': {
      const titles = listed(index.story.sources.map(({ title }) => title))
      return `What “${index.story.title}” is drawn from: ${titles}. ${storySummary(index)}`
    }
    case 'story':
      return ''
    default:
      return focus satisfies never
  }
}

/** What the page of an address says in short; the story's own summary where the focus has nothing of its own. */
export function descriptionOf(index: StoryIndex, address: Address): string {
  const scope = scopeOf(index, address.lens)
  const own = focusSentence(scope, address.focus)
  if (own) return own
  const isWhole = address.lens === openLens || scope.counts.actors.shown === scope.counts.actors.all
  const seen = viewSentences[address.view]
  if (isWhole) return `${seen}${index.story.summary} ${storySummary(index)}`
  const { voices } = address.lens
  const who = listed(voices.map((voice) => calledOf(index, voice)))
  const line = voices.length === 0 ? scopeLine(scope) : `According to ${who}: ${scopeLine(scope)}`
  return `${seen}${index.story.summary} ${line}.`
}
