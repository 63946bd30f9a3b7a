import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readStories } from './read-stories.ts'

const minimal = readFileSync(
  fileURLToPath(new URL('../core/story/cases/minimal.json', import.meta.url)),
  'utf8',
)

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stories-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const put = (slug: string, changes: Readonly<Record<string, unknown>>): void => {
  const folder = join(root, 'public/stories', slug)
  mkdirSync(folder, { recursive: true })
  const story = { ...JSON.parse(minimal), id: slug, ...changes }
  writeFileSync(join(folder, 'story.json'), JSON.stringify(story))
}

describe('the stories of a site', () => {
  test('[BU1] the story that ends last comes first; of two that end together, the first by name', async () => {
    put('old', { dateline: '2015-11-20' })
    put('long', { dateline: '2015-11-01/2015-11-25' })
    put('new', { dateline: '2015-11-24' })
    put('also-long', { dateline: '2015-11-25' })
    const read = await readStories(root)
    expect(read.map(({ slug }) => slug)).toEqual(['also-long', 'long', 'new', 'old'])
  })

  test('[BU2] a mistake in a story ends the build with its file, its place and a sentence', async () => {
    put('good', {})
    put('bad', { title: 7 })
    await expect(readStories(root)).rejects.toThrow(
      /public\/stories\/bad\/story\.json: error title/,
    )
  })

  test('[BU3] a folder of another name than its story ends the build', async () => {
    put('good', {})
    cpSync(join(root, 'public/stories/good'), join(root, 'public/stories/else'), {
      recursive: true,
    })
    await expect(readStories(root)).rejects.toThrow('Name the folder "good"')
  })

  test('[BU4] without a story the build says where to put one', async () => {
    await expect(readStories(root)).rejects.toThrow('public/stories/NAME/story.json')
  })
})
