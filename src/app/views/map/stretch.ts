/** Shows another view of the map at the next paint: the picture that is there at its new size, and a frame later drawn anew. */

import type { Core } from 'cytoscape'
import { show, type View } from './ease.ts'
import { rendererOf } from './sharpen.ts'

/** What the canvas was drawn for, while a stretched picture stands for another view. */
const drawnFor = new WeakMap<Core, View>()

/** To draw the whole map takes a slow processor longer than a reader who pressed a button should wait for an answer. */
export function stretch(core: Core, to: View): undefined {
  const renderer = rendererOf(core)
  const { style } = renderer.data.canvasContainer
  const drawn = drawnFor.get(core) ?? { zoom: core.zoom(), pan: { ...core.pan() } }
  if (!drawnFor.has(core))
    core.one('render', () => {
      drawnFor.delete(core)
      style.transform = ''
    })
  drawnFor.set(core, drawn)
  show(core, to)
  renderer.skipFrame = true
  const share = to.zoom / drawn.zoom
  const [x, y] = [to.pan.x - drawn.pan.x * share, to.pan.y - drawn.pan.y * share]
  style.transformOrigin = '0 0'
  style.transform = `translate(${x}px, ${y}px) scale(${share})`
}
