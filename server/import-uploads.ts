import type { Readable } from 'node:stream'
import { ORPCError } from '@orpc/server'
import type { FastifyInstance } from 'fastify'
import { resultFiles } from '#modules/outcomes/server/access.ts'
import { keepsRoster, rosterFiles } from '#modules/roster/server/access.ts'
import type { SentFiles } from '#platform/sent-files.ts'
import { sendProblem } from './app.ts'
import type { Parts } from './app.ts'
import { contextOf } from './context.ts'
import { refuseUploadsWhenFull } from './read-only.ts'
import { refuseForeign } from './security.ts'

const ZIP = ['application/zip', 'application/x-zip-compressed']
const TEXT = ['text/csv', 'text/plain', 'text/tab-separated-values']
const XML = ['application/xml', 'text/xml']

type Way = { url: string; types: string[]; files: SentFiles; tooLarge: string }

const WAYS: Way[] = [
  { url: '/roster/upload', types: ZIP, files: rosterFiles, tooLarge: 'A roster has at most 512 MB.' },
  {
    url: '/outcomes/upload',
    types: [...TEXT, ...ZIP, ...XML],
    files: resultFiles,
    tooLarge: 'A file of results has at most 1 GB.',
  },
]

/** What whoever keeps the roster imports is streamed to a file, and looked into by a job. */
export function importUploadRoutes(app: FastifyInstance, parts: Parts) {
  for (const way of WAYS) app.register(async (scope) => uploadRoute(scope, parts, way))
}

function uploadRoute(app: FastifyInstance, parts: Parts, { url, types, files, tooLarge }: Way) {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(types, (_, body, done) => done(null, body))
  app.addHook('onRequest', refuseUploadsWhenFull(parts.config))
  app.addHook('preHandler', refuseForeign(parts.config))

  app.post(url, { config: { lasting: true } }, async (request, reply) => {
    const { actor, db } = await contextOf(request, reply, parts)
    if (!actor) return sendProblem(reply, new ORPCError('UNAUTHORIZED'))
    if (!(await keepsRoster(db, actor))) return sendProblem(reply, new ORPCError('FORBIDDEN'))
    const uploadId = await files.keep(parts.config.data, request.body as Readable)
    return uploadId ? { uploadId } : sendProblem(reply, new ORPCError('PAYLOAD_TOO_LARGE', { message: tooLarge }))
  })
}
