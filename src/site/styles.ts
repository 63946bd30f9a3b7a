/** The style of the built pages. Each page holds what styles what it shows, so that its first paint waits for no second request; one sheet brings the rest. */

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import postcss, { type AtRule, type Container, type Root } from 'postcss'
import { cutOut } from './render/template.ts'

/** A style as a page holds it. */
export const styleTag = (style: string): string => `<style>${style}</style>`

/** The style of a page in two: what stands before the place for the rest, and the rest. Pages without that place have it all in the first. */
export type PageStyle = { readonly first: string; readonly rest: string }

/** The place for the rest, as `src/ui/StylePlace.tsx` draws it. */
const restPlace = '<style></style>'

/** What of a page's body stands before the place for the rest of its style; all where there is no such place. */
export const beforeRest = (body: string): string => body.split(restPlace, 1)[0] ?? ''

/** A body with the rest of its style in the place for it. */
export const withRest = (body: string, rest: string): string =>
  body.replace(restPlace, () => styleTag(rest))

/** The classes that markup names. */
export const classesIn = (html: string): readonly string[] =>
  Array.from(html.matchAll(/\sclass="([^"]*)"/g), ([, names = '']) => names.split(/\s+/))
    .flat()
    .filter((name) => name !== '')

/** Without what stands in brackets: `:not(.a)` asks for no `.a`, and of `:is(.a, .b)` one is enough. */
function withoutBrackets(selector: string): string {
  const less = selector.replace(/\([^()]*\)/g, '')
  return less === selector ? selector : withoutBrackets(less)
}

const isMatched = (selector: string, classes: ReadonlySet<string>): boolean =>
  Array.from(withoutBrackets(selector).matchAll(/\.(-?[a-z_][\w-]*)/gi)).every(([, name = '']) =>
    classes.has(name),
  )

/** Takes a node away, and what holds nothing without it. */
function remove(node: { parent?: unknown; remove: () => unknown }): void {
  const parent = node.parent as Container | undefined
  node.remove()
  if (parent?.type === 'atrule' && parent.nodes?.length === 0) remove(parent)
}

/** Whether a typeface's letters come from a file of ours rather than from the reader's system. */
const isFile = (face: AtRule): boolean => face.toString().includes('url(')

export type SheetPart = {
  /** The classes that stand in the markup; rules for others are left out. */
  readonly classes: ReadonlySet<string>
  /** The classes of markup whose part stands before this one: what is in that is left out, too. */
  readonly before?: ReadonlySet<string>
  /** Whether the part must do alone, on paper and with typefaces: else the whole sheet comes to it. */
  readonly isAlone?: boolean
}

/**
 * What of a sheet styles some markup, in the sheet's order. Rules without a class are kept, and those for print and
 * for typefaces from files only where the part stands alone: nobody prints before the sheet has come, and even typefaces
 * that have not come make the first layout twice as slow, since it is done for them and for their stand-ins.
 */
export function partOf(sheet: Root, { classes, before, isAlone = false }: SheetPart): string {
  const part = sheet.clone()
  if (before)
    part.walkAtRules((rule) => {
      if (rule.name === 'font-face' || !rule.nodes) remove(rule)
    })
  if (!isAlone)
    part.walkAtRules((rule) => {
      if (
        rule.name === 'font-face' ? isFile(rule) : rule.name === 'media' && rule.params === 'print'
      )
        remove(rule)
    })
  part.walkRules((rule) => {
    const matched = rule.selectors.filter(
      (selector) => isMatched(selector, classes) && !(before && isMatched(selector, before)),
    )
    if (matched.length === 0) remove(rule)
    else rule.selectors = matched
  })
  return part.toString().trim()
}

/**
 * The whole sheet as it comes to pages that hold their part of it. Stand-ins for typefaces are in the part: named
 * again, they would have the browser lay out the whole page anew. Typefaces from files do so, too, when they are named and
 * once more as each of them comes, so that the app brings them all at once (`src/app/ports/typefaces.ts`); the sheet
 * names them for readers without script.
 */
export function laterFrom(sheet: Root): string {
  const later = sheet.clone()
  const faces: AtRule[] = []
  later.walkAtRules('font-face', (face) => {
    faces.push(face)
  })
  for (const face of faces) {
    if (isFile(face)) {
      const named = postcss.atRule({ name: 'media', params: '(scripting: none)' })
      named.append(face.clone())
      face.replaceWith(named)
    } else remove(face)
  }
  return later.toString()
}

export type BuiltStyle = {
  /** The built template without its sheet. */
  readonly template: string
  readonly sheet: Root
  /** The sheet's file below the site's root, and the markup that asks for it. */
  readonly path: string
  readonly link: string
}

/**
 * Reads the sheet that the browser's part of the build wrote.
 * @param out the folder of the built site
 */
export async function takeStyle(out: string): Promise<BuiltStyle> {
  const built = await readFile(join(out, 'index.html'), 'utf8')
  const { rest, cut } = cutOut(built, /<link rel="stylesheet"[^>]*>/g)
  const [link, ...more] = cut
  const path = /assets\/[^"]+/.exec(link ?? '')?.[0]
  if (!(link && path) || more.length > 0)
    throw new Error('The built page must name one sheet, or its style cannot be cut.')
  return {
    template: rest,
    sheet: postcss.parse(await readFile(join(out, path), 'utf8')),
    path,
    link,
  }
}
