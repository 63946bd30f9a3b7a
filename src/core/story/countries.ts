/** The country codes that are assigned (ISO 3166-1 alpha-2). Knows no names. */

import type { CountryCode } from './ids.ts'

/** Two capital letters; whether they are assigned is another question. */
export const countryPattern = /^[A-Z]{2}$/

const assigned =
  'ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW'

/** All assigned codes in alphabetical order. */
export const countryCodes: readonly CountryCode[] = (assigned.match(/../g) ?? []) as CountryCode[]

const known = new Set<string>(countryCodes)

export const isCountryCode = (text: string): text is CountryCode => known.has(text)

/** Codes in common use that are not the assigned ones. */
const mistaken: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' }

/** What is wrong with a country code, as a sentence; undefined: nothing. */
export const countryFault = (text: string): string | undefined => {
  if (isCountryCode(text)) return undefined
  const upper = text.slice(0, 3).toUpperCase()
  const meant = Object.hasOwn(mistaken, upper)
    ? mistaken[upper]
    : isCountryCode(upper)
      ? upper
      : undefined
  return meant === undefined
    ? 'it is not an assigned country code. Write two capital letters such as FR, or leave the field out.'
    : `it is not an assigned country code. Did you mean "${meant}"?`
}
