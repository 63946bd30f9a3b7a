/** Runs inside a measured page, before its own scripts: notes when the map is painted, and how long an action takes to be seen. */

;(() => {
  const notes = { map: undefined, longTasks: 0, shift: 0, action: undefined }
  globalThis.benchNotes = notes

  /** Calls back once the frame that is being made has been handed on; for use within `requestAnimationFrame`. */
  const afterThisFrame = (then) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => then(performance.now())
    port2.postMessage(0)
  }
  const afterFrame = (then) => requestAnimationFrame(() => afterThisFrame(then))

  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) notes.longTasks += duration
  }).observe({ type: 'longtask', buffered: true })

  // What moves after a click may; the visit clicks only once all is there.
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries())
      if (!hadRecentInput) notes.shift += value
  }).observe({ type: 'layout-shift', buffered: true })

  const seeing = new MutationObserver(() => {
    if (!document.querySelector('[data-map] :is(path, circle, canvas)')) return
    seeing.disconnect()
    afterFrame((time) => {
      notes.map = time
    })
  })
  seeing.observe(document, { childList: true, subtree: true })

  const headings = () => [...document.querySelectorAll('h1, h2')].map((it) => it.textContent).join()
  const looks = { headings, address: () => location.href }

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
})()
