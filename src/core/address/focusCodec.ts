/** A focus as the path of an address behind the story's part, and back. Knows the form of ids, not which a story holds. */

import type { CountryChoice } from '#core/query/lens.ts'
import { endsOf, tieIdOf } from '#core/query/ties.ts'
import { type ChapterId, type EntityId, type EventId, isId, type VoiceId } from '#core/story/ids.ts'
import { type Focus, type ViewName, views } from './address.ts'
import { pairInOrder } from './choices.ts'
import { readCountry, readVoice } from './lensCodec.ts'
import { type AddressProblem, problemOf, quoted } from './problem.ts'

/** What stands behind the story's part: empty for the story itself, else with its closing slash. */
export const focusPath = (focus: Focus): string => {
  switch (focus.on) {
    case 'story':
      return ''
    case 'entity':
      return `entity/${focus.entity}/`
    case 'tie':
      return `tie/${focus.ends.join('~')}/`
    case 'event':
      return `event/${focus.event}/`
    case 'chapter':
      return `chapter/${focus.chapter}/`
    case 'sources':
      return 'sources/'
    case 'path':
      return `path/${focus.from}..${focus.to}/`
    case 'compare':
      return `compare/${focus.voices.join('..')}/`
    case 'voices':
      return 'voices/'
    default:
      return focus satisfies never
  }
}

/** A path may also choose a view, a country or a voice. */
type ReadPath = {
  readonly focus: Focus
  readonly view?: ViewName
  readonly country?: CountryChoice
  readonly voice?: VoiceId
  readonly problems: readonly AddressProblem[]
}

const onStory: Focus = { on: 'story' }

const wrong = (code: 'unknown-page' | 'bad-id', message: string): ReadPath => ({
  focus: onStory,
  problems: [problemOf(code, 'focus', `${message} The story as a whole is shown.`)],
})

const right = (focus: Focus): ReadPath => ({ focus, problems: [] })

/** What a page of each kind is named by, in a reader's words. */
const named = {
  entity: 'an actor',
  event: 'an event',
  chapter: 'a chapter',
  tie: 'two different actors with “~” between them',
  path: 'two different actors with “..” between them',
  compare: 'two different voices with “..” between them',
  country: 'a country: two letters or “none”',
  voice: 'somebody whom the story quotes, or “document”',
} as const
type PageKind = keyof typeof named

const isPageKind = (text: string): text is PageKind => Object.hasOwn(named, text)
const isView = (text: string): text is ViewName => views.some((view) => view === text)

/** Two different ids with a sign between them. */
const readPair = <Id extends string>(text: string, sign: string): readonly [Id, Id] | undefined => {
  const [one = '', other = '', more] = text.split(sign)
  if (more !== undefined || one === other || !isId(one) || !isId(other)) return undefined
  return [one as Id, other as Id]
}

const readPage = (kind: PageKind, name: string): ReadPath | undefined => {
  switch (kind) {
    case 'entity':
      return isId(name) ? right({ on: 'entity', entity: name as EntityId }) : undefined
    case 'event':
      return isId(name) ? right({ on: 'event', event: name as EventId }) : undefined
    case 'chapter':
      return isId(name) ? right({ on: 'chapter', chapter: name as ChapterId }) : undefined
    case 'tie': {
      const pair = readPair<EntityId>(name, '~')
      return pair && right({ on: 'tie', ends: endsOf(tieIdOf(...pair)) })
    }
    case 'path': {
      const pair = readPair<EntityId>(name, '..')
      return pair && right({ on: 'path', from: pair[0], to: pair[1] })
    }
    case 'compare': {
      const pair = readPair<VoiceId>(name, '..')
      return pair && right({ on: 'compare', voices: pairInOrder(...pair) })
    }
    case 'country': {
      const country = readCountry(name)
      return country && { focus: onStory, country, problems: [] }
    }
    case 'voice': {
      const voice = readVoice(name)
      return voice && { focus: onStory, voice, problems: [] }
    }
    default:
      return kind satisfies never
  }
}

/** The focus that the parts of a path behind the story name; the story's own where they name none. */
export const readPath = (parts: readonly string[]): ReadPath => {
  const [kind, name = '', ...more] = parts.map((part) => part.toLowerCase())
  if (kind === undefined) return right(onStory)

  const stray = isPageKind(kind) ? more[0] : parts[1]
  const problems =
    stray === undefined
      ? []
      : [problemOf('unknown-page', 'focus', `Nothing is found under ${quoted(stray)} here.`)]

  if (isView(kind)) return { focus: onStory, view: kind, problems }
  if (kind === 'sources' || kind === 'voices') return { focus: { on: kind }, problems }
  if (!isPageKind(kind)) return wrong('unknown-page', `The story has no page ${quoted(kind)}.`)

  const page = readPage(kind, name)
  if (page) return { ...page, problems }
  const given = name === '' ? 'nothing' : quoted(name)
  return wrong('bad-id', `A page under “${kind}” is named by ${named[kind]}, not by ${given}.`)
}
