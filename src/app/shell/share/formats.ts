/** The files that hold what is in view, and who opens them. Knows no screen. */

import type { FileToSave } from '#app/ports/saveFile.ts'
import { aboutOf } from '#core/exchange/about.ts'
import { toClaimsCsv } from '#core/exchange/csv.ts'
import { toCytoscapeJson } from '#core/exchange/cytoscape.ts'
import { fileNameOf } from '#core/exchange/fileName.ts'
import { toGexf } from '#core/exchange/gexf.ts'
import { toGraphml } from '#core/exchange/graphml.ts'
import { toJson } from '#core/exchange/json.ts'
import type { Standpoint } from './standpoint.ts'

export type Format = {
  readonly name: string
  /** What it is good for, in a reader's words. */
  readonly use: string
  readonly file: (standpoint: Standpoint) => FileToSave
}

const aboutThis = ({ scope, address, url, day }: Standpoint) => aboutOf(scope, address, url, day)

export const formats: readonly Format[] = [
  {
    name: 'JSON',
    use: 'All of it, for programs',
    file: (standpoint) => ({
      name: fileNameOf(standpoint.address, 'json'),
      type: 'application/json',
      content: toJson(standpoint.scope, aboutThis(standpoint)),
    }),
  },
  {
    name: 'CSV',
    use: 'The claims as a table, for spreadsheets',
    file: (standpoint) => ({
      name: fileNameOf(standpoint.address, 'csv'),
      type: 'text/csv;charset=utf-8',
      content: toClaimsCsv(standpoint.scope, aboutThis(standpoint)),
    }),
  },
  {
    name: 'GraphML',
    use: 'A graph, for yEd or NetworkX',
    file: (standpoint) => ({
      name: fileNameOf(standpoint.address, 'graphml'),
      type: 'application/graphml+xml',
      content: toGraphml(standpoint.scope, aboutThis(standpoint)),
    }),
  },
  {
    name: 'GEXF',
    use: 'A graph with its places, for Gephi',
    file: (standpoint) => ({
      name: fileNameOf(standpoint.address, 'gexf'),
      type: 'application/gexf+xml',
      content: toGexf(standpoint.scope, aboutThis(standpoint), standpoint.places),
    }),
  },
  {
    name: 'Cytoscape JSON',
    use: 'A graph with its places, for Cytoscape',
    file: (standpoint) => ({
      name: fileNameOf(standpoint.address, 'cyjs'),
      type: 'application/json',
      content: toCytoscapeJson(standpoint.scope, aboutThis(standpoint), standpoint.places),
    }),
  },
]
