/** Vite plugin: writes a page for every address worth one, from the app's own components, and what hosts show for all others. */

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { EnvironmentOptions, Plugin } from 'vite'
import { placesOf } from './layout/places.ts'
import { readStories } from './read-stories.ts'
import { pageFrom } from './render/template.ts'

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

async function writePage(folder: string, html: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'index.html'), html)
}

export const pages = (): Plugin => ({
  name: 'saywho:pages',
  apply: 'build',
  config: () => ({ environments: { pages: pagesEnvironment } }),
  buildApp: {
    // After the browser's part, so that the pages can name its files; before the compression.
    order: 'post',
    async handler(builder) {
      const { root, base, build } = builder.config
      const environment = builder.environments.pages
      if (!environment) throw new Error('The environment that renders the pages is not set up.')
      await builder.build(environment)
      const entry = pathToFileURL(join(root, pagesEnvironment.build.outDir, 'entry.js')).href
      const { pagesOf } = (await import(entry)) as Rendering

      const out = resolve(root, build.outDir)
      const template = await readFile(join(out, 'index.html'), 'utf8')
      await writeFile(join(out, '404.html'), template)
      for (const [at, { story }] of (await readStories(root)).entries())
        for (const page of pagesOf(story, await placesOf(story), base)) {
          const html = pageFrom(template, page)
          await writePage(join(out, page.path), html)
          // The newest story is the front page, too.
          if (at === 0 && page.address.focus.on === 'story' && page.path === page.page)
            await writePage(out, html)
        }
      await rm(join(root, pagesEnvironment.build.outDir), { recursive: true, force: true })
    },
  },
})
