/** How the site is built and served while developing. Every step of ours is a plugin in `src/site`. */

import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { classNames } from '#site/classNames.ts'
import { compressed } from '#site/compressed.ts'
import { fonts } from '#site/fonts.ts'
import { icons } from '#site/icons.ts'
import { leanCytoscape } from '#site/leanCytoscape.ts'
import { pages } from '#site/pages.ts'
import { serviceWorker } from '#site/serviceWorker.ts'
import { stories } from '#site/stories.ts'

/** `/`, or the path the site stands under, with both its slashes: `BASE_PATH=/repo/`. */
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/')

export default defineConfig({
  base,
  // The order matters: pages name the files before them, and the copies come last.
  plugins: process.env['VITEST']
    ? []
    : [
        react(),
        classNames(),
        leanCytoscape(),
        stories(),
        fonts(),
        icons(),
        pages(),
        serviceWorker(),
        compressed(),
      ],
  builder: {
    async buildApp(builder) {
      const { client } = builder.environments
      if (client) await builder.build(client)
    },
  },
  build: {
    // The newest common ground: below it light-dark() is rewritten into rules that a theme switch cannot reach.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // Nothing inline: the policy allows no data: fonts or scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One sheet: each that came by itself would make the browser lay out the whole page anew.
    cssCodeSplit: false,
    reportCompressedSize: false,
    // Placing a new story takes its time, and says so itself.
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          // Left alone, what several views share becomes a score of files of a few hundred bytes each.
          groups: [
            { name: 'base', tags: ['$initial'], priority: 2 },
            { name: 'page', test: /[\\/]src[\\/](?:core|ui|app)[\\/]/, minShareCount: 2 },
          ],
        },
      },
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
    // A busy machine is no reason to fail.
    testTimeout: 60_000,
  },
})
