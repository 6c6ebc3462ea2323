import { oc } from '@orpc/contract'
import * as z from 'zod'
import { because, conflict, Instant, problems } from '../people/person.ts'
import { SHOW_PROBLEMS } from './story.ts'

/** A story as lists show it: no count of anything. */
export const StoryLine = z.object({
  id: z.uuid(),
  title: z.string(),
  what: z.string(),
  practice: z.object({ id: z.uuid(), name: z.string() }),
  whose: z.string(),
  place: z.string(),
  picture: z.object({ fileId: z.uuid(), says: z.string() }).nullable(),
  isShown: z.boolean(),
})
export type StoryLine = z.infer<typeof StoryLine>

const Texts = z.object({
  title: z.string().trim().min(1).max(160),
  what: z.string().trim().max(3000),
  forWhom: z.string().trim().max(2000),
  happened: z.string().trim().max(3000),
  failed: z.string().trim().max(3000),
  ask: z.string().trim().max(1000),
})
const Picture = z.object({ fileId: z.uuid(), says: z.string().trim().max(300) })

export const Story = StoryLine.omit({ picture: true })
  .extend(Texts.shape)
  .extend({
    version: z.int(),
    pictures: z.array(Picture),
    shownAt: Instant.nullable(),
    mayWrite: z.boolean(),
    /** The showcases it stands in, which the reader may see. */
    showcases: z.array(z.object({ id: z.uuid(), title: z.string() })),
  })
export type Story = z.infer<typeof Story>

export const StoryInput = Texts.extend({ pictures: z.array(Picture).max(8) })
export type StoryInput = z.infer<typeof StoryInput>

/** Stories that somebody puts side by side, in their order. */
export const Showcase = z.object({
  id: z.uuid(),
  version: z.int(),
  title: z.string(),
  text: z.string(),
  by: z.string(),
  place: z.string(),
  isShown: z.boolean(),
  mine: z.boolean(),
  stories: z.array(StoryLine),
})
export type Showcase = z.infer<typeof Showcase>
const ShowcaseInput = z.object({
  title: z.string().trim().min(1).max(160),
  text: z.string().trim().max(2000),
  storyIds: z.array(z.uuid()).max(30),
})
export type ShowcaseInput = z.infer<typeof ShowcaseInput>

const Id = z.object({ id: z.uuid() })

export const stories = {
  stories: oc
    .route({ method: 'GET', path: '/stories', summary: 'Stories that people show, the latest first, and showcases of them' })
    .input(z.object({ after: z.uuid().optional() }))
    .output(z.object({ stories: z.array(StoryLine), more: z.boolean(), showcases: z.array(Showcase) })),
  story: oc.route({ method: 'GET', path: '/stories/{id}', summary: 'One story' }).input(Id).output(Story).errors(problems),
  tellStory: oc
    .route({
      method: 'POST',
      path: '/practices/{id}/stories',
      summary: 'Begin the story of a practice of yours; it is yours until shown',
    })
    .input(Id.extend({ story: StoryInput }))
    .output(Id)
    .errors(problems),
  changeStory: oc
    .route({ method: 'PATCH', path: '/stories/{id}', summary: 'Change it' })
    .input(Id.extend({ version: z.int(), story: StoryInput }))
    .output(z.object({}))
    .errors({ ...problems, ...conflict(Texts.extend({ version: z.int() })) }),
  showStory: oc
    .route({ method: 'PUT', path: '/stories/{id}/shown', summary: 'Show it to everyone, or take it back' })
    .input(Id.extend({ shown: z.boolean() }))
    .output(z.object({}))
    .errors({ ...problems, CANNOT_SHOW: because(SHOW_PROBLEMS) }),
  removeStory: oc
    .route({ method: 'POST', path: '/stories/{id}/remove', summary: 'Take a story away, or bring it back' })
    .input(Id.extend({ removed: z.boolean() }))
    .output(z.object({}))
    .errors(problems),
  showcase: oc
    .route({ method: 'GET', path: '/showcases/{id}', summary: 'One showcase' })
    .input(Id)
    .output(Showcase)
    .errors(problems),
  makeShowcase: oc
    .route({ method: 'POST', path: '/showcases', summary: 'Put stories that are shown side by side, and say why' })
    .input(z.object({ showcase: ShowcaseInput }))
    .output(Id)
    .errors(problems),
  changeShowcase: oc
    .route({ method: 'PATCH', path: '/showcases/{id}', summary: 'Change your showcase, show it, or take it back' })
    .input(Id.extend({ version: z.int(), showcase: ShowcaseInput, shown: z.boolean() }))
    .output(z.object({}))
    .errors({ ...problems, ...conflict(z.object({ title: z.string(), text: z.string(), version: z.int() })) }),
  removeShowcase: oc
    .route({ method: 'POST', path: '/showcases/{id}/remove', summary: 'Take your showcase away, or bring it back' })
    .input(Id.extend({ removed: z.boolean() }))
    .output(z.object({}))
    .errors(problems),
}
