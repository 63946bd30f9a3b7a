/** The map in view as a picture file with title, legend, source and day. Knows no screen but its letters' widths. */

import { drawPng } from '#app/ports/drawPng.ts'
import type { FileToSave } from '#app/ports/saveFile.ts'
import { sceneOf } from '#core/draw/scene.ts'
import { aboutOf } from '#core/exchange/about.ts'
import { fileNameOf } from '#core/exchange/fileName.ts'
import { legendColoursOf } from '#core/exchange/picture/legend.ts'
import type { Measure } from '#core/exchange/picture/type.ts'
import { toSvg } from '#core/exchange/svg.ts'
import type { Standpoint } from './standpoint.ts'

/** Always on light paper: who shares a picture does not know on what it will be seen. */
const svgOf = ({ scope, address, places, url, day }: Standpoint, measure: Measure): string => {
  const { index } = scope
  return toSvg(
    sceneOf(index, places).drawingOf(address, scope),
    aboutOf(scope, address, url, day),
    { theme: 'light', measure, colours: legendColoursOf(index) },
  )
}

export const svgFile = (standpoint: Standpoint, measure: Measure): FileToSave => ({
  name: fileNameOf(standpoint.address, 'svg'),
  type: 'image/svg+xml',
  content: svgOf(standpoint, measure),
})

/** At twice the size, for screens that show it so. Undefined where the browser cannot draw it. */
export const pngFile = async (
  standpoint: Standpoint,
  measure: Measure,
): Promise<FileToSave | undefined> => {
  const content = await drawPng(svgOf(standpoint, measure))
  return content && { name: fileNameOf(standpoint.address, 'png'), type: 'image/png', content }
}
