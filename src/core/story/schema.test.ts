import type { InferOutput } from 'valibot'
import { expect, expectTypeOf, test } from 'vitest'
import { textLimits } from './limits.ts'
import type { StoryFile, storyFile } from './schema.ts'
import type { Claim, Entity, Response, Source, Story, StoryEvent } from './story.ts'

type Part<Section extends 'sources' | 'entities' | 'claims' | 'events'> = NonNullable<
  StoryFile[Section]
>[number]

test('[R34] the file and the story speak of the same kinds', () => {
  expectTypeOf<InferOutput<typeof storyFile>>().toEqualTypeOf<StoryFile>()
  expectTypeOf<StoryFile['schemaVersion']>().toEqualTypeOf<Story['schemaVersion']>()
  expectTypeOf<Part<'entities'>['kind']>().toEqualTypeOf<Entity['kind']>()
  expectTypeOf<Part<'claims'>['kind']>().toEqualTypeOf<Claim['kind']>()
  expectTypeOf<NonNullable<Part<'claims'>['stance']>>().toEqualTypeOf<Claim['stance']>()
  expectTypeOf<Part<'claims'>['modality']>().toEqualTypeOf<Claim['modality']>()
  expectTypeOf<NonNullable<Part<'claims'>['direction']>>().toEqualTypeOf<Claim['direction']>()
  expectTypeOf<Part<'events'>['status']>().toEqualTypeOf<StoryEvent['status']>()
  type How = NonNullable<Part<'claims'>['responses']>[number]['how']
  expectTypeOf<How>().toEqualTypeOf<Response['how']>()
})

test('[R34] the file and the story have the same fields', () => {
  expectTypeOf<Exclude<keyof StoryFile, '$schema'>>().toEqualTypeOf<keyof Story>()
  expectTypeOf<keyof Part<'sources'>>().toEqualTypeOf<keyof Source>()
  expectTypeOf<keyof Part<'entities'>>().toEqualTypeOf<keyof Entity>()
  expectTypeOf<keyof Part<'claims'>>().toEqualTypeOf<keyof Claim>()
  expectTypeOf<keyof Part<'events'>>().toEqualTypeOf<keyof StoryEvent>()
})

test('a gist has at most 200 characters', () => {
  expect(textLimits.gist).toBe(200)
})
