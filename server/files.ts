import { ORPCError } from '@orpc/server'
import type { FastifyInstance } from 'fastify'
import * as communities from '#modules/communities/server/access.ts'
import * as cycles from '#modules/cycles/server/access.ts'
import * as evidence from '#modules/evidence/server/access.ts'
import * as practices from '#modules/practices/server/access.ts'
import * as rubrics from '#modules/rubrics/server/access.ts'
import * as sessions from '#modules/sessions/server/access.ts'
import * as teams from '#modules/teams/server/access.ts'
import * as work from '#modules/work/server/access.ts'
import { inTransaction } from '#platform/db.ts'
import type { Db } from '#platform/db.ts'
import { IMAGE_BYTES, openStored, storeImage } from '#platform/files.ts'
import { readImage } from '#platform/media/image.ts'
import type { Actor } from '#platform/rpc.ts'
import { storeOf } from '#platform/store/store.ts'
import { sendProblem } from './app.ts'
import type { Parts } from './app.ts'
import { contextOf } from './context.ts'
import { refuseUploadsWhenFull } from './read-only.ts'
import { refuseForeign } from './security.ts'
import { sendStored } from './send-stored.ts'

/** Whether a module shows this file to this person: it knows what the file hangs on. */
type Door = (db: Db, actor: Actor, fileId: string) => Promise<boolean>
const DOORS: readonly Door[] = [
  teams.opensFile,
  evidence.opensFile,
  cycles.opensFile,
  practices.opensFile,
  sessions.opensFile,
  communities.opensFile,
]
/** A student’s work hangs on nothing else: its team holds it, and shows it where people look or read together. */
const DOORS_OF_WORK: readonly Door[] = [work.opensFile, sessions.opensFile, rubrics.opensFile]

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Pictures in, and whatever is stored out. They are plain routes since their bodies are not JSON. */
export function fileRoutes(app: FastifyInstance, parts: Parts) {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(/^image\//, { parseAs: 'buffer', bodyLimit: IMAGE_BYTES }, (_, body, done) => done(null, body))
  app.addHook('onRequest', refuseUploadsWhenFull(parts.config))
  app.addHook('preHandler', refuseForeign(parts.config))

  app.post('/files', { bodyLimit: IMAGE_BYTES }, async (request, reply) => {
    const { actor, db } = await contextOf(request, reply, parts)
    if (!actor) return sendProblem(reply, new ORPCError('UNAUTHORIZED'))
    const image = Buffer.isBuffer(request.body) ? await readImage(request.body) : null
    if (!image)
      return sendProblem(
        reply,
        new ORPCError('BAD_REQUEST', { message: 'This is not a picture that Weft can read. Send JPEG, PNG, WebP, GIF or HEIC.' }),
      )
    return inTransaction(db, (tx) => storeImage(tx, storeOf(parts.config), image, actor.personId))
  })

  app.get<{ Params: { id: string } }>('/files/:id', async (request, reply) => {
    const { actor, db } = await contextOf(request, reply, parts)
    const { id } = request.params
    if (!actor) return sendProblem(reply, new ORPCError('UNAUTHORIZED'))
    const allowed = UUID.test(id) && (await mayRead(db, actor, id))
    const file = allowed ? await openStored(db, storeOf(parts.config), id) : null
    return file ? sendStored(request, reply, file) : sendProblem(reply, new ORPCError('NOT_FOUND'))
  })
}

async function mayRead(db: Db, actor: Actor, id: string): Promise<boolean> {
  // Also where one brought it oneself and has left its team.
  const isWork = await work.holdsFile(db, id)
  if (!isWork && (await isOwn(db, actor, id))) return true
  for (const door of isWork ? DOORS_OF_WORK : DOORS) if (await door(db, actor, id)) return true
  return false
}

const isOwn = async (db: Db, actor: Actor, id: string): Promise<boolean> =>
  Boolean(await db.selectFrom('file').select('id').where('id', '=', id).where('made_by', '=', actor.personId).executeTakeFirst())
