/** What a lens chooses, in one line that can stand under a title. Knows nothing of focus. */

import { countryNameIn } from '#core/query/countries.ts'
import { periodText } from '#core/query/period.ts'
import type { Scope } from '#core/query/scope.ts'
import { voicesOf } from '#core/query/voices.ts'
import { kindLabels, listed, modalityLabels, stanceLabels } from '#core/query/wording.ts'

/** "Only Syria and Russia; stands against; according to Barack Obama"; empty where the lens chooses nothing. */
export const filterLine = ({ index, lens }: Scope): string => {
  const voices = new Map(voicesOf(index).map(({ id, name }) => [id, name]))
  const parts = [
    listed(lens.countries.map((country) => countryNameIn(index, country))),
    listed(lens.kinds.map((kind) => kindLabels[kind].other)),
    listed(lens.stances.map((stance) => stanceLabels[stance])),
    listed(lens.modalities.map((modality) => modalityLabels[modality])),
    lens.voices.length === 0
      ? ''
      : `according to ${listed(lens.voices.map((voice) => voices.get(voice) ?? voice))}`,
    lens.period ? periodText(lens.period) : '',
  ].filter((part) => part !== '')
  const only = parts.length === 0 ? [] : [`Only ${parts.join('; ')}`]
  return [...only, ...(lens.outlets ? ['Outlets shown'] : [])].join('. ')
}
