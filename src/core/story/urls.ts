/** The addresses a story may link to: http and https, no user name, no password. Judges by the text alone. */

import { textLimits } from './limits.ts'

/** http or https, a host with a dot in it, no user name, no password, printable ASCII; linear in time. */
export const urlPattern =
  /^https?:\/\/(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,20}[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])(:\d{1,5})?(?:[/?#][!#-;=?-[\]_a-z~]*)?$/

/** What is wrong with an address, as a sentence; undefined: nothing. */
export const urlFault = (text: string): string | undefined => {
  if (text.length > textLimits.url)
    return `the address is longer than ${textLimits.url} characters.`
  if (!/^https?:\/\//.test(text)) return 'the address must begin with https:// or http://.'
  if (/^[^/]*\/\/[^/?#]*@/.test(text)) {
    return 'the address must not hold a user name or a password. Take out what stands before the @.'
  }
  const found = urlPattern.exec(text)
  if (found === null) {
    return 'it is not a web address. Copy it from the address bar of a browser.'
  }
  const port = found[1]
  return port !== undefined && Number(port.slice(1)) > 65535 ? 'there is no such port.' : undefined
}
