/** Whether texts, dates, addresses and country codes say something that can be. Reads what is left of a faulty file as well. */

import { countryFault } from './countries.ts'
import { dateFault, datesFault } from './dates.ts'
import type { ProblemCode } from './problems.ts'
import type { Keys, Report } from './reports.ts'
import type { StoryFile } from './schema.ts'
import type { Loose } from './shape.ts'
import { quoted, textFault } from './text.ts'
import { urlFault } from './urls.ts'

/** Checks every text of a file, whatever field it stands in. */
export const checkTexts = (value: unknown, report: Report, keys: Keys = []): void => {
  if (typeof value === 'string') {
    const message = textFault(value)
    if (message !== undefined) report({ keys, code: 'bad-text', message })
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => {
      checkTexts(item, report, [...keys, index])
    })
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, field] of Object.entries(value)) checkTexts(field, report, [...keys, name])
  }
}

/** Checks the dates, addresses and country codes of a file. */
export const checkValues = (file: Loose<StoryFile>, report: Report): void => {
  const check = (
    keys: Keys,
    code: ProblemCode,
    faultOf: (text: string) => string | undefined,
    text: string | undefined,
  ) => {
    const fault = text === undefined ? undefined : faultOf(text)
    if (fault !== undefined) report({ keys, code, message: `${quoted(text ?? '')}: ${fault}` })
  }
  check(['dateline'], 'bad-date', datesFault, file.dateline)
  file.sources?.forEach((source, index) => {
    check(['sources', index, 'published'], 'bad-date', datesFault, source?.published)
    check(['sources', index, 'url'], 'bad-url', urlFault, source?.url)
  })
  file.entities?.forEach((entity, index) => {
    check(['entities', index, 'country'], 'bad-country', countryFault, entity?.country)
  })
  file.claims?.forEach((claim, index) => {
    check(['claims', index, 'when'], 'bad-date', dateFault, claim?.when)
    check(['claims', index, 'said'], 'bad-date', dateFault, claim?.said)
  })
  file.events?.forEach((event, index) => {
    check(['events', index, 'when'], 'bad-date', datesFault, event?.when)
  })
}
