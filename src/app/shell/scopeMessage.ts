/** What is said when the filters changed and the focus did not move. */

import { countryNameIn } from '#core/query/countries.ts'
import { periodText } from '#core/query/period.ts'
import type { Scope } from '#core/query/scope.ts'
import { voicesOf } from '#core/query/voices.ts'
import { countedOf, kindLabels, listed, modalityLabels, stanceLabels } from '#core/query/wording.ts'

/** "Filter Turkey: 7 of 31 actors, 12 of 58 ties." Without filters: "No filter: 31 actors, 58 ties." */
export function scopeMessage({ index, lens, counts }: Scope): string {
  const voices = new Map(voicesOf(index).map(({ id, name }) => [id, name]))
  const filters = [
    ...lens.countries.map((country) => countryNameIn(index, country)),
    ...lens.kinds.map((kind) => kindLabels[kind].other),
    ...lens.stances.map((stance) => stanceLabels[stance]),
    ...lens.modalities.map((modality) => modalityLabels[modality]),
    ...lens.voices.map((voice) => `according to ${voices.get(voice) ?? voice}`),
    ...(lens.period ? [periodText(lens.period)] : []),
  ]
  const head = filters.length > 0 ? `Filter ${listed(filters)}` : 'No filter'
  const outlets = lens.outlets ? ', outlets on the map' : ''
  const actors = countedOf(counts.actors.shown, counts.actors.all, 'actor')
  const ties = countedOf(counts.ties.shown, counts.ties.all, 'tie')
  return `${head}${outlets}: ${actors}, ${ties}.`
}
