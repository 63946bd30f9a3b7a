/** Vite plugin: checks and places every story, gives it to readers, and tells the app which there are (`virtual:stories`). */

import type { Plugin } from 'vite'
import { storyJsonSchema } from './commands/schema.ts'
import { placesOf } from './layout/places.ts'
import { readStories } from './read-stories.ts'
import { storyFiles } from './stories-on-disk.ts'

const storiesModule = 'virtual:stories'
const storiesId = `\0${storiesModule}`

/** What the app is told: titles alone, so that a new story weighs a line. */
const moduleFor = (stories: Awaited<ReturnType<typeof readStories>>): string => {
  const told = stories.map(({ slug, story }) => ({ slug, title: story.title }))
  return `export const front = ${JSON.stringify(told[0]?.slug ?? '')}
export const stories = ${JSON.stringify(told)}
`
}

/** The files that no hand writes, by their path below the site's root. */
const generatedFiles = async (
  root: string,
  say: (line: string) => void,
): Promise<ReadonlyMap<string, string>> => {
  const files = new Map([['stories/story.schema.json', JSON.stringify(storyJsonSchema())]])
  for (const { slug, story } of await readStories(root)) {
    const patience = setTimeout(
      () => say(`placing ${slug} on the map; after a change of the story this takes half a minute`),
      2000,
    )
    const places = await placesOf(story).finally(() => clearTimeout(patience))
    files.set(`stories/${slug}/places.json`, JSON.stringify(places))
  }
  return files
}

export const stories = (): Plugin => {
  let root = ''
  let say = (_line: string): void => {}
  return {
    name: 'saywho:stories',
    configResolved(config) {
      root = config.root
      say = (line) => config.logger.info(line)
    },
    resolveId: (id) => (id === storiesModule ? storiesId : undefined),
    async load(id) {
      if (id !== storiesId) return undefined
      for (const { path } of storyFiles(root)) this.addWatchFile(path)
      return moduleFor(await readStories(root))
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return
      for (const [fileName, source] of await generatedFiles(root, say))
        this.emitFile({ type: 'asset', fileName, source })
    },
    async configureServer({ config, middlewares }) {
      // Places take a while the first time: better a slow start than a page that gives up waiting.
      await generatedFiles(root, say).catch((problem: unknown) =>
        config.logger.error(String(problem)),
      )
      middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0] ?? ''
        if (!/\/(places|story\.schema)\.json$/.test(path)) return next()
        generatedFiles(root, say)
          .then((files) => {
            const text = files.get(path.slice(config.base.length))
            if (text === undefined) return next()
            response.setHeader('Content-Type', 'application/json')
            response.end(text)
          })
          .catch(next)
      })
    },
    hotUpdate({ file }) {
      if (!file.endsWith('/story.json')) return undefined
      this.environment.hot.send({ type: 'full-reload' })
      return []
    },
  }
}
