import { ORPCError } from '@orpc/server'
import type { FastifyInstance } from 'fastify'
import { calendarEntry } from '#modules/communities/server/access.ts'
import { calendarFile } from '#modules/communities/gathering.ts'
import { sendProblem } from './app.ts'
import type { Parts } from './app.ts'
import { contextOf } from './context.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** A day or a visit as a file that every calendar reads. */
export function calendarRoutes(app: FastifyInstance, parts: Parts) {
  app.get<{ Params: { id: string } }>('/gatherings/:id/calendar.ics', async (request, reply) => {
    const { actor, db } = await contextOf(request, reply, parts)
    const { id } = request.params
    if (!actor) return sendProblem(reply, new ORPCError('UNAUTHORIZED'))
    const entry = UUID.test(id) ? await calendarEntry(db, actor, id) : null
    if (!entry) return sendProblem(reply, new ORPCError('NOT_FOUND'))
    const url = `${parts.config.url}/communities/${entry.communityId}`
    return reply
      .type('text/calendar; charset=utf-8')
      .header('cache-control', 'private, no-store')
      .header('content-disposition', 'attachment; filename="weft.ics"')
      .send(calendarFile({ ...entry, url }, new Date().toISOString()))
  })
}
