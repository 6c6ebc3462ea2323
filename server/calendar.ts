import { ORPCError } from '@orpc/server'
import type { FastifyInstance } from 'fastify'
import { calendarEntry } from '#modules/communities/server/access.ts'
import { calendarFile } from '#modules/communities/gathering.ts'
import { calendarOf } from '#modules/sessions/server/access.ts'
import type { Db } from '#platform/db.ts'
import type { Actor } from '#platform/rpc.ts'
import { sendProblem } from './app.ts'
import type { Parts } from './app.ts'
import { contextOf } from './context.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

type Entry = Parameters<typeof calendarFile>[0]
type Found = (db: Db, actor: Actor, id: string, url: string) => Promise<Entry | null>

const ofGathering: Found = async (db, actor, id, url) => {
  const entry = await calendarEntry(db, actor, id)
  return entry && { ...entry, url: `${url}/communities/${entry.communityId}` }
}

const ofSession: Found = async (db, actor, id, url) => {
  const found = await calendarOf(db, actor, id)
  if (!found) return null
  const { session, question, sequence } = found
  const way = session.protocol[actor.locale]
  return {
    id,
    version: sequence,
    title: `${session.title || way} · ${session.team}`,
    text: [way, question].filter(Boolean).join('\n'),
    place: session.place,
    beginsAt: session.beginsAt,
    minutes: session.minutes,
    url: `${url}/sessions/${id}`,
  }
}

/** A day, a visit or a session as a file that every calendar reads. */
export function calendarRoutes(app: FastifyInstance, parts: Parts) {
  const serve = (path: string, find: Found) =>
    app.get<{ Params: { id: string } }>(path, async (request, reply) => {
      const { actor, db } = await contextOf(request, reply, parts)
      const { id } = request.params
      if (!actor) return sendProblem(reply, new ORPCError('UNAUTHORIZED'))
      const entry = UUID.test(id) ? await find(db, actor, id, parts.config.url) : null
      if (!entry) return sendProblem(reply, new ORPCError('NOT_FOUND'))
      return reply
        .type('text/calendar; charset=utf-8')
        .header('cache-control', 'private, no-store')
        .header('content-disposition', 'attachment; filename="weft.ics"')
        .send(calendarFile(entry, new Date().toISOString()))
    })
  serve('/gatherings/:id/calendar.ics', ofGathering)
  serve('/sessions/:id/calendar.ics', ofSession)
}
