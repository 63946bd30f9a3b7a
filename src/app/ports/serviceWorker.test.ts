/** When a worker is started, and when its successor is offered. */

import { expect, test } from 'vitest'
import { checkEvery, startServiceWorker, takeOver } from '#app/ports/serviceWorker.ts'
import type { Registration, Worker, WorkerBrowser } from '#app/ports/workerBrowser.ts'

type Coming = Worker & { readonly become: (state: ServiceWorkerState) => void }

const workerOf = (said: string[] = []): Coming => {
  const target = new EventTarget()
  const worker = Object.assign(target, {
    state: 'installing' as ServiceWorkerState,
    postMessage: (message: unknown) => void said.push(String(message)),
    become(state: ServiceWorkerState) {
      worker.state = state
      target.dispatchEvent(new Event('statechange'))
    },
  })
  return worker as unknown as Coming
}

const setting = (changes: Partial<WorkerBrowser> & { controlled?: boolean } = {}) => {
  const did: string[] = []
  const listeners = { takenOver: () => {}, back: () => {} }
  const time = { now: 0 }
  const target = new EventTarget()
  const registration = Object.assign(target, {
    installing: null as Worker | null,
    waiting: null as Worker | null,
    update: async () => void did.push('update'),
  })
  const find = (worker: Worker) => {
    registration.installing = worker
    target.dispatchEvent(new Event('updatefound'))
  }
  const { controlled = true, ...own } = changes
  const browser: WorkerBrowser = {
    isBuilt: true,
    isFramed: false,
    savesData: false,
    container: () => ({
      isControlled: () => controlled,
      register: async (url, { scope, updateViaCache }) => {
        did.push(`register ${url} for ${scope}, cache: ${updateViaCache}`)
        return registration as unknown as Registration
      },
      onTakenOver: (listener) => {
        listeners.takenOver = listener
      },
    }),
    quiet: async () => void did.push('quiet'),
    onReturn: (listener) => {
      listeners.back = listener
    },
    reload: () => void did.push('reload'),
    now: () => time.now,
    ...own,
  }
  const takes: (() => void)[] = []
  const start = () =>
    startServiceWorker({ base: '/news/', onUpdate: (take) => takes.push(take) }, browser)
  return { did, listeners, time, registration, find, takes, start }
}

const registered = ['quiet', 'register /news/sw.js for /news/, cache: none']

test('[SW20] the worker is registered for the site’s path once the page is quiet', async () => {
  const { did, start, takes } = setting()
  await start()
  expect(did).toEqual(registered)
  expect(takes).toEqual([])
})

for (const [where, changes] of [
  ['while developing', { isBuilt: false }],
  ['in a frame', { isFramed: true }],
  ['where the reader saves data', { savesData: true }],
  ['where the browser has none', { container: () => undefined }],
  [
    'where reaching for it is forbidden',
    {
      container: () => {
        throw new DOMException('no', 'SecurityError')
      },
    },
  ],
] as const)
  test(`[SW21] ${where} there is no worker, and nobody is told`, async () => {
    const { did, start } = setting(changes)
    await expect(start()).resolves.toBeUndefined()
    expect(did.filter((what) => what.startsWith('register'))).toEqual([])
  })

test('[SW21] where registering is refused, nobody is told', async () => {
  const container = () => ({
    isControlled: () => false,
    register: () => Promise.reject(new DOMException('no', 'NotSupportedError')),
    onTakenOver: () => {},
  })
  await expect(setting({ container }).start()).resolves.toBeUndefined()
})

test('[SW22] a new version is offered once it is whole, and every newer one again', async () => {
  const { registration, find, takes, start } = setting()
  await start()
  for (const count of [1, 2]) {
    const worker = workerOf()
    find(worker)
    expect(takes).toHaveLength(count - 1)
    registration.waiting = worker
    worker.become('installed')
    worker.become('activating')
    expect(takes).toHaveLength(count)
  }
})

test('[SW22] a version that could not come whole is not offered', async () => {
  const { find, takes, start } = setting()
  await start()
  const worker = workerOf()
  find(worker)
  worker.become('redundant')
  expect(takes).toEqual([])
})

test('[SW22] a version that has waited since an earlier visit is offered', async () => {
  const { registration, takes, start } = setting()
  registration.waiting = workerOf()
  await start()
  expect(takes).toHaveLength(1)
})

test('[SW23] nothing is offered on a page that came from the network: it is the newest', async () => {
  const { registration, find, takes, start } = setting({ controlled: false })
  await start()
  const worker = workerOf()
  find(worker)
  registration.waiting = worker
  worker.become('installed')
  expect(takes).toEqual([])
})

test('[SW24] taking the offer asks the version that waits, and the page loads when it has taken over', async () => {
  const said: string[] = []
  const { did, listeners, registration, takes, start } = setting()
  registration.waiting = workerOf(said)
  await start()
  takes[0]?.()
  expect(said).toEqual([takeOver])
  expect(did).toEqual(registered)
  listeners.takenOver()
  expect(did).toEqual([...registered, 'reload'])
})

test('[SW24] an offer that another page has taken already loads this one', async () => {
  const { did, registration, takes, start } = setting()
  registration.waiting = workerOf()
  await start()
  registration.waiting = null
  takes[0]?.()
  expect(did).toEqual([...registered, 'reload'])
})

test('[SW25] a page that is looked at again asks for a new version, but not within the hour', async () => {
  const { did, listeners, time, start } = setting()
  await start()
  listeners.back()
  expect(did).toEqual(registered)
  time.now = checkEvery
  listeners.back()
  listeners.back()
  expect(did).toEqual([...registered, 'update'])
})
