/** The colours of exported pictures: those of the site's themes, as plain hex values. */

import type { Hue } from '#core/draw/hues.ts'
import type { Stance } from '#core/story/story.ts'

/** Each `#rrggbb`. */
export type Palette = {
  readonly paper: string
  readonly ink: string
  readonly quiet: string
  readonly rule: string
  readonly stances: Readonly<Record<Stance, string>>
  /** By hue; 0 is no country. */
  readonly hues: Readonly<Record<Hue, string>>
  /** Text on a hue. */
  readonly onHue: string
}

export const lightPalette: Palette = {
  paper: '#fbfaf6',
  ink: '#1c1b19',
  quiet: '#55524b',
  rule: '#e3dfd4',
  stances: { with: '#147567', against: '#bd4713', between: '#78746b', role: '#aaa598' },
  hues: {
    0: '#6a675f',
    1: '#3a6cb4',
    2: '#7c5aa6',
    3: '#a86f1f',
    4: '#3b8a5e',
    5: '#b65876',
    6: '#25858f',
    7: '#8a5a44',
    8: '#5f7a2c',
  },
  onHue: '#ffffff',
}

export const darkPalette: Palette = {
  paper: '#161513',
  ink: '#f1eee7',
  quiet: '#b7b2a7',
  rule: '#3a3733',
  stances: { with: '#4fc0ad', against: '#f28a55', between: '#a29d92', role: '#5f5b53' },
  hues: {
    0: '#a09b90',
    1: '#7ba7ea',
    2: '#b797e0',
    3: '#dba552',
    4: '#6fc394',
    5: '#ea94b0',
    6: '#5cc0ca',
    7: '#c99b84',
    8: '#a5c368',
  },
  onHue: '#161513',
}

/** A theme by name, or the colours themselves. */
export type Theme = 'light' | 'dark' | Palette

export const paletteOf = (theme: Theme): Palette =>
  theme === 'light' ? lightPalette : theme === 'dark' ? darkPalette : theme
