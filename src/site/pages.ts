/** Vite plugin: writes a page for every address worth one, from the app's own components, and what hosts and other programs read beside them. */

import { createHash } from 'node:crypto'
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { EnvironmentOptions, Plugin } from 'vite'
import type { StoryPlaces } from '#core/place/places.ts'
import type { Story } from '#core/story/story.ts'
import { headersFile } from './hosts.ts'
import { placesOf } from './layout/places.ts'
import { embedPolicy, pagePolicy } from './policy.ts'
import { previewsAt } from './previews/previews.ts'
import { readStories } from './read-stories.ts'
import { embedFrom, notFoundFrom, type Plain } from './render/plainPages.ts'
import { pageFrom, readyFrom } from './render/template.ts'
import { feedOf } from './sharing/feed.ts'
import {
  feedPath,
  notFoundPath,
  oembedPath,
  previewPath,
  robotsPath,
  sitemapPath,
} from './sharing/paths.ts'
import { noOriginNotice, originOf, type Site } from './sharing/site.ts'
import { robotsOf, sitemapOf } from './sharing/sitemap.ts'
import {
  type BuiltStyle,
  beforeRest,
  classesIn,
  laterFrom,
  type PageStyle,
  partOf,
  styleTag,
  takeStyle,
  withRest,
} from './styles.ts'

type Rendering = typeof import('./render/entry.ts')

/** The build environment in which pages are rendered; nothing of it is published. */
const pagesEnvironment = {
  consumer: 'server',
  build: {
    ssr: true,
    // Two builds at once must not empty each other's.
    outDir: `node_modules/.cache/saywho/render-${process.pid}`,
    emptyOutDir: true,
    copyPublicDir: false,
    rolldownOptions: { input: 'src/site/render/entry.ts' },
  },
} as const satisfies EnvironmentOptions

type Write = (path: string, content: string | undefined) => Promise<void>

