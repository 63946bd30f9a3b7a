/** What stands on paper and never on a screen, while the page is being printed: made only then, since it weighs as much as the page. */

import type { Standpoint } from '#app/shell/share/standpoint.ts'
import type { PageSlots } from '#ui/Page.tsx'
import { PrintedClaims } from '#ui/PrintedClaims.tsx'
import { PrintedCredit } from '#ui/PrintedCredit.tsx'
import { usePrinting } from './usePrinting.ts'

type PaperSlots = Pick<PageSlots, 'isMapShown' | 'printedCredit' | 'printedClaims'>

/** Nothing while the page is on the screen alone. On paper the SVG is back, for a canvas prints as blurred as the screen is coarse. */
export function usePaper(standpoint: () => Standpoint): PaperSlots {
  const isPrinting = usePrinting()
  if (!isPrinting) return {}
  const { url, day } = standpoint()
  return {
    isMapShown: false,
    printedCredit: <PrintedCredit url={url} day={day} />,
    printedClaims: <PrintedClaims />,
  }
}
