/** A scope as one clean table, a claim a row, for any spreadsheet. Knows no spreadsheet's dialect. */

import { nameOf } from '#core/query/names.ts'
import { claimsInScope, type Scope } from '#core/query/scope.ts'
import { voiceIdOf } from '#core/query/voices.ts'
import type { Claim, Locator } from '#core/story/story.ts'
import type { About } from './about.ts'
import { voiceNameOf } from './graph.ts'

/** A spreadsheet takes a cell that begins so for a formula; wide forms of the signs count too. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

/** RFC 4180: quoted where it must be. What a spreadsheet would run gets an apostrophe before it. */
export const cellText = (value: string): string => {
  const safe = formula.test(value) ? `'${value}` : value
  return /[",\r\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const sourcesOf = (cite: readonly Locator[]): ReadonlyMap<string, readonly number[]> => {
  const sources = new Map<string, number[]>()
  for (const { source, paragraph } of cite) {
    sources.set(source, [...(sources.get(source) ?? []), paragraph])
  }
  return sources
}

/** The names of the columns, in their order. */
export const claimColumns = [
  'id',
  'subject',
  'subject_name',
  'object',
  'object_name',
  'direction',
  'kind',
  'stance',
  'gist',
  'voice',
  'voice_name',
  'via',
  'via_name',
  'modality',
  'when',
  'said',
  'event',
  'event_name',
  'source',
  'paragraphs',
  'story',
  'exported',
  'address',
] as const

type Row = Readonly<Record<(typeof claimColumns)[number], string | undefined>>

const rowOf = ({ index }: Scope, claim: Claim, about: About): Row => {
  const { voice, event } = claim
  const sources = sourcesOf(claim.cite)
  return {
    id: claim.id,
    subject: claim.subject,
    subject_name: nameOf(index, claim.subject),
    object: claim.object,
    object_name: nameOf(index, claim.object),
    direction: claim.direction,
    kind: claim.kind,
    stance: claim.stance,
    gist: claim.gist,
    voice: voiceIdOf(voice),
    voice_name: voiceNameOf(index, voice),
    via: voice.via,
    via_name: voice.via === undefined ? undefined : nameOf(index, voice.via),
    modality: claim.modality,
    when: claim.when,
    said: claim.said,
    event,
    event_name: event === undefined ? undefined : index.events.get(event)?.name,
    source: [...sources.keys()].join('; '),
    // Spaces: "4-5" or "4,5" would be read as a date or a number.
    paragraphs: [...sources.values()].map((list) => list.join(' ')).join('; '),
    story: about.title,
    exported: about.date,
    address: about.url,
  }
}

const line = (cells: readonly string[]): string => `${cells.map(cellText).join(',')}\r\n`

/**
 * A row for each claim in scope, in the story's order, under a row of names; empty cells where nothing is known.
 * Several sources stand in one cell, "; " between them, and so do the paragraphs of each.
 * `bom`: by default the file opens with the mark by which Excel knows UTF-8.
 */
export const toClaimsCsv = (
  scope: Scope,
  about: About,
  { bom = true }: { readonly bom?: boolean } = {},
): string => {
  const rows = claimsInScope(scope).map((claim) => {
    const row = rowOf(scope, claim, about)
    return line(claimColumns.map((name) => row[name] ?? ''))
  })
  return `${bom ? '\ufeff' : ''}${line(claimColumns)}${rows.join('')}`
}
