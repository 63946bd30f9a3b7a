/** The theme's colours as the canvas understands them. Reads them off probe elements, for the canvas knows neither variables nor keywords. */

const tokens = [
  'paper',
  'ink',
  'on-hue',
  'with',
  'against',
  'between',
  'role',
  'hue-0',
  'hue-1',
  'hue-2',
  'hue-3',
  'hue-4',
  'hue-5',
  'hue-6',
  'hue-7',
  'hue-8',
] as const
type Token = (typeof tokens)[number]

export type Palette = Readonly<Record<Token, string>> & {
  readonly family: string
}

/** A colour as it looks at an opacity over another one; both as a browser computes them. */
export function mixed(colour: string, over: string, opacity: number): string {
  const [top, below] = [colour, over].map((text) => text.match(/[\d.]+/g)?.map(Number) ?? [])
  const parts = [0, 1, 2].map((at) => {
    const [a, b] = [top?.[at] ?? 0, below?.[at] ?? 0]
    return Math.round(b + (a - b) * opacity)
  })
  return `rgb(${parts.join(', ')})`
}

/** In forced colours every hue gives way to the reader's own text colour. */
const forced = (token: Token): string =>
  token === 'paper' || token === 'on-hue' ? 'Canvas' : 'CanvasText'

export function readPalette(): Palette {
  const isForced = matchMedia('(forced-colors: active)').matches
  const probe = document.createElement('span')
  probe.hidden = true
  document.body.append(probe)
  const colours = tokens.map((token) => {
    probe.style.color = isForced ? forced(token) : `var(--${token})`
    return [token, getComputedStyle(probe).color] as const
  })
  const family = getComputedStyle(document.documentElement).fontFamily
  probe.remove()
  return { ...(Object.fromEntries(colours) as Record<Token, string>), family }
}
