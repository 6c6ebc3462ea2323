import { oc } from '@orpc/contract'
import * as z from 'zod'
import { conflict, Instant, problems } from '../people/person.ts'

const Picture = z.object({ fileId: z.uuid(), says: z.string() })

/** What someone wrote to a community, or answered. */
const Written = z.object({
  id: z.uuid(),
  version: z.int(),
  text: z.string(),
  by: z.string(),
  place: z.string(),
  personId: z.uuid(),
  at: Instant,
  mine: z.boolean(),
  pictures: z.array(Picture),
  /** Those whom it speaks to, by name. */
  mentions: z.array(z.string()),
})
export type Written = z.infer<typeof Written>

export const Post = Written.extend({
  isQuestion: z.boolean(),
  /** The answer that helped, as whoever asked says. */
  helpedId: z.uuid().nullable(),
  answers: z.array(Written),
})
export type Post = z.infer<typeof Post>

const Id = z.object({ id: z.uuid() })
const Text = z.string().trim().min(1).max(4000)

export const posts = {
  posts: oc
    .route({ method: 'GET', path: '/communities/{id}/posts', summary: 'What its people wrote, the latest first, 10 at a time' })
    .input(Id.extend({ before: z.uuid().optional() }))
    .output(z.object({ posts: z.array(Post), more: z.boolean() }))
    .errors(problems),
  post: oc
    .route({ method: 'POST', path: '/communities/{id}/posts', summary: 'Write something, ask something, or answer' })
    .input(
      Id.extend({
        text: Text,
        isQuestion: z.boolean(),
        ofId: z.uuid().nullable(),
        pictures: z.array(z.object({ fileId: z.uuid(), says: z.string().trim().max(300) })).max(4),
      }),
    )
    .output(Id)
    .errors(problems),
  changePost: oc
    .route({ method: 'PATCH', path: '/posts/{id}', summary: 'Change the words of your own post' })
    .input(Id.extend({ version: z.int(), text: Text }))
    .output(z.object({}))
    .errors({ ...problems, ...conflict(z.object({ text: z.string(), version: z.int() })) }),
  removePost: oc
    .route({ method: 'POST', path: '/posts/{id}/remove', summary: 'Take back your own post with its answers, or put it back' })
    .input(Id.extend({ removed: z.boolean() }))
    .output(z.object({}))
    .errors(problems),
  helped: oc
    .route({ method: 'PUT', path: '/posts/{id}/helped', summary: 'Say which answer to your question helped; null takes it back' })
    .input(Id.extend({ answerId: z.uuid().nullable() }))
    .output(z.object({}))
    .errors(problems),
}
