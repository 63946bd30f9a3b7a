/** The place in a built page for the style of what comes after it, so that the first paint waits only for the style of what stands before. The build fills it (`src/site/styles.ts`), and the app leaves what it finds there. */

// Within an SVG, where HTML allows a style in the body, too.
export const StylePlace = () => (
  <svg display="none" aria-hidden="true">
    <style suppressHydrationWarning={true}>{''}</style>
  </svg>
)
