import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { formatAddress, parseAddress } from '#core/address/codec.ts'
import { createSession } from './session.ts'
import { SessionContext, useSession } from './useSession.ts'

const Here = () => formatAddress(useSession(({ address }) => address))

test('a component is given the part of the session that it asks for', () => {
  const start = parseAddress('a/list/', { stories: ['a'], front: 'a' })
  const session = createSession(start, async () => ({
    ok: false,
    failure: { code: 'aborted', sentence: '', problems: [] },
  }))
  const tree = createElement(SessionContext, { value: session }, createElement(Here))
  expect(renderToString(tree)).toBe('a/list/')
})

test('without a session around it, the mistake is named', () => {
  expect(() => renderToString(createElement(Here))).toThrow('needs a SessionContext')
})