/** Into a folder; a file without content is not written. */
const writerTo =
  (out: string): Write =>
  async (path, content) => {
    if (content === undefined) return
    const file = join(out, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }

const plainFile = (name: string): Promise<string> =>
  readFile(fileURLToPath(new URL(`./plain/${name}`, import.meta.url)), 'utf8')

/** A file's name with its content's fingerprint before the ending. */
const nameOf = (file: string, content: string): string =>
  file.replace(
    /(?=\.[a-z]+$)/,
    `-${createHash('sha256').update(content).digest('base64url').slice(0, 8)}`,
  )

/** The script of pages for frames, named by its content. */
async function writeEmbedScript(write: Write): Promise<string> {
  const content = await plainFile('embed.js')
  const path = `assets/${nameOf('embed.js', content)}`
  await write(path, content)
  return path
}

/** What a story's pages are made from. */
type Told = { readonly story: Story; readonly places: StoryPlaces }

/** Pages of one kind stand in one folder of their story and share a style. */
const kindOf = (path: string): string => path.split('/')[1] ?? ''

/** What pages of a kind are made of: a template, ready for the app's pages, and the style that stands within the body. */
type Mould = { readonly template: string; readonly rest: string }

/** What every page is made of, and what pages without the app carry. */
type Frame = {
  /** By the kind of page. */
  readonly moulds: ReadonlyMap<string, Mould>
  /** For addresses that are not here. */
  readonly lost: string
  /** Of a page for frames. */
  readonly plain: Plain
}

type Job = {
  readonly rendering: Rendering
  readonly site: Site
  readonly out: string
  readonly write: Write
}

/** The whole sheet, in place of the one that the browser's part wrote. Gives the markup that asks for it at the end of the body; nothing that is seen waits for it. */
async function writeLater({ out, write }: Job, { sheet, path, link }: BuiltStyle): Promise<string> {
  const content = laterFrom(sheet)
  const own = `assets/${nameOf('style.css', content)}`
  await rm(join(out, path))
  await write(own, content)
  return link.replace(path, own)
}

const withoutPicture = (): string => ''

/** The classes that pages name: in all, and before the place for the rest of their style. */
type Classes = { readonly all: Set<string>; readonly first: Set<string> }

/** By the kind of page. Those with a map share what stands before the rest, for the policy that names every style goes with every file. */
function classesOf({ rendering, site }: Job, told: readonly Told[]): ReadonlyMap<string, Classes> {
  const classes = new Map<string, Classes>()
  const ofMaps = new Set<string>()
  for (const { story, places } of told)
    for (const { path, parts } of rendering.pagesOf(story, places, site, withoutPicture)) {
      const before = beforeRest(parts.body)
      const { all, first } = classes.get(kindOf(path)) ?? {
        all: new Set(),
        first: before.includes(' data-map=') ? ofMaps : new Set(),
      }
      classes.set(kindOf(path), { all, first })
      for (const name of classesIn(parts.body)) all.add(name)
      for (const name of classesIn(before)) first.add(name)
    }
  return classes
}

const embedClasses = ({ rendering, site }: Job, all: readonly Told[]): ReadonlySet<string> =>
  new Set(
    all.flatMap(({ story, places }) =>
      [...rendering.embedsOf(story, places, site)].flatMap(({ parts }) => classesIn(parts.body)),
    ),
  )

/** Takes over what the browser's part of the build wrote, and tells the hosts what pages may do. */
async function frameOf(job: Job, all: readonly Told[]): Promise<Frame> {
  const { out, site, write } = job
  const built = await takeStyle(out)
  const { template, sheet } = built
  const later = await writeLater(job, built)
  const ofTemplate = classesIn(template)
  const styles = new Map<string, PageStyle>(
    [...classesOf(job, all)].map(([kind, classes]) => [
      kind,
      {
        first: partOf(sheet, { classes: classes.first }),
        rest: partOf(sheet, {
          classes: new Set([...ofTemplate, ...classes.all]),
          before: classes.first,
        }),
      },
    ]),
  )
  const ofPlain = (await plainFile('plain.css')).trim()
  const ofLost = partOf(sheet, { classes: new Set(ofTemplate) }) + ofPlain
  // A frame without an origin may fetch no sheet.
  const ofFrames = partOf(sheet, { classes: embedClasses(job, all), isAlone: true }) + ofPlain
  const ofPages = [...styles.values()].flatMap(({ first, rest }) => [first, rest])
  const whole = pagePolicy([...ofPages, ofLost, ofFrames])
  const slugs = all.map(({ story }) => story.id)
  await write('_headers', headersFile(site.base, slugs, whole))
  const readyWith = (first: string, ...more: readonly string[]): string =>
    readyFrom(template, pagePolicy([first, ...more]), styleTag(first), later)
  return {
    moulds: new Map(
      [...styles].map(([kind, { first, rest }]) => [
        kind,
        { template: readyWith(first, rest), rest },
      ]),
    ),
    lost: readyWith(ofLost),
    plain: {
      style: styleTag(ofFrames),
      script: await writeEmbedScript(write),
      policy: embedPolicy([ofFrames]),
    },
  }
}

/** Writes everything of a story, its pictures first, and gives the paths of its pages. */
async function writeStory(
  job: Job,
  frame: Frame,
  { story, places }: Told,
  isFront: boolean,
): Promise<readonly string[]> {
  const { rendering, site, out, write } = job
  const previews = await previewsAt(story, places)
  const pictureOf = (path: string): string =>
    `${previewPath(path)}?v=${previews.get(path)?.version.slice(0, 8)}`
  const paths: string[] = []
  for (const { path, parts, oembed } of rendering.pagesOf(story, places, site, pictureOf)) {
    const { template, rest } = frame.moulds.get(kindOf(path)) ?? { template: frame.lost, rest: '' }
    const html = pageFrom(template, { ...parts, body: withRest(parts.body, rest) })
    await write(`${path}index.html`, html)
    // The newest story is the front page, too.
    if (isFront && paths.length === 0) await write('index.html', html)
    await write(oembedPath(path), oembed)
    const preview = previews.get(path)
    if (preview) await copyFile(preview.file, join(out, previewPath(path)))
    paths.push(path)
  }
  for (const { path, parts } of rendering.embedsOf(story, places, site))
    await write(`${path}index.html`, embedFrom(frame.lost, site, frame.plain, parts))
  return paths
}

export const pages = (): Plugin => ({
  name: 'saywho:pages',
  apply: 'build',
  config: () => ({ environments: { pages: pagesEnvironment } }),
  buildApp: {
    // After the browser's part, so that the pages can name its files; before the compression.
    order: 'post',
    async handler(builder) {
      const { root, base, build, logger } = builder.config
      const origin = originOf(process.env['SITE_ORIGIN'])
      if (origin === undefined) logger.warn(noOriginNotice)
      const site: Site = origin === undefined ? { base } : { base, origin }

      const environment = builder.environments.pages
      if (!environment) throw new Error('The environment that renders the pages is not set up.')
      await builder.build(environment)
      const entry = pathToFileURL(join(root, pagesEnvironment.build.outDir, 'entry.js')).href
      const rendering = (await import(entry)) as Rendering

      const out = resolve(root, build.outDir)
      const write = writerTo(out)
      const job: Job = { rendering, site, out, write }
      const stories = (await readStories(root)).map(({ story }) => story)
      const all: Told[] = []
      for (const story of stories) all.push({ story, places: await placesOf(story) })
      const frame = await frameOf(job, all)
      const paths: string[] = []
      for (const [at, told] of all.entries())
        paths.push(...(await writeStory(job, frame, told, at === 0)))

      await write(notFoundPath, notFoundFrom(frame.lost, site))
      await write(sitemapPath, sitemapOf(site, paths))
      await write(robotsPath, robotsOf(site))
      await write(feedPath, feedOf(site, stories))
      await rm(join(root, pagesEnvironment.build.outDir), { recursive: true, force: true })
    },
  },
})
