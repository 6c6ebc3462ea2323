import { OpenAPIHandler } from '@orpc/openapi/fastify'
import { ORPCError } from '@orpc/server'
import Fastify, { LogController } from 'fastify'
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest, FastifyServerFactory } from 'fastify'
import type pg from 'pg'
import type { Config } from '#platform/config.ts'
import { databaseGone, isDatabaseGone } from '#platform/database-gone.ts'
import type { Db } from '#platform/db.ts'
import { isDiskFull, readOnly } from '#platform/disk.ts'
import { isStorageAway, storageAway } from '#platform/store/away.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { Jobs } from '#platform/jobs.ts'
import type { Log } from '#platform/log.ts'
import { problemOf } from '#platform/problem.ts'
import type { Assets } from './assets.ts'
import { calendarRoutes } from './calendar.ts'
import { chartRoutes } from './charts.ts'
import { checkPageRoutes } from './check-page.ts'
import { contextOf } from './context.ts'
import { faultOf } from './fault.ts'
import { fileRoutes } from './files.ts'
import { healthRoutes } from './health.ts'
import { importUploadRoutes } from './import-uploads.ts'
import { liveRoutes } from './live.ts'
import { metrics } from './metrics.ts'
import { openApiRoutes } from './openapi.ts'
import { pageRoutes } from './pages.ts'
import { router } from './router.ts'
import { refuseForeign, refuseNulls, refuseNullsInAddress, securityHeaders } from './security.ts'
import { surveyAnswerRoutes } from './survey-answers.ts'
import { turns } from './turns.ts'
import { uploadRoutes } from './uploads.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Nothing is written down of these requests: no log, no figure. */
    unseen?: boolean
  }
}

export type Parts = {
  db: Db
  pool: pg.Pool
  config: Config
  jobs: Jobs
  log: Log
  assets: Assets
  serverFactory?: FastifyServerFactory
}

/** The whole server but its socket: tests send it requests in process. */
export function newApp(parts: Parts): FastifyInstance {
  const { config, log, serverFactory } = parts
  // Told apart from those of another start, and of another process.
  const began = uuidv7()
  let asked = 0
  const app = Fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => `${began}-${(asked++).toString(36)}`,
    trustProxy: config.trustedProxies.length > 0 ? config.trustedProxies : false,
    bodyLimit: 1024 * 1024,
    ...(serverFactory ? { serverFactory } : {}),
  })
  app.addHook('onRequest', securityHeaders)
  app.addHook('onRequest', async (_, reply) => void reply.header('weft-build', parts.assets.build))
  app.addHook('onRequest', refuseNullsInAddress)
  app.addHook('onResponse', async (request, reply) => {
    if (request.routeOptions.config.unseen) return
    // The route, not the address: addresses can hold what people search for.
    const route = request.routeOptions.url ?? 'none'
    request.log.info({ method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'request')
  })
  turns(app)
  metrics(app, parts)
  liveRoutes(app, parts)
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) => {
    if (isDiskFull(error)) return sendProblem(reply, readOnly())
    if (isDatabaseGone(error)) return sendProblem(reply, databaseGone())
    if (isStorageAway(error)) return sendProblem(reply, storageAway())
    const status = error.statusCode ?? 500
    if (status >= 500) request.log.error(faultOf(error), 'request failed')
    return sendProblem(
      reply,
      status < 500
        ? refusal(status, error.message)
        : new ORPCError('INTERNAL_SERVER_ERROR', { message: `Request ${request.id}` }),
    )
  })
  app.setNotFoundHandler((_, reply) => sendProblem(reply, new ORPCError('NOT_FOUND')))
  app.register(async (scope) => apiRoutes(scope, parts), { prefix: '/api' })
  app.register(async (scope) => fileRoutes(scope, parts))
  app.register(async (scope) => uploadRoutes(scope, parts))
  app.register(async (scope) => chartRoutes(scope, parts))
  app.register(async (scope) => calendarRoutes(scope, parts))
  app.register(async (scope) => importUploadRoutes(scope, parts))
  app.register(async (scope) => surveyAnswerRoutes(scope, parts))
  app.register(async (scope) => openApiRoutes(scope))
  app.register(async (scope) => healthRoutes(scope, parts))
  app.register(async (scope) => checkPageRoutes(scope, parts))
  app.register(async (scope) => pageRoutes(scope, parts))
  return app
}

/** The contract's routes: one handler serves the web app and everyone else. */
function apiRoutes(app: FastifyInstance, parts: Parts) {
  const handler = new OpenAPIHandler(router, {
    customErrorResponseBodyEncoder: problemOf,
    clientInterceptors: [
      async ({ next, path, input }) => {
        refuseNulls(input)
        try {
          return await next()
        } catch (error) {
          // What the contract expects is not a fault; anything else is a bug and is logged as one.
          if (
            error instanceof ORPCError &&
            (error.status < 500 || ['READ_ONLY', 'DATABASE_GONE', 'STORAGE_AWAY'].includes(error.code))
          )
            throw error
          if (isDiskFull(error)) throw readOnly()
          if (isDatabaseGone(error)) throw databaseGone()
          if (isStorageAway(error)) throw storageAway()
          parts.log.error({ path: path.join('.'), ...faultOf(error as Error) }, 'handler failed')
          throw new ORPCError('INTERNAL_SERVER_ERROR', { message: 'It was logged; please try again.' })
        }
      },
    ],
  })
  app.addHook('preHandler', refuseForeign(parts.config))
  app.addHook('onSend', async (_, reply) => {
    reply.header('cache-control', 'no-store')
    if (reply.statusCode >= 400) reply.header('content-type', 'application/problem+json')
  })
  app.all('/*', async (request: FastifyRequest, reply: FastifyReply) => {
    const context = await contextOf(request, reply, parts)
    // Where nobody waits for the answer any more it is not sent: the turn ends all the same.
    const { matched } = await handler.handle(request, reply, { prefix: '/api', context }).finally(() => request.endTurn())
    if (!matched) await sendProblem(reply, new ORPCError('NOT_FOUND'))
    return reply
  })
}

const refusal = (status: number, message: string) => new ORPCError('BAD_REQUEST', { status, message })

export const sendProblem = (reply: FastifyReply, error: ORPCError<string, unknown>) =>
  reply.status(error.status).header('content-type', 'application/problem+json').send(problemOf(error))
