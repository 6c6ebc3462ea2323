import { createRouterClient, ORPCError } from '@orpc/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { OpenCheck } from '#modules/cycles/check-contract.ts'
import type { Parts } from './app.ts'
import { checkForm, checkWords, codeForm, told } from './check-html.ts'
import { contextOf } from './context.ts'
import { router } from './router.ts'

type Form = Record<string, string>

/**
 * The page on which a class answers: a few kilobytes of HTML without a script, for any phone. It takes no cookie and no session, so
 * that a form from elsewhere could do nothing that its sender could not do by hand.
 */
export function checkPageRoutes(app: FastifyInstance, parts: Parts) {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 8192 }, (_, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )
  // Nobody is signed in here, whatever the browser holds.
  const clientFor = async (request: FastifyRequest, reply: FastifyReply) =>
    createRouterClient(router, { context: { ...(await contextOf(request, reply, parts)), actor: null } })
  const languageOf = (request: FastifyRequest): 'en' | 'es' =>
    /^es\b/i.test(request.headers['accept-language'] ?? '') ? 'es' : 'en'

  app.get<{ Querystring: Form }>('/answer', async (request, reply) => {
    const { code } = request.query
    if (code) return reply.redirect(`/answer/${encodeURIComponent(code.trim().slice(0, 20))}`, 303)
    return send(reply, codeForm(languageOf(request), reply.nonce))
  })

  app.get<{ Params: { code: string } }>('/answer/:code', async (request, reply) => {
    const client = await clientFor(request, reply)
    return orTold(request, reply, async () =>
      send(reply, checkForm(await client.cycles.lookAtCheck(request.params), request.params.code, reply.nonce)),
    )
  })

  app.post<{ Params: { code: string } }>('/answer/:code/begin', async (request, reply) => {
    const client = await clientFor(request, reply)
    return orTold(request, reply, async () =>
      reply.redirect(`/answer/${(await client.cycles.beginCheck(request.params)).code}`, 303),
    )
  })

  app.post<{ Params: { code: string }; Body: Form }>('/answer/:code', async (request, reply) => {
    const client = await clientFor(request, reply)
    return orTold(request, reply, async () => {
      const check: OpenCheck = await client.cycles.lookAtCheck(request.params)
      const answers = check.questions.map((_, at) => request.body[`q${at}`] ?? null)
      await client.cycles.answerCheck({ code: request.params.code, answers })
      return send(reply, told(check.language, 'thanks', reply.nonce))
    })
  })

  /** What is refused is told in words, in the language of the browser. */
  async function orTold(request: FastifyRequest, reply: FastifyReply, work: () => Promise<FastifyReply>): Promise<FastifyReply> {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof ORPCError) || error.status >= 500) throw error
      const what = error.code in checkWords.refused ? (error.code as keyof typeof checkWords.refused) : 'NOT_FOUND'
      return send(reply.status(error.status), told(languageOf(request), what, reply.nonce))
    }
  }
}

const send = (reply: FastifyReply, html: string) =>
  reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(html)
