/** Whether the page is being put on paper. Knows nothing of what is on it. */

import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** True from just before the browser lays the page out for paper until it is done. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const paper = matchMedia('print')
    // The browser does not wait: what is not there when the listener returns is not printed.
    const tell = (next: boolean) => flushSync(() => setPrinting(next))
    const begin = () => tell(true)
    const end = () => tell(false)
    const change = () => tell(paper.matches)
    // A page may begin on paper: the media is print before the first listener stands.
    setPrinting(paper.matches)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    paper.addEventListener('change', change)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
      paper.removeEventListener('change', change)
    }
  }, [])
  return isPrinting
}
