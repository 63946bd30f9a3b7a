/** Threads that make PNGs of SVGs among them. Knows no pages and no files but those of typefaces. */

import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

export type Renderers = {
  readonly pngOf: (svg: string) => Promise<Uint8Array>
  readonly dismiss: () => Promise<void>
}

type Thread = { readonly worker: Worker; last: Promise<unknown> }

const mostThreads = 4

/** One picture by one thread. */
const askedOf = (worker: Worker, svg: string): Promise<Uint8Array> =>
  new Promise((done, failed) => {
    const settle = (): void => {
      worker.off('message', onPng).off('error', onError)
    }
    const onPng = (png: Uint8Array): void => {
      settle()
      done(png)
    }
    const onError = (problem: unknown): void => {
      settle()
      failed(problem)
    }
    worker.on('message', onPng).on('error', onError)
    worker.postMessage(svg)
  })

/** Starts at most as many threads as the machine runs at once; each takes its turn. */
export function renderersWith(fontFiles: readonly string[]): Renderers {
  const script = new URL('./renderer.mjs', import.meta.url)
  const threads = Array.from(
    { length: Math.min(mostThreads, availableParallelism()) },
    (): Thread => ({
      worker: new Worker(script, { workerData: { fontFiles } }),
      last: Promise.resolve(),
    }),
  )
  let turn = 0
  return {
    pngOf: (svg) => {
      const thread = threads[turn++ % threads.length]
      if (!thread) throw new Error('There is no thread to make a picture.')
      const png = thread.last.then(() => askedOf(thread.worker, svg))
      thread.last = png.catch(() => undefined)
      return png
    },
    dismiss: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()))
    },
  }
}
