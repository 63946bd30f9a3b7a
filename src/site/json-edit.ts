/** Sets a value in the text of a JSON file and leaves the rest as its author wrote it. Knows nothing of stories. */

type Span = { readonly start: number; readonly end: number }

/** Where a string that begins at `start` ends. */
const stringEnd = (text: string, start: number): number => {
  let index = start + 1
  while (text[index] !== '"') index += text[index] === '\\' ? 2 : 1
  return index + 1
}

const gapEnd = (text: string, start: number): number => {
  let index = start
  while (/[\s,:]/.test(text[index] ?? '')) index += 1
  return index
}

/** Where the value that begins at `start` ends. */
const valueEnd = (text: string, start: number): number => {
  const first = text[start]
  if (first === '"') return stringEnd(text, start)
  if (first !== '{' && first !== '[')
    return start + (/^[\w.+-]*/.exec(text.slice(start))?.[0].length ?? 0)
  let index = gapEnd(text, start + 1)
  while (text[index] !== '}' && text[index] !== ']') index = gapEnd(text, valueEnd(text, index))
  return index + 1
}

/** Where the value under a key or number of the object or list at `start` stands; undefined: there is none. */
const childOf = (text: string, start: number, key: string | number): Span | undefined => {
  const isList = text[start] === '['
  let index = gapEnd(text, start + 1)
  for (let count = 0; text[index] !== '}' && text[index] !== ']'; count += 1) {
    let name: string | number = count
    if (!isList) {
      const end = stringEnd(text, index)
      name = String(JSON.parse(text.slice(index, end)))
      index = gapEnd(text, end)
    }
    const end = valueEnd(text, index)
    if (name === key) return { start: index, end }
    index = gapEnd(text, end)
  }
  return undefined
}

const indentAt = (text: string, index: number): string =>
  /^\s*/.exec(text.slice(text.lastIndexOf('\n', index - 1) + 1))?.[0] ?? ''

/**
 * The text with `value` under `name` of the object that `path` leads to; a new field becomes its last.
 * @param text valid JSON
 * @throws where `path` leads to no object with a field in it
 */
export const withJsonField = (
  text: string,
  path: readonly (string | number)[],
  name: string,
  value: unknown,
): string => {
  let parent: Span = { start: gapEnd(text, 0), end: text.length }
  for (const key of path) {
    const child = childOf(text, parent.start, key)
    if (child === undefined) throw new Error(`There is no ${path.join('.')} in this file.`)
    parent = child
  }
  const first = gapEnd(text, parent.start + 1)
  const indent = indentAt(text, first)
  const json = JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`)
  const field = childOf(text, parent.start, name)
  if (field !== undefined) return text.slice(0, field.start) + json + text.slice(field.end)
  const last = text.slice(0, parent.end - 1).trimEnd().length
  return `${text.slice(0, last)},\n${indent}${JSON.stringify(name)}: ${json}${text.slice(last)}`
}
