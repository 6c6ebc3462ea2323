import { ORPCError } from '@orpc/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sendProblem } from './app.ts'
import { secretOf } from './context.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Gives up this request’s turn; more than once does no harm. */
    endTurn: () => void
  }
  interface FastifyContextConfig {
    /** As long as its page is open, or its body on the way: waits for no turn and takes none. */
    lasting?: boolean
  }
}

/** Of one session. A page is one request, and what it asks after that comes in ones and twos. */
export const AT_ONCE = 2
/** Beyond these no person waits any more: it is a program gone wild. */
export const MOST_WAITING = 1000

type Turns = { taken: number; waiting: (() => void)[] }

/**
 * Works on so many requests of one session at once and lets the rest of that session wait, in order: whoever sends a thousand waits for themselves,
 * and nobody else for them. A body is read before, and an answer sent after, so a slow line holds no turn.
 */
export function turns(app: FastifyInstance): void {
  const sessions = new Map<string, Turns>()

  function leave(secret: string, own: Turns): void {
    const next = own.waiting.shift()
    if (next) next()
    else if (--own.taken === 0) sessions.delete(secret)
  }

  async function take(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { lasting, unseen } = request.routeOptions.config
    const secret = lasting || unseen ? null : secretOf(request)
    if (!secret) return
    const own = sessions.get(secret) ?? { taken: 0, waiting: [] }
    sessions.set(secret, own)
    if (own.waiting.length >= MOST_WAITING)
      return void (await sendProblem(reply, new ORPCError('TOO_MANY_REQUESTS', { message: TOO_MANY })))
    if (own.taken < AT_ONCE) own.taken++
    else await new Promise<void>((resolve) => own.waiting.push(resolve))
    // Nobody waits for this answer any more: then it is not worked out.
    if (reply.raw.destroyed) {
      reply.hijack()
      return leave(secret, own)
    }
    let over = false
    request.endTurn = () => {
      if (!over) leave(secret, own)
      over = true
    }
  }

  app.decorateRequest('endTurn', () => {})
  app.addHook('preHandler', take)
  // Not when its connection ends, since the work goes on: whoever asks and leaves at once would never have to wait.
  app.addHook('onSend', async (request) => request.endTurn())
}

const TOO_MANY = `More than ${MOST_WAITING} requests of this session wait for an answer. Ask again when they are answered.`
