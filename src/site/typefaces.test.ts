import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { cutTypefaces } from './typefaces.ts'

const cache = mkdtempSync(join(tmpdir(), 'typefaces-'))
afterAll(() => rmSync(cache, { recursive: true, force: true }))

describe('the typefaces', () => {
  test('[TF1] they are cut once for the same letters and together weigh 75 kB at most', async () => {
    const folder = await cutTypefaces(cache, 'Erdoğan')
    expect(await cutTypefaces(cache, 'Erdoğan, again')).toBe(folder)
    expect(readdirSync(cache)).toHaveLength(1)
    const files = readdirSync(folder).filter((name) => name.endsWith('.woff2'))
    expect(files).toHaveLength(4)
    const bytes = files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
    expect(bytes).toBeLessThanOrEqual(75_000)
  })

  test('[TF2] text shows at once in a stand-in of the same measure, which every typeface has, and takes the typeface when it comes', async () => {
    const css = readFileSync(join(await cutTypefaces(cache, ''), 'fonts.css'), 'utf8')
    const faces = css.split('@font-face').slice(1)
    const carried = faces.filter((face) => face.includes('url('))
    expect(carried).toHaveLength(4)
    for (const face of carried) expect(face).toContain('font-display: swap')
    for (const family of ['Inter fallback', 'Source Serif fallback'])
      expect(
        faces.filter((face) => face.includes(`'${family}'`) && face.includes('size-adjust')),
      ).toHaveLength(2)
  })

  test('[TF3] a story’s letters beyond the usual ones are cut too', async () => {
    const plain = readFileSync(join(await cutTypefaces(cache, ''), 'fonts.css'), 'utf8')
    const vietnamese = readFileSync(join(await cutTypefaces(cache, 'Nguyễn'), 'fonts.css'), 'utf8')
    expect(plain).not.toContain('U+1EC5')
    expect(vietnamese).toContain('U+1EC5')
  })
})
