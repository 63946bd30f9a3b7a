/** The only file that hands files to the reader to keep. Knows nothing of what is in them. */

export type FileToSave = {
  readonly name: string
  /** Its media type. */
  readonly type: string
  readonly content: string | Blob
}

/** The part of the browser that saves. */
export type Saver = {
  readonly urlOf: (blob: Blob) => string
  readonly download: (url: string, name: string) => void
  readonly forget: (url: string) => void
  /** Runs `work` once nobody can still be reading the file. */
  readonly later: (work: () => void) => void
}

/** A slow phone asks where to put a file before it reads it. Milliseconds. */
const patience = 60_000

const ownSaver: Saver = {
  urlOf: (blob) => URL.createObjectURL(blob),
  download: (url, name) => {
    const link = document.createElement('a')
    link.href = url
    link.download = name
    // Not a part of the page, so that nobody takes the click for one on a link of the site.
    link.click()
  },
  forget: (url) => URL.revokeObjectURL(url),
  later: (work) => void setTimeout(work, patience),
}

/** Hands a file over as a download. False, and never an error, where the browser refuses; what the reader then does with it is not known. */
export function saveFile({ name, type, content }: FileToSave, saver: Saver = ownSaver): boolean {
  try {
    const url = saver.urlOf(new Blob([content], { type }))
    try {
      saver.download(url, name)
      return true
    } finally {
      saver.later(() => saver.forget(url))
    }
  } catch {
    return false
  }
}
