/** Answers that are asked for again and again of the same object, which never changes. */

/** The same function, working once for each object; what it found is forgotten together with that. */
export const remembered = <Key extends object, Answer>(
  find: (key: Key) => Answer,
): ((key: Key) => Answer) => {
  const known = new WeakMap<Key, { readonly answer: Answer }>()
  return (key) => {
    const found = known.get(key) ?? { answer: find(key) }
    known.set(key, found)
    return found.answer
  }
}
