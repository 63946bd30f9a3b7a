/** Whether a copy has the shape of a story file, told in sentences. Knows nothing of what its ids refer to. */

import { type BaseIssue, type GenericSchema, getDescription, safeParse } from 'valibot'
import { idPattern } from './ids.ts'
import type { ProblemCode } from './problems.ts'
import type { Keys, Report } from './reports.ts'
import { hashPattern, type StoryFile, storyFile } from './schema.ts'
import type { Suggest } from './suggest.ts'
import { quoted } from './text.ts'

type Issue = BaseIssue<unknown>

/** What the parser of shapes keeps of a schema, as far as it is read here. */
type Node = {
  readonly type: string
  readonly entries?: Readonly<Record<string, Node>>
  readonly item?: Node
  readonly wrapped?: Node
  readonly options?: readonly unknown[]
}

const root = storyFile as unknown as Node

const bare = (node: Node | undefined): Node | undefined => {
  if (node?.wrapped !== undefined) return bare(node.wrapped)
  if (node?.type !== 'union') return node
  return (node.options as readonly Node[]).find(({ entries }) => entries !== undefined) ?? node
}

const nodeAt = (keys: Keys): Node | undefined =>
  keys.reduce<Node | undefined>(
    (node, key) => (typeof key === 'number' ? bare(node?.item) : bare(node?.entries?.[key])),
    root,
  )

/** An issue with its full path. */
type Fault = { readonly issue: Issue; readonly path: readonly PathItem[]; readonly keys: Keys }
type PathItem = NonNullable<Issue['path']>[number]

/** Of an object that fits none of two forms, what is wrong inside it; of anything else, that it fits none. */
const faultsOf = (issue: Issue, before: readonly PathItem[] = []): readonly Fault[] => {
  const path = [...before, ...(issue.path ?? [])]
  const inner = issue.type === 'union' ? (issue.issues ?? []).filter((sub) => sub.path) : []
  if (inner.length > 0) return inner.flatMap((sub) => faultsOf(sub, path))
  const keys = path.map(({ key }) => key as string | number)
  const parent = path.at(-1)?.input
  if (issue.type !== 'strict_object' || !Array.isArray(parent) || typeof keys.at(-1) === 'number') {
    return [{ issue, path, keys }]
  }
  // A list counts as an object without its fields: said once, of the list.
  const list = { ...issue, input: parent, expected: null }
  return [{ issue: list, path: path.slice(0, -1), keys: keys.slice(0, -1) }]
}

const helpAt = (keys: Keys): string => {
  const parent = nodeAt(keys.slice(0, -1))
  const key = keys.at(-1)
  const node = typeof key === 'string' ? parent?.entries?.[key] : parent?.item
  const wrapped = node?.wrapped ?? node
  const sentence = wrapped && getDescription(wrapped as unknown as GenericSchema)
  return sentence === undefined ? '' : ` ${sentence}`
}

const wanted: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  number: 'a number',
  array: 'a list in square brackets',
  strict_object: 'an object in braces',
  union: 'a text or an object',
  literal: 'the number 1',
}

const foundOf = (input: unknown): string => {
  if (input === null) return 'null'
  if (Array.isArray(input)) return 'a list'
  if (typeof input === 'string') return `the text ${quoted(input)}`
  if (typeof input === 'number' || typeof input === 'boolean') return `${input}`
  return typeof input === 'object' ? 'an object' : 'nothing'
}

const lengthOf = (input: unknown): number =>
  typeof input === 'string' || Array.isArray(input) ? input.length : 0

