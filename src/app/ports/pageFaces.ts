/** The page's typefaces as a style sheet that needs no network, for pictures, which cannot reach what the page has loaded. */

import { pageTypefaces, type Typeface } from './typefaces.ts'

const base64Of = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

const embedded = async ({ family, weight, range, url }: Typeface): Promise<string> => {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} did not come.`)
  const data = base64Of(new Uint8Array(await response.arrayBuffer()))
  return `@font-face{font-family:'${family}';font-weight:${weight};unicode-range:${range};src:url(data:font/woff2;base64,${data}) format('woff2')}`
}

/** The rules of the page's own faces with their files in them, about 100 kB; empty where one of them does not come. Never throws. */
export async function pageFaces(): Promise<string> {
  try {
    return (await Promise.all(pageTypefaces().map(embedded))).join('')
  } catch {
    return ''
  }
}
