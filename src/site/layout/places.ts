/** The places of a story, computed once and kept until the story or the layout changes. Knows no pages. */

import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type PlaceInput, placeInputOf } from '#core/place/input.ts'
import { layoutBy } from '#core/place/layout.ts'
import type { Places, StoryPlaces } from '#core/place/places.ts'
import { tiesOf } from '#core/query/ties.ts'
import type { Story } from '#core/story/story.ts'
import { crewOf, layoutCode } from './crew.ts'
import { measureOf } from './measure.ts'

const cacheFolder = fileURLToPath(new URL('../../../node_modules/.cache/saywho', import.meta.url))

export type StoryInput = { readonly wide: PlaceInput; readonly tall: PlaceInput }

/** What the layout is asked for a story: the strands of all its claims, the labels measured. */
export async function storyInputOf(story: Pick<Story, 'entities' | 'claims'>): Promise<StoryInput> {
  const { entities, claims } = story
  const names = entities.map(({ name, shortName }) => `${name}${shortName ?? ''}`).join('')
  const measure = await measureOf(names)
  const strands = [...tiesOf(claims).values()].flatMap((tie) =>
    tie.strands.map(({ id, ...strand }) => ({ ...strand, strand: id })),
  )
  return {
    wide: placeInputOf(entities, strands, 'wide', measure),
    tall: placeInputOf(entities, strands, 'tall', measure),
  }
}

async function keptAt(path: string): Promise<StoryPlaces | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as StoryPlaces
  } catch {
    return undefined
  }
}

/** Written beside and renamed, so that two builds at once never read half a file. */
async function keep(path: string, places: StoryPlaces): Promise<void> {
  await mkdir(cacheFolder, { recursive: true })
  const beside = `${path}.${process.pid}`
  await writeFile(beside, JSON.stringify(places))
  await rename(beside, path)
}

async function laidOut(input: StoryInput, code: string, path: string): Promise<StoryPlaces> {
  const kept = await keptAt(path)
  if (kept) return kept
  const { hands, dismiss } = crewOf(code)
  const lay = (each: PlaceInput): Promise<Places> => layoutBy(hands, each)
  try {
    const [wide, tall] = await Promise.all([lay(input.wide), lay(input.tall)])
    await keep(path, { wide, tall })
    return { wide, tall }
  } finally {
    await dismiss()
  }
}

/** What is being laid out in this process: asked for twice, it is done once. */
const underway = new Map<string, Promise<StoryPlaces>>()

/** Lays a story out for both sheets, or finds what an earlier build has laid out. Takes up to half a minute the first time. */
export async function placesOf(story: Pick<Story, 'entities' | 'claims'>): Promise<StoryPlaces> {
  const [input, code] = await Promise.all([storyInputOf(story), layoutCode()])
  const hash = createHash('sha256').update(JSON.stringify(input)).update(code).digest('hex')
  const path = join(cacheFolder, `places-${hash.slice(0, 24)}.json`)
  const places = underway.get(path) ?? laidOut(input, code, path)
  underway.set(path, places)
  return places
}
