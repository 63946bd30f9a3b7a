/** The map as a test reaches it: by the links over its marks, and by where its lines run. */

import { expect, type Locator, type Page } from 'playwright/test'
import type { Places, StoryPlaces } from '#core/place/places.ts'

export const mark = (page: Page, name: string): Locator =>
  page.locator('[data-map]').getByRole('link', { name: new RegExp(`^${name}, `) })

/** The line under the map that says how much is in scope. */
export const scopeLine = (page: Page, text: string): Locator =>
  page.getByRole('region', { name: 'Map' }).getByText(text, { exact: true })

/** Waits until the page is all there: the canvas has taken the map over from the page that was sent, and the head has its tools. */
export async function canvasReady(page: Page): Promise<void> {
  await expect(page.getByRole('list', { name: 'Actors on the map' })).toBeAttached()
  await expect(page.locator('svg[data-map]')).toHaveCount(0)
  await expect(
    page.getByRole('button', { name: 'Share', exact: true, includeHidden: true }),
  ).toBeAttached()
}

type Point = { readonly x: number; readonly y: number }

const middleOf = async (link: Locator): Promise<Point> => {
  const box = await link.boundingBox()
  if (!box) throw new Error('The link has no box.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Turns the frame's units into the page's pixels, read off two marks that are far apart. */
async function projection(page: Page, places: Places, names: readonly [string, string]) {
  const [a, b] = await Promise.all(names.map((name) => middleOf(mark(page, name))))
  const { entities } = await page.evaluate(async () => {
    const response = await fetch('/stories/after-paris/story.json')
    return (await response.json()) as { entities: { id: string; name: string }[] }
  })
  const placed = (name: string) => {
    const id = entities.find((entity) => entity.name === name)?.id
    const found = places.marks.find(({ entity }) => entity === id)
    if (!found) throw new Error(`No mark of ${name}.`)
    return found
  }
  const [p, q] = [placed(names[0]), placed(names[1])]
  if (!a || !b) throw new Error('No marks to measure by.')
  const zoom = Math.hypot(b.x - a.x, b.y - a.y) / Math.hypot(q.x - p.x, q.y - p.y)
  return ({ x, y }: Point): Point => ({ x: a.x + (x - p.x) * zoom, y: a.y + (y - p.y) * zoom })
}

/** Where a line of the map runs through the middle of its curve, in pixels of the page. */
export async function middleOfLine(page: Page, strand: string): Promise<Point> {
  const all = await page.evaluate(async () => {
    const response = await fetch('/stories/after-paris/places.json')
    return (await response.json()) as StoryPlaces
  })
  const box = await page.getByRole('list', { name: 'Actors on the map' }).evaluate((list) => {
    const { clientWidth, clientHeight } = list.parentElement ?? list
    return { width: clientWidth, height: clientHeight }
  })
  const places = box.width / box.height < 0.9 ? all.tall : all.wide
  const line = places.strands.find((one) => one.strand === strand)
  if (!line) throw new Error(`No line ${strand}.`)
  const project = await projection(page, places, ['Russia', 'United States'])
  return project({
    x: (line.x1 + 2 * line.cx + line.x2) / 4,
    y: (line.y1 + 2 * line.cy + line.y2) / 4,
  })
}
