/** One version of the whole built site, as its service worker is told of it. Knows no files and no browser. */

export type Edition = {
  /** Differs from that of any other edition: a fingerprint of all below and of the worker itself. */
  readonly version: string
  /** The path the site stands under, with both its slashes. */
  readonly base: string
  /** The story that the front page shows. */
  readonly front: string
  /** What every page needs: fingerprints by path below the base. */
  readonly files: Readonly<Record<string, string>>
  /** The fingerprints of the stories' packs, by story. */
  readonly packs: Readonly<Record<string, string>>
}

/** Where a story's pack lies, below the base. */
export const packPath = (story: string): string => `stories/${story}/pack.json`

/** The page for addresses that have none, below the base; it lies in the front story's pack. */
export const shellPath = '404.html'

/** The first 12 characters of SHA-256 in base64: enough to tell that a file is not the one that was meant. */
export const fingerprintOf = async (bytes: BufferSource): Promise<string> =>
  btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes), 0, 9)))
