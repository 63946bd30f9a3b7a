import { expect, test } from 'vitest'
import { countryCodes, countryFault, isCountryCode } from './countries.ts'

test('[R25] the 249 assigned codes stand once each, in alphabetical order', () => {
  expect(countryCodes).toHaveLength(249)
  expect([...new Set(countryCodes)].sort()).toEqual(countryCodes)
})

test('[R25] every code has a name in the language data of the engine', () => {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  expect(countryCodes.filter((code) => names.of(code) === undefined)).toEqual([])
})

test.each(['', 'fr', 'FRA', 'XX', 'ZZ', 'EU', 'AP', 'SU', 'YU', 'UKR', 'F', 'FR '])(
  '"%s" is no assigned code',
  (text) => {
    expect(isCountryCode(text)).toBe(false)
    expect(countryFault(text)).toBeDefined()
  },
)

test('a code that is often mistaken is set right', () => {
  expect(countryFault('UK')).toContain('Did you mean "GB"?')
  expect(countryFault('fr')).toContain('Did you mean "FR"?')
  expect(countryFault('constructor')).not.toContain('Did you mean')
})
