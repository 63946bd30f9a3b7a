/** The page's typefaces, brought all at once: as each of several comes by itself, a browser lays out the whole page anew. */

/** A typeface from a file, as a style sheet of the page names it. */
export type Typeface = {
  /** Without quotes. */
  readonly family: string
  readonly weight: string
  /** The characters that it has, as CSS writes ranges. */
  readonly range: string
  readonly url: string
}

function* typefacesIn(rules: CSSRuleList, base: string): Generator<Typeface> {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) yield* typefacesIn(rule.cssRules, base)
    if (!(rule instanceof CSSFontFaceRule)) continue
    const { style } = rule
    const file = /url\("?([^")]+\.woff2)"?\)/.exec(style.getPropertyValue('src'))?.[1]
    if (file === undefined) continue
    const [family = '', weight = '', range = ''] = [
      'font-family',
      'font-weight',
      'unicode-range',
    ].map((name) => style.getPropertyValue(name).replaceAll('"', ''))
    yield { family, weight, range, url: new URL(file, base).href }
  }
}

/** Every typeface of the page that comes from a file, wherever its rule stands and whether or not the rule holds here. */
export const pageTypefaces = (): readonly Typeface[] =>
  [...document.styleSheets].flatMap((sheet) => [
    ...typefacesIn(sheet.cssRules, sheet.href ?? document.baseURI),
  ])

/** Whether the page sets a letter that a typeface has in that typeface. */
function isNeeded({ family, range }: Typeface): boolean {
  const letters = new RegExp(
    `[${range.replace(/U\+(\w+)(?:-(\w+))?[,\s]*/gi, (_, from, to) => `\\u{${from}}-\\u{${to ?? from}}`)}]`,
    'u',
  )
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const { nodeValue, parentElement } = texts.currentNode
    if (!(nodeValue && parentElement && letters.test(nodeValue))) continue
    if (getComputedStyle(parentElement).fontFamily.includes(family)) return true
  }
  return false
}

/** By how much letters are set wider or closer, in hundredths of their size: whichever does first. */
const leeways = [0.5, -0.5, 1, -1, 1.5, -1.5, 2, -2, 2.5, -2.5, 0]

/** How high a block is, and how far down in it each of its parts begins. */
function shapeOf(block: HTMLElement): readonly number[] {
  const range = new Range()
  const { top, height } = block.getBoundingClientRect()
  const tops = [...block.childNodes].map((part) => {
    range.selectNode(part)
    return range.getBoundingClientRect().top - top
  })
  return [height, ...tops]
}

/** Less than a line, in pixels. */
const slight = 6

/**
 * Gives the page other letters and keeps the lines of its text as they were, for nothing to move under the reader's
 * eyes: what breaks otherwise is set a little wider or closer.
 */
function keepingLines(change: () => void): void {
  const blocks = [
    ...document.querySelectorAll<HTMLElement>('#panel :is(p, dd, dt, h1, h2, h3, nav)'),
  ]
    .filter((block) => block.getBoundingClientRect().top < innerHeight)
    .map((block) => ({ block, before: shapeOf(block) }))
  change()
  let moved = blocks
  for (const leeway of leeways) {
    moved = moved.filter(({ block, before }) =>
      shapeOf(block).some((at, part) => Math.abs(at - (before[part] ?? at)) > slight),
    )
    for (const { block } of moved) block.style.letterSpacing = `${leeway / 100}em`
  }
}

async function bring(): Promise<void> {
  const faces = pageTypefaces().map((typeface) => {
    const { family, weight, range, url } = typeface
    const source = `url(${url}) format("woff2")`
    const face = new FontFace(family, source, { weight, unicodeRange: range })
    return { face, isNeeded: isNeeded(typeface) }
  })
  // Those that no letter asks for yet are fetched by the browser when one does.
  await Promise.allSettled(faces.map(({ face, isNeeded }) => isNeeded && face.load()))
  keepingLines(() => {
    for (const { face } of faces) document.fonts.add(face)
  })
}

let brought: Promise<void> | undefined

/** Fetches what typefaces the page's letters need, and gives them to the page together. Done once; never fails: a page whose typefaces do not come keeps its stand-ins. */
export function bringTypefaces(): Promise<void> {
  brought ??= bring().catch(() => {})
  return brought
}
