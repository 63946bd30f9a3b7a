import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makeAnnouncer, settlingTime } from './announcer.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const listening = () => {
  const announcer = makeAnnouncer()
  const heard: string[] = []
  announcer.subscribe(() => {
    if (announcer.current() !== '') heard.push(announcer.current())
  })
  return { ...announcer, heard }
}

test('[K9] of messages in quick succession the last alone is said', () => {
  const { say, heard } = listening()
  say('one')
  vi.advanceTimersByTime(settlingTime - 1)
  say('two')
  say('three')
  vi.advanceTimersByTime(settlingTime)
  expect(heard).toEqual(['three'])
})

test('[K9] nothing is said before the moment is over', () => {
  const { say, heard } = listening()
  say('one')
  vi.advanceTimersByTime(settlingTime - 1)
  expect(heard).toEqual([])
})

test('the same sentence again is said again', () => {
  const { say, heard } = listening()
  for (const text of ['Link copied.', 'Link copied.']) {
    say(text)
    vi.advanceTimersByTime(settlingTime)
  }
  expect(heard).toEqual(['Link copied.', 'Link copied.'])
})

test('who no longer listens hears nothing', () => {
  const announcer = makeAnnouncer()
  const listener = vi.fn()
  announcer.subscribe(listener)()
  announcer.say('one')
  vi.advanceTimersByTime(settlingTime)
  expect(listener).not.toHaveBeenCalled()
})
