/** Threads that share the steps of layouts among them. Knows how to start them, not what they do. */

import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build } from 'vite'
import type { Hands } from '#core/place/layout.ts'

/** A step and what it is called with. */
export type Errand = { readonly step: keyof Hands; readonly asked: readonly unknown[] }

export type Crew = { readonly hands: Hands; readonly dismiss: () => Promise<void> }

type Job = Errand & {
  readonly done: (value: unknown) => void
  readonly failed: (problem: unknown) => void
}

const mostThreads = 4

/** The layout's code in one file that a thread can run: also what tells one version of the layout from another. */
export async function layoutCode(): Promise<string> {
  const built = await build({
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    configFile: false,
    envFile: false,
    logLevel: 'silent',
    build: {
      ssr: fileURLToPath(new URL('./worker.ts', import.meta.url)),
      write: false,
      minify: false,
      target: 'node20',
    },
  })
  const outputs = Array.isArray(built) ? built : [built]
  for (const result of outputs)
    if ('output' in result)
      for (const file of result.output) if (file.type === 'chunk' && file.isEntry) return file.code
  throw new Error('The layout could not be bundled for its threads; nothing came of worker.ts.')
}

/** Starts at most as many threads as the machine runs at once. */
export function crewOf(code: string): Crew {
  const script = new URL(`data:text/javascript,${encodeURIComponent(code)}`)
  const queue: Job[] = []
  const idle: Worker[] = []
  const busy = new Map<Worker, Job>()

  const next = (): void => {
    const job = queue[0]
    const worker = idle[0]
    if (!job || !worker) return
    queue.shift()
    idle.shift()
    busy.set(worker, job)
    worker.postMessage({ step: job.step, asked: job.asked })
    next()
  }
  const workers = Array.from({ length: Math.min(mostThreads, availableParallelism()) }, () => {
    const worker = new Worker(script)
    worker.on('message', (value: unknown) => {
      busy.get(worker)?.done(value)
      busy.delete(worker)
      idle.push(worker)
      next()
    })
    worker.on('error', (problem) => {
      for (const job of [...busy.values(), ...queue.splice(0)]) job.failed(problem)
    })
    idle.push(worker)
    return worker
  })
  const send = (step: keyof Hands, asked: readonly unknown[]): Promise<unknown> =>
    new Promise((done, failed) => {
      queue.push({ step, asked, done, failed })
      next()
    })

  return {
    hands: {
      sketch: (...asked) => send('sketch', asked) as ReturnType<Hands['sketch']>,
      refine: (...asked) => send('refine', asked) as ReturnType<Hands['refine']>,
      addOutlets: (...asked) => send('addOutlets', asked) as ReturnType<Hands['addOutlets']>,
    },
    dismiss: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}
