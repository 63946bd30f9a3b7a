/** Whether every citation finds its source and its paragraph. Reads what is left of a faulty file as well; never sees a document. */

import type { Ids } from './declared.ts'
import type { Keys, Report } from './reports.ts'
import type { StoryFile } from './schema.ts'
import type { Loose } from './shape.ts'
import type { Suggest } from './suggest.ts'
import { quoted } from './text.ts'

type File = Loose<StoryFile>
type Cite = Loose<NonNullable<StoryFile['claims'][number]['cite']>>

/** Checks every citation of a file, and the paragraphs that its sources list as uncited. */
export const checkCitations = (
  file: File,
  sources: Ids,
  report: Report,
  suggest: Suggest,
): void => {
  const check = (part: Keys, cite: Cite | undefined) => {
    const seen = new Set<string>()
    cite?.forEach((locator, index) => {
      const { source, paragraph } = locator ?? {}
      if (source === undefined) return
      const keys = [...part, 'cite', index]
      if (sources && !sources.has(source)) {
        const message = `no source ${quoted(source)}.${suggest(source, sources.keys())}`
        report({ keys: [...keys, 'source'], code: 'dangling-id', message })
      }
      if (paragraph === undefined) return
      const count = file.sources?.[sources?.get(source) ?? -1]?.paragraphHashes?.length
      const place = `${source} ${paragraph}`
      const message =
        count !== undefined && paragraph > count
          ? `there is no paragraph ${paragraph}: the source ${quoted(source)} has ${count}.`
          : seen.has(place)
            ? 'the same place is cited twice here.'
            : undefined
      if (message) report({ keys: [...keys, 'paragraph'], code: 'bad-citation', message })
      seen.add(place)
    })
  }

  file.sources?.forEach((source, index) => {
    checkUncited(source, ['sources', index, 'uncited'], report)
  })
  file.entities?.forEach((entity, index) => {
    check(['entities', index], entity?.cite)
    entity?.affiliations?.forEach((affiliation, at) => {
      check(['entities', index, 'affiliations', at], affiliation?.cite)
    })
  })
  file.claims?.forEach((claim, index) => {
    check(['claims', index], claim?.cite)
  })
  file.events?.forEach((event, index) => {
    check(['events', index], event?.cite)
  })
  file.chapters?.forEach((chapter, index) => {
    chapter?.paragraphs?.forEach((paragraph, at) => {
      check(['chapters', index, 'paragraphs', at], paragraph?.cite)
    })
  })
}

const checkUncited = (
  source: NonNullable<File['sources']>[number],
  keys: Keys,
  report: Report,
): void => {
  const seen = new Set<number>()
  const count = source?.paragraphHashes?.length
  source?.uncited?.forEach((entry, at) => {
    const paragraph = entry?.paragraph
    if (paragraph === undefined) return
    const message =
      count !== undefined && paragraph > count
        ? `there is no paragraph ${paragraph}: this source has ${count}.`
        : seen.has(paragraph)
          ? `paragraph ${paragraph} is listed twice.`
          : undefined
    if (message) report({ keys: [...keys, at, 'paragraph'], code: 'bad-citation', message })
    seen.add(paragraph)
  })
}
