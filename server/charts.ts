import { ORPCError } from '@orpc/server'
import type { FastifyInstance } from 'fastify'
import { renderToStaticMarkup } from 'react-dom/server'
import { seenMeasure } from '#modules/evidence/server/access.ts'
import { measurePicture } from '#modules/evidence/web/measure-picture.ts'
import { filePaint } from '#web/chart/paint.ts'
import { csvText } from '#web/chart/rows.ts'
import { sendProblem } from './app.ts'
import type { Parts } from './app.ts'
import { contextOf } from './context.ts'

const WIDTH = 720
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** A measure’s chart as a file, drawn by the code that draws it on the page: for documents and letters. */
export function chartRoutes(app: FastifyInstance, parts: Parts) {
  app.get<{ Params: { id: string; kind: string } }>('/measures/:id/chart.:kind(^svg|csv$)', async (request, reply) => {
    const { actor, db } = await contextOf(request, reply, parts)
    const { id, kind } = request.params
    if (!actor) return sendProblem(reply, new ORPCError('UNAUTHORIZED'))
    const measure = UUID.test(id) ? await seenMeasure(db, actor, id).catch(onlyRefusals) : null
    if (!measure || measure.points.length === 0) return sendProblem(reply, new ORPCError('NOT_FOUND'))
    const { draw, rows } = measurePicture(measure, [], actor.locale)
    reply.header('cache-control', 'private, no-store')
    if (kind === 'csv') return reply.type('text/csv; charset=utf-8').send(csvText(rows))
    const drawing = draw({ width: WIDTH, paint: filePaint, locale: actor.locale, id: 'chart', alone: true })
    return reply.type('image/svg+xml; charset=utf-8').send(renderToStaticMarkup(drawing))
  })
}

/** A measure that this person may not see is none; anything else is a fault. */
function onlyRefusals(error: unknown): null {
  if (error instanceof ORPCError) return null
  throw error
}
