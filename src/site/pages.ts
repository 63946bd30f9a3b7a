/** Vite plugin: writes a page for every address worth one, from the app's own components, and what hosts and other programs read beside them. */

import { createHash } from 'node:crypto'
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { EnvironmentOptions, Plugin } from 'vite'
import { views } from '#core/address/address.ts'
import type { Story } from '#core/story/story.ts'
import { placesOf } from './layout/places.ts'
import { previewsAt } from './previews/previews.ts'
import { readStories } from './read-stories.ts'
import { embedFrom, notFoundFrom, type PlainFiles } from './render/plainPages.ts'
import { pageFrom } from './render/template.ts'
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

/** The style and script of pages without the app, named by their content. */
async function writePlainFiles(write: Write): Promise<PlainFiles> {
  const written = async (name: string): Promise<string> => {
    const source = fileURLToPath(new URL(`./plain/${name}`, import.meta.url))
    const content = await readFile(source, 'utf8')
    const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8)
    const path = `assets/${name.replace('.', `-${hash}.`)}`
    await write(path, content)
    return path
  }
  return { style: await written('plain.css'), script: await written('embed.js') }
}

/** The styles of a view that is loaded when it is wanted, asked for by its own pages from the start: they must be read without script. */
async function viewStyles(out: string, base: string): Promise<(path: string) => string> {
  const names = (await readdir(join(out, 'assets'))).filter((name) => name.endsWith('.css'))
  return (path) => {
    const view = path.split('/').at(-2) ?? ''
    const name = names.find((one) => one.toLowerCase().startsWith(`${view}-`))
    return views.some((known) => known === view) && name
      ? `<link rel="stylesheet" href="${base}assets/${name}">`
      : ''
  }
}

type Job = {
  readonly rendering: Rendering
  readonly site: Site
  readonly out: string
  readonly write: Write
  readonly template: string
  readonly files: PlainFiles
  readonly stylesOf: (path: string) => string
}

/** Writes everything of a story, its pictures first, and gives the paths of its pages. */
async function writeStory(job: Job, story: Story, isFront: boolean): Promise<readonly string[]> {
  const { rendering, site, out, write, template, files, stylesOf } = job
  const places = await placesOf(story)
  const previews = await previewsAt(story, places)
  const pictureOf = (path: string): string =>
    `${previewPath(path)}?v=${previews.get(path)?.version.slice(0, 8)}`
  const paths: string[] = []
  for (const { path, parts, oembed } of rendering.pagesOf(story, places, site, pictureOf)) {
    const html = pageFrom(template, parts).replace('</head>', () => `${stylesOf(path)}</head>`)
    await write(`${path}index.html`, html)
    // The newest story is the front page, too.
    if (isFront && paths.length === 0) await write('index.html', html)
    await write(oembedPath(path), oembed)
    const preview = previews.get(path)
    if (preview) await copyFile(preview.file, join(out, previewPath(path)))
    paths.push(path)
  }
  for (const { path, parts } of rendering.embedsOf(story, places, site))
    await write(`${path}index.html`, embedFrom(template, site, files, parts))
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
      const template = await readFile(join(out, 'index.html'), 'utf8')
      const files = await writePlainFiles(write)
      const stylesOf = await viewStyles(out, base)
      const job: Job = { rendering, site, out, write, template, files, stylesOf }
      const stories = (await readStories(root)).map(({ story }) => story)
      const paths: string[] = []
      for (const [at, story] of stories.entries())
        paths.push(...(await writeStory(job, story, at === 0)))

      await write(notFoundPath, notFoundFrom(template, site, files))
      await write(sitemapPath, sitemapOf(site, paths))
      await write(robotsPath, robotsOf(site))
      await write(feedPath, feedOf(site, stories))
      await rm(join(root, pagesEnvironment.build.outDir), { recursive: true, force: true })
    },
  },
})
