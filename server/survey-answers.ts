import { ORPCError } from '@orpc/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { formOfCode, issueTo, SubmitBody, submitFrom, whyNotCode } from '#modules/surveys/server/access.ts'
import { CodeBody, IssueBody } from '#modules/surveys/server/access.ts'
import type * as z from 'zod'
import { sendProblem } from './app.ts'
import type { Parts } from './app.ts'
import { contextOf, SESSION_COOKIE } from './context.ts'
import { refuseUploadsWhenFull } from './read-only.ts'
import { refuseForeign } from './security.ts'

/** Every body has a whole number of these: its length does not tell how much somebody wrote. */
export const PADDED_BYTES = 4096
const MOST_BYTES = 16 * PADDED_BYTES

/**
 * Answers come in here: plain routes in a scope of their own, of which nothing is written down. Issuing knows who asks and sees no answer;
 * taking in an answer sees no cookie, and refuses one. What is sent back says nothing that differs from one person to the next.
 */
export function surveyAnswerRoutes(app: FastifyInstance, parts: Parts) {
  const { config, db, log } = parts
  const unseen = { config: { unseen: true }, logLevel: 'silent' as const, bodyLimit: MOST_BYTES }
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: MOST_BYTES }, (_, body, done) => done(null, body))
  app.addHook('onRequest', refuseUploadsWhenFull(config))
  app.addHook('preHandler', refuseForeign(config))
  app.addHook('onSend', async (_, reply) => void reply.header('cache-control', 'no-store'))
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, _, reply) => {
    const status = error.statusCode ?? 500
    // What failed, and never for whom or with what.
    if (status >= 500) log.error({ kind: error.code ?? error.name }, 'an answer was not taken')
    return sendProblem(
      reply,
      new ORPCError(status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR', { status, message: 'Try again.' }),
    )
  })

  app.post('/surveys/form', unseen, async (request, reply) => {
    const body = parsed(CodeBody, request)
    if (!body) return refuse(reply, 'BAD_REQUEST')
    const form = await formOfCode(db, body.code)
    if (form) return form
    return refuse(reply, (await whyNotCode(db, request.ip)) ? 'TOO_MANY_REQUESTS' : 'NOT_FOUND')
  })

  app.post('/surveys/issue', unseen, async (request, reply) => {
    const body = parsed(IssueBody, request)
    if (!body) return refuse(reply, 'BAD_REQUEST')
    const actor = body.code ? null : (await contextOf(request, reply, parts)).actor
    if (!actor && !body.code) return refuse(reply, 'UNAUTHORIZED')
    if (body.code && (await whyNotCode(db, request.ip, body.code))) return refuse(reply, 'NOT_FOUND')
    const issued = await issueTo(db, actor ? { personId: actor.personId } : { code: body.code! }, body)
    if (!('problem' in issued)) return { cellId: issued.cellId, blindSignature: issued.blindSignature.toString('base64url') }
    return refuse(reply, ISSUE_CODES[issued.problem])
  })

  app.post('/surveys/submit', unseen, async (request, reply) => {
    if ((request.headers.cookie ?? '').includes(SESSION_COOKIE) || request.headers.authorization)
      return refuse(reply, 'FORBIDDEN')
    const whole = typeof request.body === 'string' && Buffer.byteLength(request.body) % PADDED_BYTES === 0
    const body = whole ? parsed(SubmitBody, request) : null
    if (!body) return refuse(reply, 'BAD_REQUEST')
    const outcome = await submitFrom(db, body)
    return outcome === 'taken' ? { sent: true } : refuse(reply, SUBMIT_CODES[outcome])
  })
}

const ISSUE_CODES = { 'not-open': 'NOT_FOUND', 'signed-already': 'CONFLICT', 'not-a-number': 'BAD_REQUEST' } as const
const SUBMIT_CODES = { 'not-open': 'NOT_FOUND', 'not-signed': 'FORBIDDEN', 'does-not-fit': 'BAD_REQUEST' } as const

const refuse = (reply: FastifyReply, code: string) => sendProblem(reply, new ORPCError(code))

function parsed<Body>(schema: z.ZodType<Body>, { body }: FastifyRequest): Body | null {
  try {
    return schema.parse(JSON.parse(String(body)))
  } catch {
    return null
  }
}
