/** The only file that turns an SVG into pixels. Knows nothing of what is drawn. */

import { pageFaces } from './pageFaces.ts'

export type Size = { readonly width: number; readonly height: number }

/** What phones still give a canvas: pixels in all, and on one side. */
const mostPixels = 16_000_000
const longestSide = 8_192

/** The size at `scale`, or as large as a canvas can be in the same proportion. Whole pixels, at least one. */
export const pngSizeOf = ({ width, height }: Size, scale: number): Size => {
  const least = Math.min(
    scale,
    longestSide / Math.max(width, height),
    Math.sqrt(mostPixels / (width * height)),
  )
  return {
    width: Math.max(1, Math.floor(width * least)),
    height: Math.max(1, Math.floor(height * least)),
  }
}

/** The same SVG with a style sheet of its own; `css` must have no `<`. */
const withStyle = (svg: string, css: string): string =>
  svg.replace(/<svg\b[^>]*>/, (tag) => `${tag}<style>${css}</style>`)

const imageOf = (url: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = reject
    image.src = url
  })

/**
 * A PNG of an SVG that says its own width and height, at `scale` pixels for each of its units, in the page's
 * typefaces where they can be had, else in those of the machine. Undefined where the browser cannot draw it.
 */
export async function drawPng(svg: string, scale = 2): Promise<Blob | undefined> {
  const whole = withStyle(svg, await pageFaces())
  const url = URL.createObjectURL(new Blob([whole], { type: 'image/svg+xml' }))
  try {
    const image = await imageOf(url)
    await image.decode()
    const canvas = document.createElement('canvas')
    const { width, height } = pngSizeOf(image, scale)
    canvas.width = width
    canvas.height = height
    const brush = canvas.getContext('2d')
    if (!brush) return undefined
    brush.drawImage(image, 0, 0, width, height)
    return await new Promise((resolve) =>
      canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'),
    )
  } catch {
    return undefined
  } finally {
    URL.revokeObjectURL(url)
  }
}
