import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { darkPalette, lightPalette, type Palette } from './palette.ts'

const css = readFileSync(new URL('../../../ui/theme.css', import.meta.url), 'utf8')

/** The site's tokens by name, as [light, dark]. */
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, [light, dark]] as const,
  ),
)

const named = ({ paper, ink, quiet, rule, stances, hues, onHue }: Palette) => ({
  paper,
  ink,
  quiet,
  rule,
  ...stances,
  'on-hue': onHue,
  ...Object.fromEntries(Object.entries(hues).map(([hue, colour]) => [`hue-${hue}`, colour])),
})

describe('palette', () => {
  test.each([
    ['light', lightPalette, 0],
    ['dark', darkPalette, 1],
  ] as const)('[X31] the %s picture has the colours of the site', (_, palette, at) => {
    for (const [name, colour] of Object.entries(named(palette))) {
      expect([name, colour]).toEqual([name, tokens.get(name)?.[at]])
    }
  })
})
