/** What the story rests on: each document, why its text is not here, how to check every citation, and what cites each paragraph. */

import { counted } from '#core/query/wording.ts'
import type { Source } from '#core/story/story.ts'
import { useHere } from '#ui/Here.tsx'
import { citingsOf } from './citings.ts'
import { type Fact, Facts } from './Facts.tsx'
import { PanelHead } from './PanelHead.tsx'
import { Section } from './Section.tsx'
import { SourceParagraph } from './SourceParagraph.tsx'
import styles from './SourcesPanel.module.css'
import { When } from './When.tsx'

/** The parser has let through http and https alone. */
const hostOf = (url: string): string => /^https?:\/\/([^/?#]+)/.exec(url)?.[1] ?? url

function SourceFacts({ source }: { readonly source: Source }) {
  const { publisher, published, url, paragraphHashes, documentHash } = source
  const facts: readonly (Fact | false)[] = [
    publisher !== undefined && { name: 'Publisher', value: publisher },
    published !== undefined && { name: 'Published', value: <When edtf={published} /> },
    url !== undefined && {
      name: 'Address',
      value: (
        <a href={url} rel="noopener noreferrer">
          {hostOf(url)}
        </a>
      ),
    },
    { name: 'Length', value: counted(paragraphHashes.length, 'paragraph') },
    { name: 'SHA-256', value: <code className={styles.hash}>{documentHash}</code> },
  ]
  return <Facts facts={facts.filter((fact) => fact !== false)} />
}

function Verify() {
  return (
    <Section title="How to verify">
      <p>
        The document is not ours to publish, so its text is not part of this site. Chapters and
        claims are told in words of our own, and each names the paragraphs it rests on.
      </p>
      <p>
        Of each paragraph the story keeps a fingerprint. Whoever holds the document can check that
        it is the same one, paragraph by paragraph, with a copy of this project:
      </p>
      <pre className={styles.command}>
        <code>npm run verify -- --document FILE</code>
      </pre>
    </Section>
  )
}

function SourceSection({ source }: { readonly source: Source }) {
  const { index } = useHere()
  return (
    <Section title={<bdi>{source.title}</bdi>}>
      <SourceFacts source={source} />
      <ol className={styles.paragraphs}>
        {citingsOf(index, source.id).map((citings) => (
          <SourceParagraph key={citings.paragraph} source={source.id} citings={citings} />
        ))}
      </ol>
    </Section>
  )
}

export function SourcesPanel() {
  const { index } = useHere()
  const { sources } = index.story
  return (
    <>
      <PanelHead title={sources.length === 1 ? 'About the source' : 'About the sources'} />
      <Verify />
      {sources.map((source) => (
        <SourceSection key={source.id} source={source} />
      ))}
      <Section title="Licence">
        <p>
          The story’s data is free to use, change and pass on under CC BY 4.0: name Saywho as where
          it comes from. The software is under MIT. The document is neither part of the data nor
          ours to license.
        </p>
      </Section>
    </>
  )
}
