/** The page's typefaces as a style sheet that needs no network, for pictures, which cannot reach what the page has loaded. */

type Face = { readonly css: string; readonly url: string }

/** Every face of the page that comes from a file, wherever its rule stands. */
function* facesIn(rules: CSSRuleList, base: string): Generator<Face> {
  for (const rule of rules) {
    if (rule instanceof CSSGroupingRule) yield* facesIn(rule.cssRules, base)
    if (!(rule instanceof CSSFontFaceRule)) continue
    const { style } = rule
    const file = /url\("?([^")]+\.woff2)"?\)/.exec(style.getPropertyValue('src'))?.[1]
    if (file === undefined) continue
    const said = ['font-family', 'font-weight', 'unicode-range'].map(
      (name) => `${name}:${style.getPropertyValue(name)}`,
    )
    yield { css: said.join(';'), url: new URL(file, base).href }
  }
}

const base64Of = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

const embedded = async ({ css, url }: Face): Promise<string> => {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} did not come.`)
  const data = base64Of(new Uint8Array(await response.arrayBuffer()))
  return `@font-face{${css};src:url(data:font/woff2;base64,${data}) format('woff2')}`
}

/** The rules of the page's own faces with their files in them, about 100 kB; empty where one of them does not come. Never throws. */
export async function pageFaces(): Promise<string> {
  try {
    const faces = [...document.styleSheets].flatMap((sheet) => [
      ...facesIn(sheet.cssRules, sheet.href ?? document.baseURI),
    ])
    return (await Promise.all(faces.map(embedded))).join('')
  } catch {
    return ''
  }
}
