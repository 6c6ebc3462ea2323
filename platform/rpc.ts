import { implement, ORPCError } from '@orpc/server'
import { contract } from '#contract.ts'
import type { Config } from './config.ts'
import { inTransaction } from './db.ts'
import type { Db } from './db.ts'
import { refuseWhenFull } from './disk.ts'
import { replyOnce } from './idempotency.ts'
import type { Jobs } from './jobs.ts'
import type { Locale } from './words.ts'

/** Whoever is signed in, as the session's one statement found them. Titles are not here: they grant nothing. */
export type Actor = {
  personId: string
  sessionId: string | null
  name: string
  locale: Locale
  /** What this person may do beside their own work, where. */
  rights: readonly { kind: 'administer' | 'roster'; placeId: string }[]
  /** Whether they proved lately that it is them, by password or passkey. A token never does. */
  provedLately: boolean
}

/** A session that begins: its secret, and for how long the browser keeps it. Null: until it is closed. */
export type Begun = { token: string; forDays: number | null }

export type Context = {
  db: Db
  actor: Actor | null
  config: Config
  jobs: Jobs
  request: { address: string; device: string; idempotencyKey: string | null }
  /** Starts or ends (null) the session of this browser. */
  setSession: (begun: Begun | null) => void
}

/** PostgreSQL’s word for a whole number that is larger than its column counts. */
const OUT_OF_RANGE = '22003'

/** Open to visitors: signing in and what a printed code opens. Every use of it is listed in the policy table. */
export const open = implement(contract)
  .$context<Context>()
  .use(async ({ next }) => {
    try {
      return await next()
    } catch (error) {
      if ((error as { code?: unknown }).code !== OUT_OF_RANGE) throw error
      throw new ORPCError('BAD_REQUEST', { message: 'A number in it is larger than anything here is counted.', cause: error })
    }
  })

const signedIn = open.use(({ context, next }) => {
  if (!context.actor) throw new ORPCError('UNAUTHORIZED')
  return next({ context: { actor: context.actor } })
})

/** Someone who proved lately that it is them: asked for before rights are given, ways in change, or data leave. */
const proved = signedIn.use(({ context, next }) => {
  if (!context.actor.provedLately) throw new ORPCError('PROVE_FIRST', { status: 403 })
  return next()
})

/** Queries read from the pool. */
export const read = signedIn

/**
 * Mutations run in one transaction. It replaces `db`, so a handler has no name for the pool. A request sent again with the
 * same Idempotency-Key gets the reply of the first. While the disk is nearly full none begins.
 */
export const write = signedIn.use(async ({ context, next, path }, input, output) => {
  await refuseWhenFull(context.config)
  return inTransaction(context.db, (db) =>
    replyOnce(db, requestOf(context, path), input, output, async () => await next({ context: { db } })),
  )
})

/** The same for what weighs more: only for someone who proved lately that it is them. */
export const weighty = proved.use(async ({ context, next, path }, input, output) => {
  await refuseWhenFull(context.config)
  return inTransaction(context.db, (db) =>
    replyOnce(db, requestOf(context, path), input, output, async () => await next({ context: { db } })),
  )
})

const requestOf = ({ actor, request }: Context & { actor: Actor }, path: readonly string[]) => ({
  actorId: actor.personId,
  key: request.idempotencyKey,
  route: path.join('.'),
})
