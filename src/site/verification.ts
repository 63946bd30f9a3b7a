/** Whether the paragraphs a story cites still stand in a document as they stood when they were cited. Compares hashes; never sees a text. */

import type { Story } from '#core/story/story.ts'

export type Verdict =
  | { readonly is: 'verified' }
  /** The same words stand at another number now. */
  | { readonly is: 'moved'; readonly to: number }
  | { readonly is: 'changed' }

/** A paragraph of a source, with the parts of the story that cite it (`claims.3 (obama-hosts-hollande)`). */
export type VerifiedParagraph = {
  readonly paragraph: number
  readonly verdict: Verdict
  readonly citedBy: readonly string[]
}

const verdictOf = (hash: string, paragraph: number, document: readonly string[]): Verdict => {
  if (document[paragraph - 1] === hash) return { is: 'verified' }
  const found = document.flatMap((other, index) => (other === hash ? [index + 1] : []))
  const [first] = found.sort((a, b) => Math.abs(a - paragraph) - Math.abs(b - paragraph))
  return first === undefined ? { is: 'changed' } : { is: 'moved', to: first }
}

/** The citing parts of a story by paragraph of one source, in the order of the file. */
const citingParts = (story: Story, source: string): ReadonlyMap<number, readonly string[]> => {
  const parts = new Map<number, string[]>()
  const note = (part: string, cite: Story['claims'][number]['cite']) => {
    for (const locator of cite) {
      if (locator.source !== source) continue
      const known = parts.get(locator.paragraph) ?? []
      parts.set(locator.paragraph, [...known, part])
    }
  }
  story.entities.forEach(({ id, cite, affiliations }, index) => {
    note(`entities.${index} (${id})`, cite)
    affiliations.forEach((affiliation, at) => {
      note(`entities.${index} (${id}).affiliations.${at}`, affiliation.cite)
    })
  })
  story.claims.forEach(({ id, cite }, index) => {
    note(`claims.${index} (${id})`, cite)
  })
  story.events.forEach(({ id, cite }, index) => {
    note(`events.${index} (${id})`, cite)
  })
  story.chapters.forEach(({ id, paragraphs }, index) => {
    paragraphs.forEach(({ cite }, at) => {
      note(`chapters.${index} (${id}).paragraphs.${at}`, cite)
    })
  })
  return parts
}

/**
 * A verdict for every paragraph of a source, cited or not. Moved: to the nearest place with the same words.
 * @param document the hashes of the paragraphs of the document at hand
 */
export const verifiedParagraphs = (
  story: Story,
  source: Story['sources'][number],
  document: readonly string[],
): readonly VerifiedParagraph[] => {
  const parts = citingParts(story, source.id)
  return source.paragraphHashes.map((hash, index) => ({
    paragraph: index + 1,
    verdict: verdictOf(hash, index + 1, document),
    citedBy: parts.get(index + 1) ?? [],
  }))
}
