import type { FastifyReply, FastifyRequest } from 'fastify'
import { actorOf, actorOfToken } from '#modules/people/server/access.ts'
import type { Context } from '#platform/rpc.ts'
import type { Parts } from './app.ts'

export const SESSION_COOKIE = '__Host-weft'
const COOKIE = new RegExp(`(?:^|; )${SESSION_COOKIE}=([\\w-]{43})(?:;|$)`)
const BEARER = /^Bearer (weft_[\w-]{43})$/
const DAY_SECONDS = 24 * 3600

/** Who asks, by the session cookie of a browser or by a token in the Authorization header. */
export async function contextOf(
  request: FastifyRequest,
  reply: FastifyReply,
  { db, config, jobs }: Omit<Parts, 'assets' | 'log' | 'pool'>,
): Promise<Context> {
  const bearer = BEARER.exec(request.headers.authorization ?? '')?.[1]
  const cookie = COOKIE.exec(request.headers.cookie ?? '')?.[1]
  const key = request.headers['idempotency-key']
  return {
    db,
    config,
    jobs,
    actor: bearer ? await actorOfToken(db, bearer) : cookie ? await actorOf(db, cookie) : null,
    request: {
      address: request.ip,
      device: request.headers['user-agent'] ?? '',
      idempotencyKey: typeof key === 'string' ? key : null,
    },
    setSession(begun) {
      const age = begun === null ? '; Max-Age=0' : begun.forDays === null ? '' : `; Max-Age=${begun.forDays * DAY_SECONDS}`
      const value = `${begun?.token ?? ''}${age}`
      reply.header('set-cookie', `${SESSION_COOKIE}=${value}; Path=/; Secure; HttpOnly; SameSite=Lax`)
    },
  }
}
