import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pngSizeOf } from './drawPng.ts'

test('a picture is drawn at twice its size', () => {
  expect(pngSizeOf({ width: 1056, height: 900 }, 2)).toEqual({ width: 2112, height: 1800 })
})

test('[PX7] a PNG is never larger than a phone can draw, nor out of proportion', () => {
  const side = fc.integer({ min: 200, max: 20_000 })
  fc.assert(
    fc.property(side, side, (width, height) => {
      const size = pngSizeOf({ width, height }, 2)
      expect(size.width * size.height).toBeLessThanOrEqual(16_777_216)
      expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(8_192)
      // Within the pixel that is cut off.
      expect(Math.abs(size.width * height - size.height * width)).toBeLessThanOrEqual(
        Math.max(width, height),
      )
    }),
  )
})
