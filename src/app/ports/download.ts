/** Brings the text of one file of the site, bounded and judged by how it came. Knows nothing of what is in it. */

export type Fetch = (url: string, init: RequestInit) => Promise<Response>

export type DownloadFault =
  | { readonly code: 'offline' | 'not-found' | 'too-large' | 'not-text' }
  | { readonly code: 'http'; readonly status: number }

export type Download =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: DownloadFault }

const fail = (fault: DownloadFault): Download => ({ ok: false, fault })

/** Bytes counted as they come, after decompression: what a server promises about the length is not trusted. */
const bytesOf = async (
  body: ReadableStream<Uint8Array>,
  most: number,
  onBytes: (count: number) => void,
): Promise<readonly Uint8Array[] | 'too-large'> => {
  const chunks: Uint8Array[] = []
  const reader = body.getReader()
  let total = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return chunks
    total += value.byteLength
    if (total > most) {
      reader.cancel().catch(() => {})
      return 'too-large'
    }
    chunks.push(value)
    onBytes(value.byteLength)
  }
}

const textOf = (chunks: readonly Uint8Array[]): string => {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const pieces = chunks.map((chunk) => decoder.decode(chunk, { stream: true }))
  return pieces.join('') + decoder.decode()
}

/** The text at a URL, at most `most` bytes of it. Never throws; an abort shows as `offline`, and whoever aborted knows. */
export const download = async (
  url: string,
  how: {
    readonly fetch: Fetch
    readonly signal: AbortSignal
    readonly most: number
    readonly onBytes: (count: number) => void
  },
): Promise<Download> => {
  let chunks: readonly Uint8Array[] | 'too-large' = []
  try {
    const response = await how.fetch(url, { signal: how.signal, cache: 'default' })
    if (!response.ok) {
      response.body?.cancel().catch(() => {})
      const isGone = response.status === 404 || response.status === 410
      return fail(isGone ? { code: 'not-found' } : { code: 'http', status: response.status })
    }
    if (response.body) chunks = await bytesOf(response.body, how.most, how.onBytes)
  } catch {
    return fail({ code: 'offline' })
  }
  if (chunks === 'too-large') return fail({ code: 'too-large' })
  try {
    return { ok: true, text: textOf(chunks) }
  } catch {
    return fail({ code: 'not-text' })
  }
}
