/** The matrix as a reader has it before them: all of it at once on a desk. */

import { expect, goTo, test } from './fixtures.ts'

test('all actors of the story stand on a desktop screen at once, in their rows and columns', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a phone has a list of rows')
  await goTo(page, 'after-paris/matrix/')
  await expect(page.getByRole('button', { name: 'Share' })).toBeVisible()
  const region = page.getByRole('region', { name: 'Matrix' })
  const table = region.getByRole('table')
  const heads = table.getByRole('rowheader')
  await expect(heads).toHaveCount(36)
  for (const edge of [heads.first(), heads.last(), table])
    await expect(edge).toBeInViewport({ ratio: 1 })
  await expect(region.getByText('36 actors, 64 ties')).toBeInViewport({ ratio: 1 })
})
