/** Vite plugin: the classes of style modules get names of one to three letters, since every page carries them hundreds of times. Not while developing. */

import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Plugin } from 'vite'

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** The name of a number: a to Z, then aa and on. No name that the styles say outright is so short. */
export const lettersOf = (number: number): string =>
  (number < letters.length ? '' : lettersOf(Math.floor(number / letters.length) - 1)) +
  letters[number % letters.length]

const keyOf = (file: string, name: string): string => `${file} ${name}`

/** Every class of every style module below a folder, in an order that depends on nothing else. */
function classesBelow(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.module.css'))
    .sort()
  return files.flatMap((file) => {
    const css = readFileSync(join(folder, file), 'utf8')
    const names = [...css.matchAll(/\.(-?[a-zA-Z_][\w-]*)/g)].map(([, name]) => name ?? '')
    return [...new Set(names)].map((name) => keyOf(file, name))
  })
}

export const classNames = (): Plugin => ({
  name: 'saywho:class-names',
  apply: 'build',
  config({ root = process.cwd() }) {
    const folder = join(root, 'src')
    const numbers = new Map(classesBelow(folder).map((key, number) => [key, number]))
    return {
      css: {
        modules: {
          generateScopedName(name, path) {
            const file = relative(folder, path.split('?')[0] ?? '')
            const number = numbers.get(keyOf(file, name))
            if (number === undefined) throw new Error(`${file} has no class "${name}".`)
            return lettersOf(number)
          },
        },
      },
    }
  },
})
