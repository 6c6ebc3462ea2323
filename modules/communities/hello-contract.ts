import { oc } from '@orpc/contract'
import * as z from 'zod'
import { Instant, problems } from '../people/person.ts'
import { TELLING } from './connection.ts'

/** Why two teams might like to know of each other. No number stands behind it that anyone could read. */
export const Reason = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('words'), words: z.array(z.string()) }),
  z.object({ kind: z.literal('indicator'), indicator: z.string() }),
  z.object({ kind: z.literal('taught'), taught: z.array(z.string()) }),
  z.object({ kind: z.literal('team'), of: z.enum(TELLING) }),
  z.object({ kind: z.literal('near'), teams: z.array(z.string()) }),
])
export type Reason = z.infer<typeof Reason>

export const SuggestedTeam = z.object({
  teamId: z.uuid(),
  name: z.string(),
  place: z.string(),
  isOpen: z.boolean(),
  reasons: z.array(Reason),
  /** What it shares that fits, to read before one writes. */
  cycles: z.array(z.object({ id: z.uuid(), title: z.string() })),
})
export type SuggestedTeam = z.infer<typeof SuggestedTeam>

export const HelloLine = z.object({
  id: z.uuid(),
  team: z.string(),
  teamId: z.uuid(),
  /** Whom the team wrote to: another team, or a person. */
  other: z.string(),
  last: z.string(),
  lastBy: z.string(),
  at: Instant,
})
export type HelloLine = z.infer<typeof HelloLine>

export const Hello = HelloLine.omit({ last: true, lastBy: true, at: true }).extend({
  words: z.array(
    z.object({
      id: z.uuid(),
      text: z.string(),
      by: z.string(),
      place: z.string(),
      at: Instant,
      mine: z.boolean(),
      cycle: z.object({ id: z.uuid(), title: z.string() }).nullable(),
    }),
  ),
})
export type Hello = z.infer<typeof Hello>

const Id = z.object({ id: z.uuid() })
const Text = z.string().trim().min(1).max(2000)
const Team = z.object({ id: z.uuid(), name: z.string(), place: z.string() })

export const hellos = {
  connections: oc
    .route({
      method: 'GET',
      path: '/teams/{id}/connections',
      summary: 'Teams that might like to know of yours, with the reasons; and those you wrote with',
    })
    .input(Id)
    .output(z.object({ team: Team, suggested: z.array(SuggestedTeam), hellos: z.array(HelloLine) }))
    .errors(problems),
  letBe: oc
    .route({ method: 'POST', path: '/teams/{id}/connections/{otherId}/let-be', summary: 'Let a suggestion be, or have it back' })
    .input(Id.extend({ otherId: z.uuid(), letBe: z.boolean() }))
    .output(z.object({}))
    .errors(problems),
  sayHello: oc
    .route({
      method: 'POST',
      path: '/teams/{id}/hellos',
      summary: 'Write to another team that shares something, or to someone who may be asked; about a cycle of yours, if you like',
    })
    .input(
      Id.extend({
        to: z.union([z.object({ teamId: z.uuid() }).strict(), z.object({ personId: z.uuid() }).strict()]),
        text: Text,
        cycleId: z.uuid().nullable(),
      }),
    )
    .output(Id)
    .errors(problems),
  hello: oc
    .route({ method: 'GET', path: '/hellos/{id}', summary: 'What two sides wrote to each other' })
    .input(Id)
    .output(Hello)
    .errors(problems),
  answerHello: oc
    .route({ method: 'POST', path: '/hellos/{id}/words', summary: 'Answer' })
    .input(Id.extend({ text: Text }))
    .output(z.object({}))
    .errors(problems),
  help: oc
    .route({
      method: 'GET',
      path: '/cycles/{id}/help',
      summary: 'Who could help with a cycle of yours: from what they did and agreed to show',
    })
    .input(Id)
    .output(
      z.object({
        cycle: z.object({ id: z.uuid(), title: z.string(), isShared: z.boolean() }),
        team: Team,
        teams: z.array(SuggestedTeam),
        helpers: z.array(
          z.object({
            personId: z.uuid(),
            name: z.string(),
            place: z.string(),
            text: z.string(),
            practice: z.object({ id: z.uuid(), name: z.string() }),
          }),
        ),
      }),
    )
    .errors(problems),
  mayBeAsked: oc
    .route({
      method: 'PUT',
      path: '/practices/{id}/ask-me',
      summary: 'Say that you may be asked about a practice that is shown, or no longer',
    })
    .input(Id.extend({ mayAsk: z.boolean(), text: z.string().trim().max(400) }))
    .output(z.object({}))
    .errors(problems),
}
