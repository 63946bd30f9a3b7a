/** Vite plugin: gives every page the policy as a `<meta>` and the hosts their `_headers`. In development neither: hot updates need more freedom. */

import type { Plugin } from 'vite'
import { headersFile } from './hosts.ts'
import { policyMeta } from './policy.ts'
import { storyFiles } from './stories-on-disk.ts'

export const headers = (): Plugin => {
  let base = '/'
  let root = ''
  return {
    name: 'saywho:headers',
    applyToEnvironment: ({ name }) => name === 'client',
    apply: 'build',
    configResolved(config) {
      base = config.base
      root = config.root
    },
    generateBundle() {
      const slugs = storyFiles(root).map(({ slug }) => slug)
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(base, slugs) })
    },
    transformIndexHtml: {
      order: 'post',
      // Right after the charset: a policy binds only what comes after it.
      handler: (html) => html.replace(/<meta charset="[^"]*" ?\/?>/i, `$&\n    ${metaTag}`),
    },
  }
}

const metaTag = `<meta http-equiv="Content-Security-Policy" content="${policyMeta}" />`
