/** The only file that opens the device's share sheet. Knows nothing of addresses. */

export type Shared = 'shared' | 'cancelled' | 'failed'

export type SharedLink = { readonly title: string; readonly url: string }

/** The part of the browser that shares; both are absent on most desktops. */
export type Sharer = {
  readonly share?: ((data: ShareData) => Promise<void>) | undefined
  readonly canShare?: ((data: ShareData) => boolean) | undefined
}

const ownSharer = (): Sharer | undefined => globalThis.navigator

/** Whether there is a share sheet that takes links. */
export function hasShareSheet(sharer: Sharer | undefined = ownSharer()): boolean {
  if (!sharer?.share) return false
  try {
    return sharer.canShare?.({ title: 'x', url: 'https://example.org/' }) ?? true
  } catch {
    return false
  }
}

const isCancel = (error: unknown): boolean =>
  error instanceof Error ? error.name === 'AbortError' : false

/** Opens the share sheet with a link. Closing it without sharing is `cancelled`; anything else that goes wrong, `failed`. */
export async function shareLink(
  link: SharedLink,
  sharer: Sharer | undefined = ownSharer(),
): Promise<Shared> {
  if (!sharer?.share) return 'failed'
  try {
    await sharer.share({ title: link.title, url: link.url })
    return 'shared'
  } catch (error) {
    return isCancel(error) ? 'cancelled' : 'failed'
  }
}
