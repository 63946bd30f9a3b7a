/** The ids that a file declares, and which of them it declares twice. Reads what is left of a faulty file as well. */

import type { Report } from './reports.ts'
import type { StoryFile } from './schema.ts'
import type { Loose } from './shape.ts'
import { quoted } from './text.ts'

/** Declared ids with the number of the part that has them first; undefined: they cannot be known. */
export type Ids = ReadonlyMap<string, number> | undefined

const sections = ['sources', 'entities', 'claims', 'events', 'chapters'] as const
type Section = (typeof sections)[number]
type Part = { readonly id?: string | undefined } | undefined

/** An id that is declared twice is reported, and counts as declared. */
export const declaredIds = (file: Loose<StoryFile>, report: Report): Record<Section, Ids> => {
  const idsOf = (section: Section): Ids => {
    const parts: readonly Part[] | undefined = file[section]
    // There and of the wrong type: that is told already, and not that all its ids are lost.
    if (parts === undefined && section in file) return undefined
    const ids = new Map<string, number>()
    parts?.forEach((part, index) => {
      const id = part?.id
      const first = id === undefined ? undefined : ids.get(id)
      if (id === undefined) return
      if (first === undefined) ids.set(id, index)
      else {
        const message = `${quoted(id)} is the id of ${section}.${first} already. Give one of the two another id.`
        report({ keys: [section, index, 'id'], code: 'duplicate-id', message })
      }
    })
    return ids
  }
  const [sources, entities, claims, events, chapters] = sections.map(idsOf)
  return { sources, entities, claims, events, chapters }
}
