/** The typefaces the site carries, cut down to the characters and weights it uses. Knows nothing of Vite. */

import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subset from 'subset-font'

type Typeface = {
  /** The name under which the styles ask for it. */
  readonly family: string
  /** The package and the stem of its files. */
  readonly from: string
  readonly stem: string
  readonly weights: { readonly min: number; readonly max: number }
  readonly fallback: Fallback
}

/** A face that every system has, stretched to the typeface's widths and heights so that no line moves when the typeface arrives. */
type Fallback = {
  readonly family: string
  /** Share of the em above and below the baseline, as the typeface has them. */
  readonly ascent: number
  readonly descent: number
  /** `stretch`: mean width of English text in the typeface over that in the system's face. */
  readonly cuts: readonly {
    readonly weights: string
    readonly local: readonly string[]
    readonly stretch: number
  }[]
}

const typefaces: readonly Typeface[] = [
  {
    family: 'Inter',
    from: '@fontsource-variable/inter',
    stem: 'inter',
    weights: { min: 400, max: 700 },
    fallback: {
      family: 'Inter fallback',
      ascent: 0.9688,
      descent: 0.2412,
      cuts: [
        {
          weights: '400 500',
          local: ['Arial', 'Liberation Sans'],
          stretch: 1.073,
        },
        {
          weights: '501 700',
          local: ['Arial Bold', 'Liberation Sans Bold'],
          stretch: 1.011,
        },
      ],
    },
  },
  {
    family: 'Source Serif 4',
    from: '@fontsource-variable/source-serif-4',
    stem: 'source-serif-4',
    weights: { min: 400, max: 700 },
    fallback: {
      family: 'Source Serif fallback',
      ascent: 1.036,
      descent: 0.335,
      cuts: [
        {
          weights: '400 500',
          local: ['Times New Roman', 'Liberation Serif'],
          stretch: 1.19,
        },
        {
          weights: '501 700',
          local: ['Times New Roman Bold', 'Liberation Serif Bold'],
          stretch: 1.135,
        },
      ],
    },
  },
]

const run = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i))

/** The characters of each cut; a browser fetches the second only for a page that has one of its letters. */
const cuts: Readonly<Record<'latin' | 'latin-ext', readonly string[]>> = {
  latin: [...run(0x20, 0x7e), ...run(0xa0, 0xff), ...'ıŒœˆ˚˜–—‘’‚“”„•…‹›′″€™−\u2009\u202f\u2011'],
  'latin-ext': run(0x100, 0x17f).filter((letter) => !'ıŒœĲĳĸĿŀŉſ'.includes(letter)),
}

/** What shapes letters rightly, and lines up figures in tables; small capitals, fractions and the like stay behind. */
const keepFeatures = ['kern', 'liga', 'locl', 'tnum']

const rangeOf = (characters: readonly string[]): string => {
  const points = characters.map((c) => c.codePointAt(0) ?? 0).sort((a, b) => a - b)
  const runs: [number, number][] = []
  for (const point of points) {
    const last = runs.at(-1)
    if (last && point <= last[1] + 1) last[1] = point
    else runs.push([point, point])
  }
  const hex = (point: number): string => point.toString(16).toUpperCase()
  return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(', ')
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`

const fallbackCss = ({ family, ascent, descent, cuts }: Fallback): string =>
  cuts
    .map(
      ({ weights, local, stretch }) => `@font-face {
  font-family: '${family}';
  font-weight: ${weights};
  src: ${local.map((name) => `local('${name}')`).join(', ')};
  size-adjust: ${percent(stretch)};
  ascent-override: ${percent(ascent / stretch)};
  descent-override: ${percent(descent / stretch)};
  line-gap-override: 0%;
}`,
    )
    .join('\n')

const faceCss = (face: Typeface, file: string, characters: readonly string[]): string =>
  `@font-face {
  font-family: '${face.family}';
  font-weight: ${face.weights.min} ${face.weights.max};
  font-display: swap;
  src: url(./${file}) format('woff2');
  unicode-range: ${rangeOf(characters)};
}`

/** `text`: what the stories say; its letters join the cut that has them. */
const cutsFor = (text: string): typeof cuts => {
  const extra = [...new Set(text)].filter((c) => /[\u0180-\u024f\u1e00-\u1eff]/.test(c)).sort()
  return { latin: cuts.latin, 'latin-ext': [...cuts['latin-ext'], ...extra] }
}

/** The files that pages need first; until they are there their stand-ins show. The last is for names that have a letter of the second cut. */
export const firstFaces = [
  'inter-latin.woff2',
  'source-serif-4-latin.woff2',
  'inter-latin-ext.woff2',
] as const

const ofSecondCut = new RegExp(`[${cuts['latin-ext'].join('')}\\u0180-\\u024f\\u1e00-\\u1eff]`)

/** Whether a page with this text needs the second cut of its typefaces. */
export const needsSecondCut = (text: string): boolean => ofSecondCut.test(text)

/**
 * Writes `fonts.css` and its woff2 files into a folder named by their content below `cache`
 * and gives that folder's path; does nothing where it stands already.
 */
export const cutTypefaces = async (cache: string, text: string): Promise<string> => {
  const wanted = cutsFor(text)
  const require = createRequire(import.meta.url)
  const jobs = await Promise.all(
    typefaces.flatMap((face) =>
      Object.entries(wanted).map(async ([cut, characters]) => {
        const path = `${face.from}/files/${face.stem}-${cut}-wght-normal.woff2`
        return { face, cut, characters, whole: await readFile(require.resolve(path)) }
      }),
    ),
  )
  const hash = createHash('sha256').update(JSON.stringify([typefaces, wanted, keepFeatures]))
  hash.update(faceCss.toString()).update(fallbackCss.toString())
  for (const { whole } of jobs) hash.update(whole)
  const folder = join(cache, hash.digest('hex').slice(0, 16))
  if (existsSync(join(folder, 'fonts.css'))) return folder

  const draft = `${folder}.${process.pid}`
  await mkdir(draft, { recursive: true })
  const faces = await Promise.all(
    jobs.map(async ({ face, cut, characters, whole }) => {
      const file = `${face.stem}-${cut}.woff2`
      const small = await subset(whole, characters.join(''), {
        targetFormat: 'woff2',
        keepFeatures,
        noHinting: true,
        variationAxes: { wght: face.weights },
      })
      await writeFile(join(draft, file), small)
      return faceCss(face, file, characters)
    }),
  )
  const css = [...faces, ...typefaces.map((face) => fallbackCss(face.fallback))]
  await writeFile(join(draft, 'fonts.css'), `${css.join('\n')}\n`)
  // Two builds at once make the same folder; the first to finish keeps it.
  await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }))
  return folder
}
