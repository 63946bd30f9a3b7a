/** A browser as the service worker's port sees it, and how the real one is that. Knows nothing of versions and offers. */

export type Worker = Pick<ServiceWorker, 'state' | 'postMessage' | 'addEventListener'>

export type Registration = Pick<ServiceWorkerRegistration, 'addEventListener'> & {
  readonly installing: Worker | null
  readonly waiting: Worker | null
  readonly update: () => Promise<unknown>
}

/** The part of a browser that is used. */
export type WorkerBrowser = {
  /** False while developing, where pages change under the worker's hands. */
  readonly isBuilt: boolean
  /** Whether the page stands in a frame: what others embed keeps nothing in their readers' browsers. */
  readonly isFramed: boolean
  /** Whether the reader asks sites to load no more than they must. */
  readonly savesData: boolean
  /** Reaching for it throws where storage is forbidden. */
  readonly container: () =>
    | {
        /** Whether a worker answers for this page. */
        readonly isControlled: () => boolean
        readonly register: (url: string, options: RegistrationOptions) => Promise<Registration>
        readonly onTakenOver: (listener: () => void) => void
      }
    | undefined
  /** Resolves once the page has loaded and nothing is going on. */
  readonly quiet: () => Promise<void>
  readonly onReturn: (listener: () => void) => void
  readonly reload: () => void
  readonly now: () => number
}

/** Trusted Types let a worker start only from an address that a policy vouches for; `src/site/policy.ts` allows this one name. */
const vouched = (allowed: string): string => {
  const policy = window.trustedTypes?.createPolicy('saywho', {
    createScriptURL: (url) => {
      if (url === allowed) return url
      throw new TypeError(`${url} is not the service worker.`)
    },
  })
  // The compiler's `register` takes text alone, and browsers without Trusted Types do as well.
  return policy ? (policy.createScriptURL(allowed) as unknown as string) : allowed
}

const loaded = (): Promise<unknown> =>
  document.readyState === 'complete'
    ? Promise.resolve()
    : new Promise((resolve) => addEventListener('load', resolve, { once: true }))

const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: 10_000 })
    else setTimeout(resolve, 2_000)
  })

const savesData = (): boolean => {
  const connection: unknown = Reflect.get(navigator, 'connection')
  return (
    typeof connection === 'object' &&
    connection !== null &&
    Reflect.get(connection, 'saveData') === true
  )
}

export const ownBrowser = (): WorkerBrowser => ({
  isBuilt: import.meta.env.PROD,
  isFramed: window !== window.top,
  savesData: savesData(),
  container() {
    // Absent where the address is not secure, whatever the types say.
    const own: ServiceWorkerContainer | undefined = navigator.serviceWorker
    if (!own) return undefined
    return {
      isControlled: () => own.controller !== null,
      register: (url, options) => own.register(vouched(url), options),
      onTakenOver: (listener) => own.addEventListener('controllerchange', listener),
    }
  },
  quiet: async () => {
    await loaded()
    await idle()
  },
  onReturn: (listener) =>
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') listener()
    }),
  reload: () => location.reload(),
  now: () => Date.now(),
})
