import { monitorEventLoopDelay } from 'node:perf_hooks'
import { ORPCError } from '@orpc/server'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { backlog } from '#platform/backlog.ts'
import { freeBytes, isReadOnly } from '#platform/disk.ts'
import { figure, newHistogram } from '#platform/prometheus.ts'
import type { Sample } from '#platform/prometheus.ts'
import type { Figures } from '#platform/live/live.ts'
import { sendProblem } from './app.ts'
import type { Parts } from './app.ts'
import { contextOf } from './context.ts'

const LOOK_MS = 20
/** The monitor gives, in nanoseconds, the whole time from one look to the next. */
const late = (nanoseconds: number) => Math.max(0, nanoseconds / 1e9 - LOOK_MS / 1000)

const LOOPBACK = /^(127\.0\.0\.1|::1|::ffff:127\.0\.0\.1)$/
const LOCAL_NAME = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/
const PROXIED = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'forwarded', 'via', 'x-real-ip']

/** Asked on this machine itself: a request that a proxy passed on comes from here too, but says so or asks for another name. */
const isFromHere = ({ socket, headers }: FastifyRequest) =>
  LOOPBACK.test(socket.remoteAddress ?? '') && LOCAL_NAME.test(headers.host ?? '') && PROXIED.every((name) => !(name in headers))

/** Few kinds, so that a figure never names a person's page. */
function classOf({ routeOptions: { url = '' }, url: asked }: FastifyRequest): string {
  if (url.startsWith('/api')) return 'api'
  if (url.startsWith('/assets')) return 'asset'
  if (url === '/live') return 'live'
  if (url === '/*') return asked.includes('.') ? 'asset' : 'page'
  return ['/healthz', '/readyz', '/metrics'].includes(url) ? 'watch' : 'file'
}

/** Counts what the server does, and shows it at `/metrics` to this machine or to an administrator's token; to all others there is no such page. */
export function metrics(app: FastifyInstance, parts: Parts): void {
  const requests = new Map<string, number>()
  const took = newHistogram('weft_http_request_seconds', 'class', 'How long requests took to answer.')
  const delay = monitorEventLoopDelay({ resolution: LOOK_MS })
  app.addHook('onReady', async () => void delay.enable())
  app.addHook('onClose', async () => void delay.disable())
  app.addHook('onResponse', async (request, reply) => {
    if (request.routeOptions.config.unseen) return
    const key = `${classOf(request)} ${reply.statusCode}`
    requests.set(key, (requests.get(key) ?? 0) + 1)
    // A stream lasts as long as a page is open.
    if (classOf(request) !== 'live') took.observe(classOf(request), reply.elapsedTime / 1000)
  })
  app.get('/metrics', async (request, reply) => {
    if (!isFromHere(request)) {
      const actor = request.headers.authorization ? (await contextOf(request, reply, parts)).actor : null
      if (!actor?.rights.some(({ kind }) => kind === 'administer')) return sendProblem(reply, new ORPCError('NOT_FOUND'))
    }
    const counted = [...requests].map(([key, value]): Sample => {
      const [kind = '', status = ''] = key.split(' ')
      return { labels: { class: kind, status }, value }
    })
    const text = [
      processFigures(),
      figure('weft_event_loop_delay_seconds', 'gauge', 'How late the event loop was, since it was last asked.', [
        { labels: { quantile: 0.5 }, value: late(delay.percentile(50)) },
        { labels: { quantile: 0.99 }, value: late(delay.percentile(99)) },
        { labels: { quantile: 1 }, value: late(delay.max) },
      ]),
      figure('weft_http_requests_total', 'counter', 'Requests answered.', counted),
      took.text(),
      liveFigures(app.live.figures),
      await storeFigures(parts),
    ]
    delay.reset()
    return reply.header('cache-control', 'no-store').type('text/plain; version=0.0.4; charset=utf-8').send(text.join(''))
  })
}

function processFigures(): string {
  const { rss, heapUsed } = process.memoryUsage()
  const { user, system } = process.cpuUsage()
  return [
    figure('process_resident_memory_bytes', 'gauge', 'Memory of this process.', rss),
    figure('weft_heap_used_bytes', 'gauge', 'Memory that JavaScript holds.', heapUsed),
    figure('process_cpu_seconds_total', 'counter', 'Processor time of this process.', (user + system) / 1e6),
    figure('process_start_time_seconds', 'gauge', 'When this process began.', performance.timeOrigin / 1000),
  ].join('')
}

const liveFigures = ({ streams, sent, dropped, lateMs }: Figures): string =>
  [
    figure('weft_live_streams', 'gauge', 'Browsers that listen for changes.', streams),
    figure('weft_live_sent_total', 'counter', 'Words sent to them.', sent),
    figure('weft_live_dropped_total', 'counter', 'Streams let go because their browser read too slowly.', dropped),
    figure('weft_live_seconds', 'gauge', 'How long the latest change took to be found and sent.', lateMs / 1000),
  ].join('')

async function storeFigures({ db, pool, config }: Parts): Promise<string> {
  const { unsealed, sealedSecondsAgo, jobs } = await backlog(db)
  return [
    figure('weft_database_connections', 'gauge', 'Connections of this process, and requests that wait for one.', [
      { labels: { state: 'open' }, value: pool.totalCount },
      { labels: { state: 'idle' }, value: pool.idleCount },
      { labels: { state: 'awaited' }, value: pool.waitingCount },
    ]),
    figure(
      'weft_jobs_waiting',
      'gauge',
      'Jobs that wait for their turn.',
      jobs.map(({ name, waiting }) => ({ labels: { queue: name }, value: waiting })),
    ),
    figure('weft_ledger_unsealed_events', 'gauge', 'Events without a seal; some seconds of work at most.', unsealed),
    sealedSecondsAgo === null
      ? ''
      : figure('weft_ledger_seal_age_seconds', 'gauge', 'Since the last seal was made.', sealedSecondsAgo),
    figure('weft_disk_free_bytes', 'gauge', 'Space left where WEFT_DATA is.', await freeBytes(config.data)),
    figure('weft_read_only', 'gauge', 'Whether changes are refused for want of space.', Number(await isReadOnly(config))),
  ].join('')
}
