/** What the build tells the app (`src/site/stories.ts`, `src/site/fonts.ts`). */

declare module 'virtual:stories' {
  /** The story that the empty address shows: the one with the newest dateline. */
  export const front: string
  export const stories: readonly { readonly slug: string; readonly title: string }[]
}

declare module 'virtual:fonts.css'
