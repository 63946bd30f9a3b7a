/** The style of the built pages. Each page holds what styles what it shows, so that its first paint waits for no second request; one sheet brings the rest. */

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import postcss, { type Container, type Root } from 'postcss'
import { cutOut } from './render/template.ts'

/** A style as a page holds it. */
export const styleTag = (style: string): string => `<style>${style}</style>`

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

export type SheetPart = {
  /** The classes that stand in the markup; rules for others are left out. */
  readonly classes: ReadonlySet<string>
  /** Whether the part must do alone, on paper and with typefaces: else the whole sheet comes to it. */
  readonly isAlone?: boolean
}

/**
 * What of a sheet styles some markup, in the sheet's order. Rules without a class are kept, and those for print and
 * for typefaces from files only where the part stands alone: nobody prints before the sheet has come, and even typefaces
 * that have not come make the first layout twice as slow, since it is done for them and for their stand-ins.
 */
export function partOf(sheet: Root, { classes, isAlone = false }: SheetPart): string {
  const part = sheet.clone()
  if (!isAlone)
    part.walkAtRules((rule) => {
      const isFile = rule.name === 'font-face' && rule.toString().includes('url(')
      if (isFile || (rule.name === 'media' && rule.params === 'print')) remove(rule)
    })
  part.walkRules((rule) => {
    const matched = rule.selectors.filter((selector) => isMatched(selector, classes))
    if (matched.length === 0) remove(rule)
    else rule.selectors = matched
  })
  return part.toString().trim()
}

export type BuiltStyle = {
  /** The built template without its sheet. */
  readonly template: string
  readonly sheet: Root
  /** Markup for the end of the body: the whole sheet, which nothing that is seen waits for. */
  readonly later: string
}

/**
 * Reads the sheet that the browser's part of the build wrote.
 * @param out the folder of the built site
 */
export async function takeStyle(out: string): Promise<BuiltStyle> {
  const built = await readFile(join(out, 'index.html'), 'utf8')
  const { rest, cut } = cutOut(built, /<link rel="stylesheet"[^>]*>/g)
  const [link, ...more] = cut
  const name = /assets\/([^"]+)/.exec(link ?? '')?.[1]
  if (!(link && name) || more.length > 0)
    throw new Error('The built page must name one sheet, or its style cannot be cut.')
  return {
    template: rest,
    sheet: postcss.parse(await readFile(join(out, 'assets', name), 'utf8')),
    later: link,
  }
}
