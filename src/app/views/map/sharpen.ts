/** Makes the canvas as sharp as the picture that it takes over from. Reaches into Cytoscape's renderer, which has no option for it. */

import type { Core } from 'cytoscape'

type Draw = (...given: unknown[]) => void

/** The part of the renderer that is used; Cytoscape's types do not have it. */
type Renderer = {
  /** Set, it leaves the next frame undrawn, and what was asked for is drawn in the one after. */
  skipFrame?: boolean
  readonly drawElements: Draw
  drawLayeredElements: Draw
  readonly pinching?: boolean
  readonly swipePanning?: boolean
  readonly hoverData: { readonly dragging?: boolean }
  matchCanvasSize: (container: unknown) => void
  readonly getPixelRatio: () => number
  readonly data: {
    readonly canvases: readonly HTMLCanvasElement[]
    /** What holds them. */
    readonly canvasContainer: HTMLElement
    readonly wheelZooming?: boolean
  }
}

/** Whether the reader's hand moves the map. */
const isMoving = ({ pinching, swipePanning, hoverData, data }: Renderer): boolean =>
  Boolean(pinching || swipePanning || hoverData.dragging || data.wheelZooming)

/**
 * Draws a map at rest from its elements. Cytoscape would draw from copies of them at powers of two, which it shrinks:
 * text is softened, and lines shift by half a pixel. While the map is moved nobody sees that, and every frame counts.
 */
function drawDirectlyAtRest(renderer: Renderer): void {
  const layered = renderer.drawLayeredElements
  renderer.drawLayeredElements = (...given) => {
    const draw = isMoving(renderer) ? layered : renderer.drawElements
    draw.apply(renderer, given)
  }
}

/**
 * Shows a canvas pixel by pixel of the screen. Cytoscape gives it a size in CSS pixels, which a phone's two and
 * five eighths never divide, so that all of it is stretched by a hair and blurred.
 */
function showPixelByPixel(renderer: Renderer): void {
  const match = renderer.matchCanvasSize
  renderer.matchCanvasSize = (container) => {
    match.call(renderer, container)
    const ratio = renderer.getPixelRatio()
    for (const { style, width, height } of renderer.data.canvases) {
      style.width = `${width}px`
      style.height = `${height}px`
      style.transformOrigin = '0 0'
      style.transform = `scale(${1 / ratio})`
    }
  }
}

export const rendererOf = (core: Core): Renderer =>
  (core as unknown as { renderer: () => Renderer }).renderer()

const sharpened = new WeakSet<Core>()

/** Once for each core, however often it is called. */
export function sharpen(core: Core): void {
  if (sharpened.has(core)) return
  sharpened.add(core)
  const renderer = rendererOf(core)
  drawDirectlyAtRest(renderer)
  showPixelByPixel(renderer)
}
