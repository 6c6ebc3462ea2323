import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Me } from '#modules/people/contract.ts'
import { actorAndMe, actorOf, actorOfToken } from '#modules/people/server/access.ts'
import type { Actor, Context } from '#platform/rpc.ts'
import type { Parts } from './app.ts'

export const SESSION_COOKIE = '__Host-weft'
const COOKIE = new RegExp(`(?:^|; )${SESSION_COOKIE}=([\\w-]{43})(?:;|$)`)
const BEARER = /^Bearer (weft_[\w-]{43})$/
const DAY_SECONDS = 24 * 3600

type Of = Omit<Parts, 'assets' | 'log' | 'pool'>

const cookieOf = ({ headers }: FastifyRequest) => COOKIE.exec(headers.cookie ?? '')?.[1]
const bearerOf = ({ headers }: FastifyRequest) => BEARER.exec(headers.authorization ?? '')?.[1]

/** What a request shows to say who asks, or null: not yet known to be anyone’s. */
export const secretOf = (request: FastifyRequest): string | null => bearerOf(request) ?? cookieOf(request) ?? null

/** Who asks, by the session cookie of a browser or by a token in the Authorization header. */
export async function contextOf(request: FastifyRequest, reply: FastifyReply, parts: Of): Promise<Context> {
  const bearer = bearerOf(request)
  const cookie = cookieOf(request)
  const actor = bearer ? await actorOfToken(parts.db, bearer) : cookie ? await actorOf(parts.db, cookie) : null
  return contextFor(request, reply, parts, actor)
}

/** The same for a page, which a browser asks for, with what it says of whoever is signed in. */
export async function pageContextOf(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: Of,
): Promise<{ context: Context; me: Me | null }> {
  const cookie = cookieOf(request)
  const found = cookie ? await actorAndMe(parts.db, cookie) : null
  return { context: contextFor(request, reply, parts, found?.actor ?? null), me: found?.me ?? null }
}

function contextFor(request: FastifyRequest, reply: FastifyReply, { db, config, jobs }: Of, actor: Actor | null): Context {
  const key = request.headers['idempotency-key']
  return {
    db,
    config,
    jobs,
    actor,
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
