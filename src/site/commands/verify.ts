/** `npm run verify -- --document FILE [--story FILE] [--source ID] [--write]`: holds a story's citations against a copy of the document, or notes the document's hashes in the story. */

import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readStory } from '#core/story/parse.ts'
import type { Story } from '#core/story/story.ts'
import { documentHashOf, paragraphHashesOf } from '../hashes.ts'
import { withJsonField } from '../json-edit.ts'
import { storyFiles } from '../stories-on-disk.ts'
import { type VerifiedParagraph, verifiedParagraphs } from '../verification.ts'
import { lineOf } from './check-story.ts'

const usage = 'npm run verify -- --document FILE [--story FILE] [--source ID] [--write]'

/** Stops the command with a sentence. */
class Refusal extends Error {}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const optionsOf = (args: readonly string[]) => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        document: { type: 'string' },
        story: { type: 'string' },
        source: { type: 'string' },
        write: { type: 'boolean', default: false },
      },
    })
    return values
  } catch {
    throw new Refusal(`This is not how verify is called. ${usage}`)
  }
}

const onlyStory = (): string => {
  const [first, ...others] = storyFiles('.')
  if (first === undefined) throw new Refusal(`There is no story. Name one: ${usage}`)
  if (others.length > 0) {
    throw new Refusal(`There are ${others.length + 1} stories. Say which with --story FILE.`)
  }
  return first.path
}

const contentOf = async (file: string, what: string): Promise<Buffer> => {
  try {
    return await readFile(file)
  } catch {
    throw new Refusal(`The ${what} "${file}" cannot be read. Look whether it is there.`)
  }
}

/** The number of the source that is meant: the named one, or the only one. */
const sourceIndex = (ids: readonly unknown[], wanted: string | undefined): number => {
  const index = wanted === undefined && ids.length === 1 ? 0 : ids.indexOf(wanted)
  if (index < 0) {
    throw new Refusal(
      wanted === undefined
        ? `The story has ${ids.length} sources. Say which with --source ID.`
        : `The story has no source "${wanted}".`,
    )
  }
  return index
}

const lineOfParagraph = ({ paragraph, verdict, citedBy }: VerifiedParagraph): string => {
  const cited = citedBy.length === 0 ? 'not cited' : `cited ${citedBy.length}×`
  if (verdict.is === 'verified') return `paragraph ${paragraph}: verified (${cited})`
  const said =
    verdict.is === 'moved'
      ? `moved: these words stand at paragraph ${verdict.to} now`
      : 'changed: these words are not in the document any more'
  const parts = citedBy.length === 0 ? '' : `. Look at ${citedBy.join(', ')}`
  return `paragraph ${paragraph}: ${said} (${cited})${parts}`
}

const verify = (story: Story, index: number, document: Uint8Array): number => {
  const source = story.sources[index]
  if (source === undefined) throw new Refusal('The story has no source.')
  const hashes = paragraphHashesOf(document)
  const paragraphs = verifiedParagraphs(story, source, hashes)
  for (const paragraph of paragraphs) say(lineOfParagraph(paragraph))
  const count = (is: VerifiedParagraph['verdict']['is']) =>
    paragraphs.filter(({ verdict }) => verdict.is === is)
  const citations = (part: readonly VerifiedParagraph[]) =>
    part.reduce((sum, { citedBy }) => sum + citedBy.length, 0)
  const told = (['verified', 'moved', 'changed'] as const).map(
    (is) => `${count(is).length} ${is} (${citations(count(is))} citations)`,
  )
  say(`${paragraphs.length} paragraphs of "${source.id}": ${told.join(', ')}.`)
  if (hashes.length !== paragraphs.length) {
    say(`The document has ${hashes.length} paragraphs; the story knows ${paragraphs.length}.`)
  } else if (documentHashOf(document) !== source.documentHash) {
    say('The document is not the same file byte for byte; only the paragraphs were compared.')
  }
  return count('verified').length === paragraphs.length ? 0 : 1
}

/** Notes the hashes, even in a draft with errors: only the source has to be found. */
const write = async (file: string, wanted: string | undefined, document: Uint8Array) => {
  const text = (await contentOf(file, 'story')).toString('utf8')
  let sources: unknown
  try {
    sources = JSON.parse(text)?.sources
  } catch {
    throw new Refusal(`"${file}" is not JSON. Run "npm run check-story ${file}" first.`)
  }
  if (!Array.isArray(sources)) throw new Refusal(`"${file}" has no list "sources".`)
  const index = sourceIndex(
    sources.map((source) => source?.id),
    wanted,
  )
  const hashes = paragraphHashesOf(document)
  const known: unknown = sources[index]?.paragraphHashes
  const other = Array.isArray(known) ? known.filter((hash, at) => hash !== hashes[at]).length : 0
  const path = ['sources', index]
  const once = withJsonField(text, path, 'documentHash', documentHashOf(document))
  await writeFile(file, withJsonField(once, path, 'paragraphHashes', hashes))
  say(`Written to ${file}: the hashes of the document and of its ${hashes.length} paragraphs.`)
  if (other > 0) {
    say(
      `${other} paragraphs are not what was noted before: look whether their citations still hold.`,
    )
  }
  return 0
}

const check = async (file: string, wanted: string | undefined, document: Uint8Array) => {
  const reading = readStory((await contentOf(file, 'story')).toString('utf8'))
  if (!reading.ok) {
    for (const problem of reading.problems) say(lineOf(file, problem))
    throw new Refusal('The story has errors, so its citations were not verified. Mend it first.')
  }
  const { story } = reading
  const ids = story.sources.map(({ id }) => id)
  return verify(story, sourceIndex(ids, wanted), document)
}

/** @returns 0 where every paragraph is verified or the hashes were written, else 1 */
export const run = async (args: readonly string[]): Promise<number> => {
  try {
    const options = optionsOf(args)
    if (options.document === undefined) {
      throw new Refusal(`Name the document that the story is of. ${usage}`)
    }
    const document = await contentOf(options.document, 'document')
    const file = options.story ?? onlyStory()
    return await (options.write ? write : check)(file, options.source, document)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    process.stderr.write(`${error.message}\n`)
    return 1
  }
}
