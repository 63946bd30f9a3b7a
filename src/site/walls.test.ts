import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const linter = join(root, 'node_modules/@biomejs/biome/bin/biome')
const compiler = join(root, 'node_modules/typescript/bin/tsc')

type Breach = {
  readonly wall: string
  readonly file: string
  readonly line: string
  /** What the machine says about it, in part. */
  readonly told: string
}

const uses = (from: string): string =>
  `import { thing } from '${from}'\nexport const mine = thing\n`

const breaches: readonly Breach[] = [
  {
    wall: 'core knows no room above it',
    file: 'src/core/story/up.ts',
    line: uses('#ui/Here.tsx'),
    told: 'stands below every other room',
  },
  {
    wall: 'core knows no room above it, by a type either',
    file: 'src/core/story/upType.ts',
    line: "import type { Thing } from '#app/tools.ts'\nexport type Mine = Thing\n",
    told: 'stands below every other room',
  },
  {
    wall: 'core knows no room above it, in a late import either',
    file: 'src/core/draw/late.ts',
    line: "export const mine = () => import('#app/tools.ts')\n",
    told: 'stands below every other room',
  },
  {
    wall: 'core knows no framework',
    file: 'src/core/query/react.ts',
    line: uses('react'),
    told: 'no framework',
  },
  {
    wall: 'core does not know Node',
    file: 'src/core/exchange/node.ts',
    line: uses('node:fs'),
    told: 'not on Node',
  },
  {
    wall: 'story knows nothing above it',
    file: 'src/core/story/query.ts',
    line: uses('#core/query/lens.ts'),
    told: 'story says what is said',
  },
  {
    wall: 'query knows no address',
    file: 'src/core/query/address.ts',
    line: uses('#core/address/address.ts'),
    told: 'neither places, drawings nor addresses',
  },
  {
    wall: 'place knows the story alone',
    file: 'src/core/place/query.ts',
    line: uses('#core/query/lens.ts'),
    told: 'cannot move the map',
  },
  {
    wall: 'address does not know how it looks',
    file: 'src/core/address/draw.ts',
    line: uses('#core/draw/drawing.ts'),
    told: 'how it looks',
  },
  {
    wall: 'draw knows no format',
    file: 'src/core/draw/exchange.ts',
    line: uses('#core/exchange/svg.ts'),
    told: 'into which format',
  },
  {
    wall: 'a room is entered by its name',
    file: 'src/core/query/parent.ts',
    line: uses('../place/places.ts'),
    told: 'Name the room',
  },
  {
    wall: 'core has no chance',
    file: 'src/core/place/chance.ts',
    line: 'export const mine = Math.random()\n',
    told: 'neither clock nor chance',
  },
  {
    wall: 'core has no clock',
    file: 'src/core/query/clock.ts',
    line: 'export const mine = Date.now()\n',
    told: 'neither clock nor chance',
  },
  {
    wall: 'core has no clock by way of a bare date either',
    file: 'src/core/query/today.ts',
    line: 'export const mine = new Date()\n',
    told: 'neither clock nor chance',
  },
  {
    wall: 'ui has no store',
    file: 'src/ui/store.ts',
    line: uses('zustand'),
    told: 'React by props alone',
  },
  {
    wall: 'ui does not know the app',
    file: 'src/ui/app.ts',
    line: uses('#app/tools.ts'),
    told: 'stands below app and site',
  },
  {
    wall: 'app does not know the build',
    file: 'src/app/site.ts',
    line: uses('#site/policy.ts'),
    told: 'they never meet',
  },
  {
    wall: 'the build does not know the app',
    file: 'src/site/app.ts',
    line: uses('#app/tools.ts'),
    told: 'they never meet',
  },
  {
    wall: 'only the map knows Cytoscape',
    file: 'src/app/stage/canvas.ts',
    line: uses('cytoscape'),
    told: 'Only src/app/views/map knows Cytoscape',
  },
  {
    wall: 'only the map knows Cytoscape, no other view',
    file: 'src/app/views/matrix/canvas.ts',
    line: uses('react-cytoscapejs'),
    told: 'Only src/app/views/map knows Cytoscape',
  },
  {
    wall: 'views are strangers',
    file: 'src/app/views/list/map.ts',
    line: uses('#app/views/map/MapView.tsx'),
    told: 'strangers to each other',
  },
  {
    wall: 'only the ports speak to the network',
    file: 'src/app/shell/net.ts',
    line: "export const mine = fetch('x')\n",
    told: 'global variable fetch',
  },
  {
    wall: 'only the ports speak to the network, by no other name either',
    file: 'src/app/shell/netDoor.ts',
    line: "export const mine = window.fetch('x')\n",
    told: 'Only src/app/ports speaks',
  },
  {
    wall: 'only the ports keep anything',
    file: 'src/app/shell/keep.ts',
    line: "export const mine = localStorage.getItem('x')\n",
    told: 'global variable localStorage',
  },
  {
    wall: 'only one file touches the history',
    file: 'src/app/session/back.ts',
    line: 'export const mine = () => history.back()\n',
    told: 'global variable history',
  },
  {
    wall: 'text is never read as markup',
    file: 'src/app/shell/markup.ts',
    line: "export const mine = (it: Element) => {\n  it.innerHTML = 'x'\n}\n",
    told: 'a story could bring its own',
  },
  {
    wall: 'no import goes in a circle',
    file: 'src/core/story/circleA.ts',
    line: "import { b } from './circleB.ts'\nexport const a = () => b\n",
    told: 'part of a cycle',
  },
  {
    wall: 'nothing is of any type',
    file: 'src/core/story/any.ts',
    line: 'export const mine = (it: any) => it\n',
    told: 'any',
  },
  {
    wall: 'an export has a name',
    file: 'src/core/story/nameless.ts',
    line: 'export default 1\n',
    told: 'default export',
  },
  {
    wall: 'no promise is left alone',
    file: 'src/app/shell/promise.ts',
    line: 'const later = async (): Promise<number> => 1\nexport const mine = () => {\n  later()\n}\n',
    told: 'Promise',
  },
]

