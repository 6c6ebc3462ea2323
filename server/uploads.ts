import type { Readable } from 'node:stream'
import { ORPCError } from '@orpc/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod'
import type { Actor } from '#platform/rpc.ts'
import type { Db } from '#platform/db.ts'
import { inTransaction } from '#platform/db.ts'
import { readOnly } from '#platform/disk.ts'
import { dropEach } from '#platform/removal.ts'
import { beginUpload, dropUploads, MOST_PART_BYTES, PART_BYTES, takePart, uploadOf } from '#platform/uploads.ts'
import type { BeginProblem, Upload } from '#platform/uploads.ts'
import { sendProblem } from './app.ts'
import type { Parts } from './app.ts'
import { contextOf } from './context.ts'
import { refuseUploadsWhenFull } from './read-only.ts'
import { refuseForeign } from './security.ts'

const Begin = z.object({ bytes: z.int().positive() })
const At = z.object({ at: z.coerce.number().int().nonnegative().default(0) })
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const WHY: Record<BeginProblem, () => ORPCError<string, unknown>> = {
  'too-large': () => new ORPCError('PAYLOAD_TOO_LARGE', { message: 'A file has at most 1 GB.' }),
  'too-many': () =>
    new ORPCError('TOO_MANY_REQUESTS', { message: 'Enough is on its way already. Send more when it has arrived.' }),
  'no-room': readOnly,
}

type Ask = FastifyRequest<{ Params: { id: string }; Querystring: Record<string, string> }>

/** Files in parts, over connections that drop: begun, sent on from where it stopped, asked after, taken back. */
export function uploadRoutes(app: FastifyInstance, parts: Parts) {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'string', bodyLimit: 1000 },
    app.getDefaultJsonParser('error', 'ignore'),
  )
  app.addContentTypeParser('application/octet-stream', (_, body, done) => done(null, body))
  app.addHook('onRequest', refuseUploadsWhenFull(parts.config))
  app.addHook('preHandler', refuseForeign(parts.config))

  app.post('/uploads', async (request, reply) => {
    const { actor, db } = await contextOf(request, reply, parts)
    if (!actor) return sendProblem(reply, new ORPCError('UNAUTHORIZED'))
    const asked = Begin.safeParse(request.body)
    if (!asked.success) return sendProblem(reply, new ORPCError('BAD_REQUEST', { message: 'Say how many bytes will come.' }))
    const begun = await inTransaction(db, (tx) =>
      beginUpload(tx, parts.config, { bytes: asked.data.bytes, madeBy: actor.personId }),
    )
    return typeof begun === 'string' ? sendProblem(reply, WHY[begun]()) : { ...begun, partBytes: PART_BYTES }
  })

  /** Somebody’s own upload, or the refusal. */
  const own = async (request: Ask, reply: FastifyReply): Promise<{ db: Db; actor: Actor; upload: Upload } | null> => {
    const { actor, db } = await contextOf(request, reply, parts)
    const { id } = request.params
    const upload = actor && UUID.test(id) ? await uploadOf(db, id, actor.personId) : undefined
    if (actor && upload) return { db, actor, upload }
    await sendProblem(reply, new ORPCError(actor ? 'NOT_FOUND' : 'UNAUTHORIZED'))
    return null
  }

  app.get('/uploads/:id', async (request: Ask, reply) => {
    const found = await own(request, reply)
    return found ? { ...found.upload, partBytes: PART_BYTES } : reply
  })

  app.post('/uploads/:id/parts', { bodyLimit: MOST_PART_BYTES, config: { lasting: true } }, async (request: Ask, reply) => {
    const found = await own(request, reply)
    if (!found) return reply
    const { db, upload } = found
    const from = At.safeParse(request.query)
    const body = request.body as Readable | undefined
    if (!from.success || typeof body?.pipe !== 'function')
      return sendProblem(reply, new ORPCError('BAD_REQUEST', { message: 'A part says where it begins, and is bytes.' }))
    if (from.data.at !== upload.received)
      return sendProblem(
        reply,
        new ORPCError('CONFLICT', {
          status: 409,
          message: 'Send on from where it stopped.',
          data: { received: upload.received },
        }),
      )
    const { id, bytes, received } = await takePart(db, parts.config.data, upload, body)
    return { id, bytes, received, partBytes: PART_BYTES }
  })

  app.delete('/uploads/:id', async (request: Ask, reply) => {
    const found = await own(request, reply)
    if (!found) return reply
    // What became part of a piece of work is no longer taken back here.
    const gone = await dropEach([found.upload.id], (id) => dropUploads(found.db, parts.config.data, [id]))
    return gone > 0 ? {} : sendProblem(reply, new ORPCError('CONFLICT', { status: 409, message: 'It was handed over already.' }))
  })
}
