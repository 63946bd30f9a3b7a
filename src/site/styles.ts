/** The style of the built pages, taken out of its files so that it can stand in the pages: the first paint waits for no second request. */

import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { views } from '#core/address/address.ts'
import { cutOut } from './render/template.ts'

/** A style as a page holds it. */
export const styleTag = (style: string): string => `<style>${style}</style>`

/** Names of view chunks that hold styles, by view; in lower case, as addresses have them. */
const viewSheets = async (assets: string): Promise<Readonly<Record<string, string>>> => {
  const names = (await readdir(assets)).filter((name) => name.endsWith('.css'))
  return Object.fromEntries(
    views.flatMap((view) => {
      const name = names.find((one) => one.toLowerCase().startsWith(`${view}-`))
      return view !== 'map' && name ? [[view, name]] : []
    }),
  )
}

/** Chunks of the app that draw what every page already shows, beside its entry. */
const pageChunks = ['page', 'StoryPage']

const isOfPage = (name: string): boolean =>
  pageChunks.some((chunk) => name.startsWith(`${chunk}-`) && name.endsWith('.css'))

/** A file's name with its content's fingerprint before the ending. */
export const nameOf = (file: string, content: string): string =>
  file.replace(
    /(?=\.[a-z]+$)/,
    `-${createHash('sha256').update(content).digest('base64url').slice(0, 8)}`,
  )

export type BuiltStyles = {
  /** The built template without its sheets. */
  readonly template: string
  /** What all pages share. */
  readonly shared: string
  /** What is said of the typefaces. */
  readonly faces: string
  /**
   * Markup for the end of the body: the same. Known from the start, even ones that have not come make the first
   * layout twice as slow, since it is done for them and for their stand-ins.
   */
  readonly later: string
  /** Of each view that is loaded when it is wanted: its own pages must be read without script. */
  readonly views: Readonly<Record<string, string>>
  /**
   * The tags that a page has for styles which the app's chunks ask for: those of every page, and those of the page's view.
   * Their links are switched off and fetch nothing: by them the app knows that the style is there.
   */
  readonly tagsOf: (view: string) => string
}

/**
 * Reads the styles that the browser's part of the build wrote. Their files stay: a chunk asks for its own by name.
 * @param out the folder of the built site
 */
export async function takeStyles(out: string, base: string): Promise<BuiltStyles> {
  const built = await readFile(join(out, 'index.html'), 'utf8')
  const { rest, cut } = cutOut(built, /<link rel="stylesheet"[^>]*>/g)
  const assets = join(out, 'assets')
  const sheets = [
    ...cut.map((link) => /assets\/([^"]+)/.exec(link)?.[1] ?? ''),
    ...(await readdir(assets)).filter(isOfPage),
  ]
  const whole = (
    await Promise.all(sheets.map((name) => readFile(join(assets, name), 'utf8')))
  ).join('')
  const { rest: shared, cut: faces } = cutOut(whole, /@font-face\s*\{[^}]*\burl\([^}]*\}/g)
  const ofFaces = faces.join('')
  const faceSheet = nameOf('typefaces.css', ofFaces)
  await writeFile(join(assets, faceSheet), ofFaces)

  const names = await viewSheets(assets)
  const read = async ([view, name]: [string, string]): Promise<[string, string]> => [
    view,
    (await readFile(join(assets, name), 'utf8')).trim(),
  ]
  const standingLink = (name: string): string =>
    `<link rel="stylesheet" href="${base}assets/${name}" disabled>`
  const ofViews = Object.fromEntries(await Promise.all(Object.entries(names).map(read)))
  return {
    template: rest,
    shared: shared.trim(),
    faces: ofFaces,
    later: `<link rel="stylesheet" href="${base}assets/${faceSheet}">`,
    views: ofViews,
    tagsOf: (view) =>
      sheets.map(standingLink).join('') +
      (Object.hasOwn(ofViews, view)
        ? styleTag(ofViews[view] ?? '') + standingLink(names[view] ?? '')
        : ''),
  }
}
