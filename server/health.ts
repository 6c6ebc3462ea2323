import { sql } from 'kysely'
import type { FastifyInstance } from 'fastify'
import { districtSettings } from '#platform/settings.ts'
import type { Parts } from './app.ts'

/** `/healthz`: this process answers. `/readyz`: so does its database, brought up to date. */
export function healthRoutes(app: FastifyInstance, { db }: Parts) {
  app.get('/healthz', () => ({ name: 'weft' }))
  app.get('/readyz', async (_, reply) => {
    const started = performance.now()
    try {
      await sql`select 1`.execute(db)
      const district = await districtSettings(db)
      return { name: 'weft', database: 'answers', ms: Math.round(performance.now() - started), district: district?.id ?? null }
    } catch {
      return reply.status(503).send({ name: 'weft', database: 'does not answer' })
    }
  })
}
