/** Puts the offer of a new version beside the page, whatever the page is, and takes it away again. Knows no versions. */

import { createRoot, type Root } from 'react-dom/client'
import { UpdateNotice, updateSentence } from './UpdateNotice.tsx'

/** For `startServiceWorker`: shows one notice, the last offer winning. `say`: the page's voice for those who listen. */
export function makeUpdateOffer(say: (text: string) => void): (take: () => void) => void {
  let notice: Root | undefined
  return (take) => {
    notice ??= createRoot(document.body.appendChild(document.createElement('div')))
    notice.render(<UpdateNotice onTake={take} onLater={() => notice?.render(null)} />)
    say(updateSentence)
  }
}
