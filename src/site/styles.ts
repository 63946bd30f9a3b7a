/** The style of the built pages, taken out of its files so that it can stand in the pages: the first paint waits for no second request. */

import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { views } from '#core/address/address.ts'
import { cutOut } from './render/template.ts'

/** A style as a page holds it. */
export const styleTag = (style: string): string => `<style>${style}</style>`

/** Names of view chunks that hold styles, by view; in lower case, as addresses have them. */
const viewSheets = (files: readonly string[]): Readonly<Record<string, string>> => {
  const names = files.filter((name) => name.endsWith('.css'))
  return Object.fromEntries(
    views.flatMap((view) => {
      const name = names.find((one) => one.toLowerCase().startsWith(`${view}-`))
      return view !== 'map' && name ? [[view, name]] : []
    }),
  )
}

/** Chunks of the app that draw what every page already shows, beside its entry. */
const pageChunks = ['page', 'StoryPage']

/**
 * Chunks that every page comes to use. Their styles come as one sheet with the typefaces: each sheet of its own
 * would make the browser lay out the whole page anew when it comes.
 */
const lateChunks = ['MapView', 'toolbox', 'latePanels']

/** The focuses whose panels come late in the app, and stand in their own pages from the start. */
const lateFocuses: readonly string[] = ['voices', 'path', 'compare', 'sources']

const isOf =
  (chunks: readonly string[]) =>
  (name: string): boolean =>
    chunks.some((chunk) => name.startsWith(`${chunk}-`) && name.endsWith('.css'))

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
   * Markup for the end of the body: the same, and what the late chunks need. Known from the start, even typefaces
   * that have not come make the first layout twice as slow, since it is done for them and for their stand-ins.
   */
  readonly later: string
  /** Of each view, and of the panels that come late: what their own pages hold, since they must be read without script. */
  readonly own: readonly string[]
  /**
   * The tags that a page has for styles which the app's chunks ask for: those of every page, and those that are the page's own.
   * Their links are switched off and fetch nothing: by them the app knows that the style is there.
   */
  readonly tagsOf: (path: string) => string
}

/**
 * Reads the styles that the browser's part of the build wrote. Their files stay: a chunk asks for its own by name.
 * @param out the folder of the built site
 */
export async function takeStyles(out: string, base: string): Promise<BuiltStyles> {
  const built = await readFile(join(out, 'index.html'), 'utf8')
  const { rest, cut } = cutOut(built, /<link rel="stylesheet"[^>]*>/g)
  const assets = join(out, 'assets')
  const files = await readdir(assets)
  const read = async (name: string): Promise<string> =>
    (await readFile(join(assets, name), 'utf8')).trim()
  const sheets = [
    ...cut.map((link) => /assets\/([^"]+)/.exec(link)?.[1] ?? ''),
    ...files.filter(isOf(pageChunks)),
  ]
  const whole = (await Promise.all(sheets.map(read))).join('')
  const { rest: shared, cut: faces } = cutOut(whole, /@font-face\s*\{[^}]*\burl\([^}]*\}/g)
  const ofFaces = faces.join('')
  const lateSheets = files.filter(isOf(lateChunks))
  const late = ofFaces + (await Promise.all(lateSheets.map(read))).join('')
  const lateSheet = nameOf('late.css', late)
  await writeFile(join(assets, lateSheet), late)
  const latePanels = await Promise.all(files.filter(isOf(['latePanels'])).map(read))

  const names = viewSheets(files)
  const ofViews = Object.fromEntries(
    await Promise.all(
      Object.entries(names).map(async ([view, name]) => [view, await read(name)] as const),
    ),
  )
  const standingLink = (name: string): string =>
    `<link rel="stylesheet" href="${base}assets/${name}" disabled>`
  const standing = [...sheets, ...lateSheets].map(standingLink).join('')
  return {
    template: rest,
    shared: shared.trim(),
    faces: ofFaces,
    later: `<link rel="stylesheet" href="${base}assets/${lateSheet}">`,
    own: [...Object.values(ofViews), ...latePanels],
    tagsOf: (path) => {
      const steps = path.split('/').slice(1, -1)
      const view = steps.at(-1) ?? ''
      const isLate = lateFocuses.includes(steps[0] ?? '')
      return [
        ...(isLate ? latePanels.map(styleTag) : []),
        ...(Object.hasOwn(ofViews, view)
          ? [styleTag(ofViews[view] ?? ''), standingLink(names[view] ?? '')]
          : []),
        standing,
      ].join('')
    },
  }
}
