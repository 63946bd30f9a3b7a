import { expect, it } from 'vitest'
import { entityId } from '#core/query/sample.ts'
import { rendered } from '#ui/panel/sampleHere.tsx'
import { Badge } from './Badge.tsx'

const badgeOf = (id: string): string => rendered({ on: 'story' }, {}, <Badge id={entityId(id)} />)

it('a person is a disc with initials, a state a square with its code', () => {
  expect(badgeOf('ann')).toMatch(/<circle.*<text[^>]*>AV<\/text>/)
  expect(badgeOf('north')).toMatch(/<rect.*<text[^>]*>NO<\/text>/)
})

it('an alliance has two rings, a group six corners, and neither has letters', () => {
  expect(badgeOf('union').match(/<circle/g)).toHaveLength(2)
  expect(badgeOf('rebels').match(/L/g)?.length).toBeGreaterThanOrEqual(2)
  expect(badgeOf('union') + badgeOf('rebels')).not.toContain('<text')
})

it('is not read aloud', () => {
  expect(badgeOf('ann')).toContain('aria-hidden="true"')
})
