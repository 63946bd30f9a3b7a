/** The picture of every page of a story, drawn from the map's display list and kept by its content. Knows no pages. */

import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Address } from '#core/address/address.ts'
import { descriptionOf } from '#core/address/descriptions.ts'
import { picturedAddress } from '#core/address/embeds.ts'
import { pageAddressesOf, pagePathOf } from '#core/address/pages.ts'
import { headingOf, pageHeadingOf } from '#core/address/titles.ts'
import type { Drawing } from '#core/draw/display.ts'
import { sceneOf } from '#core/draw/scene.ts'
import { type PreviewWords, toPreviewSvg } from '#core/exchange/preview.ts'
import type { StoryPlaces } from '#core/place/places.ts'
import { restrictionsOf } from '#core/query/lens.ts'
import { scopeOf } from '#core/query/scope.ts'
import { scopeLine } from '#core/query/summary.ts'
import { indexStory, type StoryIndex } from '#core/story/index.ts'
import type { Story } from '#core/story/story.ts'
import { facesOf, keep } from './faces.ts'
import { codeFingerprint } from './fingerprint.ts'
import { renderersWith } from './renderers.ts'
import { lettered, measureIn } from './runs.ts'

export type Preview = {
  /** Tells one picture from another of the same page. */
  readonly version: string
  /** The PNG in the cache. */
  readonly file: string
}

const cacheFolder = fileURLToPath(
  new URL('../../../node_modules/.cache/saywho/previews', import.meta.url),
)
/** What a page's picture says beside its drawing: of a story that is narrowed to something, how much that leaves. */
const wordsOf = (index: StoryIndex, address: Address): PreviewWords => {
  const { title } = index.story
  const isNarrowed = address.focus.on === 'story' && restrictionsOf(address.lens).length > 0
  return isNarrowed
    ? {
        heading: pageHeadingOf(index, address),
        line: `${scopeLine(scopeOf(index, address.lens))}.`,
        story: title,
      }
    : {
        heading: headingOf(index, address),
        line: descriptionOf(index, picturedAddress(index, address)),
        story: title,
      }
}

type Order = {
  readonly drawing: Drawing
  readonly words: PreviewWords
  readonly preview: Preview
}

/** Everything that the picture of an address is made from, and the name that follows from it. */
function ordersOf(
  index: StoryIndex,
  places: StoryPlaces,
  addresses: readonly Address[],
  code: string,
  cache: string,
): readonly Order[] {
  const scene = sceneOf(index, places.wide)
  return addresses.map((address) => {
    const pictured = picturedAddress(index, address)
    const drawing = scene.drawingOf(pictured, scopeOf(index, pictured.lens))
    const words = wordsOf(index, address)
    const hash = createHash('sha256').update(JSON.stringify([code, drawing, words]))
    const version = hash.digest('hex').slice(0, 20)
    return { drawing, words, preview: { version, file: join(cache, `${version}.png`) } }
  })
}

/** Draws what is ordered: while one picture is laid out here, others are rendered in threads. */
async function fill(orders: readonly Order[], story: Story, cache: string): Promise<void> {
  const said = JSON.stringify([orders.map(({ words }) => words), story])
  const faces = await facesOf(join(cache, 'faces'), `“”‘’–—…·${said}`)
  const measure = measureIn(faces)
  const { pngOf, dismiss } = renderersWith(faces.map(({ path }) => path))
  const draw = async ({ drawing, words, preview }: Order): Promise<void> => {
    const svg = await toPreviewSvg(drawing, words, { measure })
    await keep(cache, `${preview.version}.png`, await pngOf(lettered(svg, faces)))
  }
  try {
    await Promise.all(orders.map(draw))
  } finally {
    await dismiss()
  }
}

/** One preview for each address, in their order; what an earlier build has drawn is not drawn again. */
export async function previewsOf(
  index: StoryIndex,
  places: StoryPlaces,
  addresses: readonly Address[],
  cache: string = cacheFolder,
): Promise<readonly Preview[]> {
  const orders = ordersOf(index, places, addresses, await codeFingerprint(), cache)
  const missing = orders.filter(({ preview }) => !existsSync(preview.file))
  if (missing.length > 0) await fill(missing, index.story, cache)
  return orders.map(({ preview }) => preview)
}

/** The previews of all pages of a story, by the path of the page. */
export async function previewsAt(
  story: Story,
  places: StoryPlaces,
): Promise<ReadonlyMap<string, Preview>> {
  const index = indexStory(story)
  const addresses = pageAddressesOf(index)
  const previews = await previewsOf(index, places, addresses)
  return new Map(
    addresses.flatMap((address, at) => {
      const preview = previews[at]
      return preview ? [[pagePathOf(address), preview] as const] : []
    }),
  )
}
