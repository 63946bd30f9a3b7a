/** Runs inside a measured page, before its own scripts: notes when the map is painted, and how long an action takes to be seen. */

;(() => {
  const notes = { map: undefined, wholeMap: undefined, longTasks: 0, shift: 0, action: undefined }
  globalThis.benchNotes = notes

  /** Calls back once the frame that is being made has been handed on, ahead of all else that waits; for use within `requestAnimationFrame`. */
  const afterThisFrame = (then) =>
    scheduler.postTask(() => then(performance.now()), { priority: 'user-blocking' })
  const afterFrame = (then) => requestAnimationFrame(() => afterThisFrame(then))

  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) notes.longTasks += duration
  }).observe({ type: 'longtask', buffered: true })

  // What moves after a click may; the visit clicks only once all is there.
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries())
      if (!hadRecentInput) notes.shift += value
  }).observe({ type: 'layout-shift', buffered: true })

  /** What the parser is at, or the page's end. */
  const lastOf = (element) =>
    element.lastElementChild ? lastOf(element.lastElementChild) : element

  /** Whether a map has begun, and whether the parser is past it. */
  const isBegun = () => document.querySelector('[data-map] :is(path, circle, canvas)') !== null
  const isWhole = () =>
    isBegun() &&
    (document.readyState !== 'loading' ||
      !document.querySelector('[data-map]').contains(lastOf(document.body)))

  /** Notes the time at which a page is painted in which `isThere` holds. */
  const noteOnce = (name, isThere) => {
    const look = () => {
      if (!isThere()) return
      seeing.disconnect()
      document.removeEventListener('readystatechange', look)
      afterFrame((time) => {
        notes[name] = time
      })
    }
    const seeing = new MutationObserver(look)
    seeing.observe(document, { childList: true, subtree: true })
    document.addEventListener('readystatechange', look)
  }
  noteOnce('map', isBegun)
  noteOnce('wholeMap', isWhole)

  const headings = () => [...document.querySelectorAll('h1, h2')].map((it) => it.textContent).join()
  const chosen = () => document.querySelectorAll('nav [aria-current="true"]').length
  const looks = { headings, chosen }

  /** Waits for the next click; `notes.action` then becomes the time until what `look` sees has changed and been painted. */
  globalThis.benchAction = (look) => {
    const before = looks[look]()
    notes.action = new Promise((done) => {
      const check = (start) => () => {
        if (looks[look]() === before) requestAnimationFrame(check(start))
        else afterThisFrame((time) => done(time - start))
      }
      addEventListener('click', ({ timeStamp }) => requestAnimationFrame(check(timeStamp)), {
        capture: true,
        once: true,
      })
      setTimeout(done, 15_000)
    })
  }

  const isInSight = (element) => {
    const { top, bottom, width, height } = element.getBoundingClientRect()
    return width > 0 && height > 0 && top >= 0 && bottom <= innerHeight
  }

  /** The middle of the first of what `selector` finds that can be seen, scrolled to if need be; null where there is none. */
  globalThis.benchPlaceOf = (selector) => {
    const shown = [...document.querySelectorAll(selector)].filter((it) => it.checkVisibility())
    const target = shown.find(isInSight) ?? shown[0]
    if (!target) return null
    if (!isInSight(target)) target.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { x, y, width, height } = target.getBoundingClientRect()
    return [x + width / 2, y + height / 2]
  }

  let interactions = []
  const note = (entries) => {
    interactions.push(...entries.filter(({ interactionId }) => interactionId > 0))
  }
  const observer = new PerformanceObserver((list) => note(list.getEntries()))
  observer.observe({ type: 'event', durationThreshold: 16 })

  /** Milliseconds that the slowest event since the last call took until the next paint, as the Event Timing API has it, in steps of 8; 16 where all took less. */
  globalThis.benchInteraction = () => {
    note(observer.takeRecords())
    const slowest = Math.max(16, ...interactions.map(({ duration }) => duration))
    interactions = []
    return slowest
  }

  /** When the page has had nothing to do for a while, and its next frame is out. */
  globalThis.benchRest = () =>
    new Promise((done) => {
      const idle = (then) => requestIdleCallback(then)
      idle(() => idle(() => requestAnimationFrame(() => idle(() => idle(done)))))
    })
})()
