/** Vite plugin: writes a page for every address worth one, from the app's own components, and what hosts and other programs read beside them. */

import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { EnvironmentOptions, Plugin } from 'vite'
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
import { nameOf, styleTag, takeStyles } from './styles.ts'

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

/** The script of pages for frames, named by its content. */
async function writeEmbedScript(write: Write): Promise<string> {
  const content = await plainFile('embed.js')
  const path = `assets/${nameOf('embed.js', content)}`
  await write(path, content)
  return path
}

/** What every page is made of: the template, ready for the app's pages, and what pages without the app carry. */
type Frame = {
  readonly template: string
  readonly plain: Plain
  /** The style of pages without the app, as markup. */
  readonly plainStyle: string
  /** Markup for the head of a page, by its path. */
  readonly stylesOf: (path: string) => string
}

/** Takes over what the browser's part of the build wrote, and tells the hosts what pages may do. */
async function frameOf(
  out: string,
  base: string,
  write: Write,
  slugs: readonly string[],
): Promise<Frame> {
  const styles = await takeStyles(out, base)
  const ofPlain = (await plainFile('plain.css')).trim()
  // A frame without an origin may fetch no sheet.
  const ofFrames = styles.faces + ofPlain
  const policy = pagePolicy([styles.shared, ofPlain, ofFrames, ...styles.own])
  await write('_headers', headersFile(base, slugs, policy))
  const plainStyle = styleTag(ofPlain)
  const shared = styleTag(styles.shared)
  return {
    template: readyFrom(styles.template, policy, shared, styles.later),
    plain: {
      styles: shared + styleTag(ofFrames),
      script: await writeEmbedScript(write),
      policy: embedPolicy([styles.shared, ofFrames]),
    },
    plainStyle,
    stylesOf: styles.tagsOf,
  }
}

type Job = {
  readonly rendering: Rendering
  readonly site: Site
  readonly out: string
  readonly write: Write
  readonly frame: Frame
}

/** Writes everything of a story, its pictures first, and gives the paths of its pages. */
async function writeStory(job: Job, story: Story, isFront: boolean): Promise<readonly string[]> {
  const { rendering, site, out, write, frame } = job
  const places = await placesOf(story)
  const previews = await previewsAt(story, places)
  const pictureOf = (path: string): string =>
    `${previewPath(path)}?v=${previews.get(path)?.version.slice(0, 8)}`
  const paths: string[] = []
  for (const { path, parts, oembed } of rendering.pagesOf(story, places, site, pictureOf)) {
    const html = pageFrom(frame.template, {
      ...parts,
      head: parts.head + frame.stylesOf(path),
    })
    await write(`${path}index.html`, html)
    // The newest story is the front page, too.
    if (isFront && paths.length === 0) await write('index.html', html)
    await write(oembedPath(path), oembed)
    const preview = previews.get(path)
    if (preview) await copyFile(preview.file, join(out, previewPath(path)))
    paths.push(path)
  }
  for (const { path, parts } of rendering.embedsOf(story, places, site))
    await write(`${path}index.html`, embedFrom(frame.template, site, frame.plain, parts))
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
      const found = await readStories(root)
      const slugs = found.map(({ slug }) => slug)
      const frame = await frameOf(out, base, write, slugs)
      const job: Job = { rendering, site, out, write, frame }
      const stories = found.map(({ story }) => story)
      const paths: string[] = []
      for (const [at, story] of stories.entries())
        paths.push(...(await writeStory(job, story, at === 0)))

      await write(notFoundPath, notFoundFrom(frame.template, site, frame.plainStyle))
      await write(sitemapPath, sitemapOf(site, paths))
      await write(robotsPath, robotsOf(site))
      await write(feedPath, feedOf(site, stories))
      await rm(join(root, pagesEnvironment.build.outDir), { recursive: true, force: true })
    },
  },
})
