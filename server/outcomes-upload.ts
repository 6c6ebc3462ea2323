import type { Readable } from 'node:stream'
import { ORPCError } from '@orpc/server'
import type { FastifyInstance } from 'fastify'
import { keepUpload } from '#modules/outcomes/server/access.ts'
import { keepsRoster } from '#modules/roster/server/access.ts'
import { sendProblem } from './app.ts'
import type { Parts } from './app.ts'
import { contextOf } from './context.ts'
import { refuseUploadsWhenFull } from './read-only.ts'
import { refuseForeign } from './security.ts'

/** Results come in as a table of text: streamed to a file, looked into by a job. */
export function outcomesUploadRoutes(app: FastifyInstance, parts: Parts) {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(['text/csv', 'text/plain', 'text/tab-separated-values'], (_, body, done) => done(null, body))
  app.addHook('onRequest', refuseUploadsWhenFull(parts.config))
  app.addHook('preHandler', refuseForeign(parts.config))

  app.post('/outcomes/upload', async (request, reply) => {
    const { actor, db } = await contextOf(request, reply, parts)
    if (!actor) return sendProblem(reply, new ORPCError('UNAUTHORIZED'))
    if (!(await keepsRoster(db, actor))) return sendProblem(reply, new ORPCError('FORBIDDEN'))
    const uploadId = await keepUpload(parts.config.data, request.body as Readable)
    if (!uploadId)
      return sendProblem(reply, new ORPCError('PAYLOAD_TOO_LARGE', { message: 'A file of results has at most 1 GB.' }))
    return { uploadId }
  })
}
