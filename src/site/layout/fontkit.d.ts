declare module 'fontkit' {
  export type Font = {
    readonly unitsPerEm: number
    readonly hasGlyphForCodePoint: (codePoint: number) => boolean
    /** `advanceWidth` is in font units, kerning included. */
    readonly layout: (
      text: string,
      features?: Readonly<Record<string, boolean>>,
    ) => { readonly advanceWidth: number }
  }
  export function create(bytes: Uint8Array): Font
}
