/** Pages to hold the site against, built by the bench itself: the least that shows the same map, and the same stack as it is usually put together. */

import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'

/** The map of the front page as it was sent, and nothing else: no page can show it sooner. */
export const writeBare = async (dist: string, folder: string): Promise<void> => {
  const page = await readFile(join(dist, 'index.html'), 'utf8')
  const map = /<svg[^>]*data-map[\s\S]*?<\/svg>/.exec(page)?.[0]
  if (!map) throw new Error('The front page in dist holds no map. Build the site first.')
  await mkdir(folder, { recursive: true })
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title>${map}</html>`
  await writeFile(join(folder, 'index.html'), html)
}

/** An empty page, one bundle of React and Cytoscape, then the data, then the map. */
const plainApp = (slug: string): string => `
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { create } from 'zustand'
import { createElement as h } from 'react'
import Cytoscape from 'react-cytoscapejs'

const useChosen = create((set) => ({ id: undefined, choose: (id) => set({ id }) }))
const load = (name) => fetch('/stories/${slug}/' + name).then((answer) => answer.json())

const App = () => {
  const [data, setData] = useState()
  const { id, choose } = useChosen()
  useEffect(() => {
    Promise.all([load('story.json'), load('places.json')]).then(([story, places]) => setData({ story, places }))
  }, [])
  if (!data) return h('p', null, 'Loading')
  const elements = [
    ...data.places.wide.marks.map(({ entity, x, y }) => ({ data: { id: entity, label: entity }, position: { x, y } })),
    ...data.places.wide.strands.map(({ strand }) => {
      const [source, target] = strand.split('~')
      return { data: { id: strand, source, target } }
    }),
  ]
  const chosen = data.story.entities.find((each) => each.id === id)
  return h('main', { 'data-map': '' },
    h(Cytoscape, { elements, style: { width: '1000px', height: '690px' }, layout: { name: 'preset' },
      stylesheet: [{ selector: 'node', style: { label: 'data(label)' } }],
      cy: (cy) => cy.on('tap', 'node', (event) => choose(event.target.id())) }),
    h('h2', null, chosen ? chosen.name : data.story.title))
}
createRoot(document.getElementById('root')).render(h(App))
`

const entry = '/entry.jsx'

const fromText = (code: string): Plugin => ({
  name: 'saywho:plain-app',
  resolveId: (id) => (id === entry ? entry : undefined),
  load: (id) => (id === entry ? code : undefined),
})

export const writePlainApp = async (dist: string, slug: string, folder: string): Promise<void> => {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [fromText(plainApp(slug))],
    build: {
      outDir: folder,
      emptyOutDir: true,
      reportCompressedSize: false,
      rolldownOptions: { input: entry, output: { entryFileNames: 'app.js' } },
    },
  })
  const html =
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Plain</title><div id="root"></div><script type="module" src="/app.js"></script></html>'
  await writeFile(join(folder, 'index.html'), html)
  await cp(join(dist, 'stories'), join(folder, 'stories'), { recursive: true })
}
