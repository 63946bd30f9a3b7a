import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { run } from './verify.ts'

let folder = ''
let said: string[] = []
const paragraphs = [
  'Ana Bell met the dockers.',
  'The dockers were cross.',
  'She was in time, she said.',
  'Buy soap.',
]

const at = (name: string) => join(folder, name)
const write = (name: string, text: string) => {
  writeFileSync(at(name), text)
  return at(name)
}
const call = async (...args: string[]) => {
  said = []
  return { code: await run(args), said: said.join('') }
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verify-'))
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      said.push(String(text))
      return true
    })
  }
  const source = new URL('../../core/story/cases/everything.json', import.meta.url)
  write('story.json', readFileSync(source, 'utf8'))
  write('document.txt', paragraphs.join('\n'))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

const story = () => ['--story', at('story.json')]
const document = () => ['--document', at('document.txt')]

test('[CM4] hashes are written, and the citations are verified by them then', async () => {
  const before = readFileSync(at('story.json'), 'utf8')
  expect((await call(...document(), ...story())).code).toBe(1)
  expect((await call(...document(), ...story(), '--write')).code).toBe(0)
  const { code, said: told } = await call(...document(), ...story())
  expect(code).toBe(0)
  expect(told).toContain('paragraph 1: verified (cited 7×)')
  expect(told).toContain('paragraph 4: verified (not cited)')
  expect(told).toContain(
    '4 verified (11 citations), 0 moved (0 citations), 0 changed (0 citations).',
  )
  const withoutHashes = (text: string) => text.replaceAll(/[0-9a-f]{64}/g, '')
  expect(withoutHashes(readFileSync(at('story.json'), 'utf8'))).toBe(withoutHashes(before))
})

test('[CM4] a draft without hashes can be given them', async () => {
  const draft = JSON.parse(readFileSync(at('story.json'), 'utf8'))
  delete draft.sources[0].documentHash
  delete draft.sources[0].paragraphHashes
  draft.claims = 'not yet'
  write('story.json', JSON.stringify(draft))
  expect((await call(...document(), ...story(), '--write')).code).toBe(0)
  expect(
    JSON.parse(readFileSync(at('story.json'), 'utf8')).sources[0].paragraphHashes,
  ).toHaveLength(4)
})

test('[CM5] a paragraph that moved is told with its new place, one that changed with who cites it', async () => {
  await call(...document(), ...story(), '--write')
  write(
    'document.txt',
    ['A new heading.', paragraphs[0], 'The dockers were glad.', paragraphs[2], paragraphs[3]].join(
      '\n',
    ),
  )
  const { code, said: told } = await call(...document(), ...story())
  expect(code).toBe(1)
  expect(told).toContain('paragraph 1: moved: these words stand at paragraph 2 now')
  expect(told).toContain(
    'paragraph 2: changed: these words are not in the document any more (cited 2×). Look at entities.2 (dockers), claims.1 (dockers-criticise-bell)',
  )
  expect(told).toContain('The document has 5 paragraphs; the story knows 4.')
})

test('[CM5] another spacing of a paragraph is no change, but the file is not the same', async () => {
  await call(...document(), ...story(), '--write')
  write(
    'document.txt',
    paragraphs.map((text) => `  ${text.replaceAll(' ', '\u00a0 ')}`).join('\r\n'),
  )
  const { code, said: told } = await call(...document(), ...story())
  expect(code).toBe(0)
  expect(told).toContain('not the same file byte for byte')
})

test('hashes written over others are told', async () => {
  const { said: told } = await call(...document(), ...story(), '--write')
  expect(told).toContain('4 paragraphs are not what was noted before')
})

test.each([
  [[], 'Name the document'],
  [['--document', '/no/such/file'], 'The document "/no/such/file" cannot be read.'],
  [['--nonsense'], 'This is not how verify is called.'],
])('[CM6] what cannot be done is told in a sentence: %j', async (args, sentence) => {
  const { code, said: told } = await call(...args)
  expect(code).toBe(1)
  expect(told).toContain(sentence)
})

test('[CM6] a story that is missing, not JSON or faulty is told as well', async () => {
  expect((await call(...document(), '--story', at('no.json'))).said).toContain('cannot be read')
  const bad = write('bad.json', '{')
  expect((await call(...document(), '--story', bad, '--write')).said).toContain('is not JSON')
  expect((await call(...document(), '--story', bad)).said).toContain('The story has errors')
  const { said: told } = await call(...document(), ...story(), '--source', 'nobody')
  expect(told).toContain('The story has no source "nobody".')
})