/** The code and the sentence for an issue about a value that is there. */
const told = (issue: Issue, keys: Keys, suggest: Suggest): [ProblemCode, string] => {
  const { type, input, requirement } = issue
  if (type === 'picklist' && typeof input === 'string') {
    const options = (nodeAt(keys)?.options ?? []) as readonly string[]
    const near = suggest(input, options)
    const listed = options.length <= 8 || near === '' ? ` Known are: ${options.join(', ')}.` : ''
    return ['shape', `${quoted(input)} is not known here.${near}${listed}`]
  }
  if (type === 'picklist')
    return ['shape', `this must be a text, not ${foundOf(input)}.${helpAt(keys)}`]
  if (issue.kind === 'schema') {
    return ['shape', `this must be ${wanted[type] ?? type}, not ${foundOf(input)}.${helpAt(keys)}`]
  }
  if (type === 'max_length') {
    return Array.isArray(input)
      ? ['too-many', `${input.length} entries; at most ${requirement} are read.`]
      : ['bad-text', `the text has ${lengthOf(input)} characters; at most ${requirement} fit.`]
  }
  if (type === 'min_length')
    return ['bad-text', 'the text is empty. Write something or leave the field out.']
  if (type !== 'regex')
    return [
      'bad-citation',
      `${foundOf(input)} is no number of a paragraph. They are counted 1, 2, 3.`,
    ]
  if (requirement === idPattern) {
    return [
      'bad-id',
      `${quoted(String(input))} cannot be an id. Use lower-case letters, digits and hyphens, at most 64, such as "sergey-lavrov".`,
    ]
  }
  const what =
    requirement === hashPattern ? 'a SHA-256 in lower-case hex' : 'written as it should be'
  return ['shape', `${quoted(String(input))} is not ${what}.${helpAt(keys)}`]
}

/** What is left of a value when everything of the wrong type is taken out. */
export type Loose<T> = T extends readonly (infer Item)[]
  ? readonly (Loose<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Loose<T[Key]> | undefined }
    : T

/**
 * Checks the shape of a copy, and takes everything of the wrong type and every unknown field out of it.
 * @returns the file where its shape is right; what is left of the copy; and a function that reports,
 * so that better informed checks can report first
 */
export const shapeOf = (
  copy: unknown,
): {
  readonly file: StoryFile | undefined
  readonly loose: Loose<StoryFile>
  readonly tell: (report: Report, suggest: Suggest) => void
} => {
  const result = safeParse(storyFile, copy)
  if (result.success) return { file: result.output, loose: result.output, tell: () => undefined }
  const faults = (result.issues as readonly Issue[]).flatMap((issue) => faultsOf(issue))
  const unknown: Keys[] = []
  for (const { issue, path, keys } of faults) {
    const last = path.at(-1)
    if (last === undefined || issue.kind !== 'schema') continue
    const parent = last.input as Record<string | number, unknown>
    if (issue.expected !== 'never') {
      parent[last.key as string | number] = undefined
      continue
    }
    // Only the first unknown field of an object comes as an issue.
    const known = nodeAt(keys.slice(0, -1))?.entries ?? {}
    for (const name of Object.keys(parent)) {
      if (Object.hasOwn(known, name)) continue
      unknown.push([...keys.slice(0, -1), name])
      delete parent[name]
    }
  }
  const tell = (report: Report, suggest: Suggest) => {
    for (const keys of unknown) {
      const known = Object.keys(nodeAt(keys.slice(0, -1))?.entries ?? {})
      const name = String(keys.at(-1))
      const message = `no field ${quoted(name)} is known here.${suggest(name, known)}`
      report({ keys, code: 'unknown-field', message })
    }
    for (const { issue, path, keys } of faults) {
      if (issue.expected === 'never') continue
      const last = path.at(-1)
      const isMissing = last !== undefined && 'origin' in last && last.origin === 'key'
      const [code, message] = isMissing
        ? (['shape', `this field is missing.${helpAt(keys)}`] as const)
        : told(issue, keys, suggest)
      report({ keys, code, message })
    }
  }
  const isObject = typeof copy === 'object' && copy !== null && !Array.isArray(copy)
  return { file: undefined, loose: isObject ? (copy as Loose<StoryFile>) : {}, tell }
}

/** The order in which fields are declared, so that problems stand in one order however a file orders its fields. */
export const rankOf = (parent: Keys, key: string | number): number => {
  const names = Object.keys(nodeAt(parent)?.entries ?? {})
  const rank = names.indexOf(String(key))
  return rank < 0 ? names.length : rank
}