const lawful: Readonly<Record<string, string>> = {
  'src/core/story/circleB.ts':
    "import { a } from './circleA.ts'\nexport const b = (): unknown => a\n",
  'src/core/story/lawful.ts': uses('valibot'),
  'src/core/query/lawful.ts': uses('#core/story/story.ts'),
  'src/core/exchange/lawful.ts': uses('#core/draw/drawing.ts'),
  'src/core/exchange/picture/lawful.ts': uses('../xml.ts'),
  'src/core/query/lawfulDate.ts': "export const mine = new Date('2015-11-24')\n",
  'src/ui/lawful.tsx': uses('react'),
  'src/app/views/map/lawful.ts': uses('cytoscape'),
  'src/app/ports/lawful.ts': "export const mine = () => fetch('x')\n",
  'src/app/session/history.ts': 'export const mine = () => history.back()\n',
  'src/site/lawful.ts': uses('#ui/Page.tsx'),
}

describe('walls between the rooms', () => {
  const folder = mkdtempSync(join(tmpdir(), 'walls-'))
  const told = new Map<string, string>()

  beforeAll(() => {
    cpSync(join(root, 'biome.json'), join(folder, 'biome.json'))
    cpSync(join(root, 'src/site/walls'), join(folder, 'src/site/walls'), { recursive: true })
    const files = [
      ...breaches.map(({ file, line }) => [file, line] as const),
      ...Object.entries(lawful),
    ]
    for (const [file, line] of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), line)
    }
    const options = ['lint', '--reporter=json', '--max-diagnostics=none', '.']
    const { stdout } = spawnSync(process.execPath, [linter, ...options], {
      cwd: folder,
      encoding: 'utf8',
    })
    const { diagnostics } = JSON.parse(stdout) as {
      diagnostics: readonly {
        readonly severity: string
        readonly location: { readonly path: string }
      }[]
    }
    for (const each of diagnostics)
      if (each.severity === 'error') {
        const { path } = each.location
        told.set(path, `${told.get(path) ?? ''}\n${JSON.stringify(each)}`)
      }
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each(breaches)('[WA1] a breach is caught: $wall', ({ file, told: part }) => {
    expect(told.get(file)).toContain(part)
  })

  test.each(Object.keys(lawful).filter((file) => !file.includes('circle')))(
    '[WA2] what is allowed is left alone: %s',
    (file) => {
      expect(told.get(file)).toBeUndefined()
    },
  )

  test.each([
    ['core', 'document.title'],
    ['core', 'window.innerWidth'],
    ['core', 'process.cwd()'],
    ['ui', 'document.title'],
    ['ui', "localStorage.getItem('x')"],
    ['ui', 'process.cwd()'],
  ])('[WA3] the compiler knows neither screen nor Node in %s: %s', (room, words) => {
    const place = join(folder, 'compiled/src', room)
    const compiled = join(folder, 'out')
    mkdirSync(place, { recursive: true })
    for (const file of ['base.tsconfig.json', `${room}/tsconfig.json`])
      cpSync(join(root, 'src', file), join(folder, 'compiled/src', file))
    const packages = join(folder, 'compiled/node_modules')
    if (!existsSync(packages)) symlinkSync(join(root, 'node_modules'), packages, 'junction')
    const name = `breach${words.replace(/\W/g, '')}.ts`
    writeFileSync(join(place, name), `export const mine = ${words}\n`)
    const options = ['-p', place, '--outDir', compiled, '--tsBuildInfoFile', `${compiled}/info`]
    const { stdout } = spawnSync(process.execPath, [compiler, ...options], {
      cwd: place,
      encoding: 'utf8',
    })
    expect(stdout).toContain(`${name}(1,21): error`)
  })
})
