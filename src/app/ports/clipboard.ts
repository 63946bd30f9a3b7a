/** The only file that touches the clipboard. Knows nothing of what is copied. */

/** The part of the browser's clipboard that is used; absent on pages that were not loaded over https. */
export type ClipboardLike = Pick<Clipboard, 'writeText'>

const ownClipboard = (): ClipboardLike | undefined => globalThis.navigator?.clipboard

/** Puts text on the clipboard. False, and never an error, where the browser has none or refuses. */
export async function copyText(
  text: string,
  clipboard: ClipboardLike | undefined = ownClipboard(),
): Promise<boolean> {
  if (!clipboard) return false
  try {
    await clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
