import { ORPCError } from '@orpc/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as communities from '#modules/communities/server/access.ts'
import * as cycles from '#modules/cycles/server/access.ts'
import * as people from '#modules/people/server/access.ts'
import * as sessions from '#modules/sessions/server/access.ts'
import * as rubrics from '#modules/rubrics/server/access.ts'
import * as teams from '#modules/teams/server/access.ts'
import * as voice from '#modules/voice/server/access.ts'
import { isPosition } from '#platform/live/change.ts'
import type { Position, Topic } from '#platform/live/change.ts'
import { newLive } from '#platform/live/live.ts'
import type { Carriers } from '#platform/live/carry.ts'
import type { Doors, Ear, Live, News } from '#platform/live/live.ts'
import { sendProblem } from './app.ts'
import type { Parts } from './app.ts'
import { contextOf } from './context.ts'

declare module 'fastify' {
  interface FastifyInstance {
    live: Live
  }
}

/** What can be listened to, and the module that says who may. */
const DOORS: Doors = {
  person: people.hearsPerson,
  team: teams.hearsTeam,
  meeting: teams.hearsMeeting,
  cycle: cycles.hearsCycle,
  session: sessions.hearsSession,
  problem: sessions.hearsProblem,
  scoring: rubrics.hearsScoring,
  community: communities.hearsCommunity,
  voice: voice.hearsVoice,
}

/** What the stream brings itself, because many look at it in the same moment, and the module that says to whom. */
const CARRIERS: Carriers = { session: sessions.carriesSession }

const TOPIC = new RegExp(`^(${Object.keys(DOORS).join('|')}):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`)
const MOST_TOPICS = 100
/** One a browser, and a moment’s second while it changes what it listens to. */
const MOST_STREAMS = 16
/** A browser that reads more slowly than this is let go: it comes again, and reads what it missed. */
const MOST_UNREAD_BYTES = 64 * 1024

const topicsIn = (list = '') => new Set(list.split(',')) as Set<Topic>

/**
 * The one stream of a browser: names of things that changed. The page reads what they hold by its own routes; the few that are carried
 * come with it, as that very route would answer this person, to whoever asks for them so.
 */
export function liveRoutes(app: FastifyInstance, parts: Parts): void {
  const live = newLive({ ...parts, doors: DOORS, carriers: CARRIERS, holding: people.sessionsThatHold })
  app.decorate('live', live)
  app.addHook('onReady', async () => live.start())
  // A stream never ends by itself: the server waits for none when it stops.
  app.addHook('preClose', () => live.stop())
  app.get<{ Querystring: Record<string, string> }>('/live', { config: { lasting: true } }, async (request, reply) => {
    const { actor } = await contextOf(request, reply, parts)
    const topics = topicsIn(request.query['topics'])
    if (!actor?.sessionId) return sendProblem(reply, new ORPCError('UNAUTHORIZED'))
    if (topics.size > MOST_TOPICS || [...topics].some((topic) => !TOPIC.test(topic)))
      return sendProblem(reply, new ORPCError('BAD_REQUEST'))
    if (live.streamsOf(actor.personId) >= MOST_STREAMS) return sendProblem(reply, new ORPCError('TOO_MANY_REQUESTS'))
    reply.hijack()
    const takes = request.query['carry'] === 'yes'
    await stream(request, reply, live, { personId: actor.personId, sessionId: actor.sessionId, topics, takes })
  })
}

/** In one event, so that a place in the stream never stands between two things that changed together. */
const carriedJson = ({ changed, carried }: News) =>
  `{"changed":${JSON.stringify(changed)},"carried":[${carried.map(({ text }) => text).join()}]}`

async function stream(
  request: FastifyRequest<{ Querystring: Record<string, string> }>,
  reply: FastifyReply,
  live: Live,
  who: Pick<Ear, 'personId' | 'sessionId' | 'topics' | 'takes'>,
): Promise<void> {
  const { raw } = reply
  const waiting = new Set<Topic>()
  let open = false
  const send = (event: string, json: string, at: Position) => {
    raw.write(`id: ${at}\nevent: ${event}\ndata: ${json}\n\n`)
    if (raw.writableLength <= MOST_UNREAD_BYTES) return
    live.figures.dropped++
    raw.destroy()
  }
  const ear: Ear = {
    ...who,
    // Until it was told where it stands, what it hears waits: its place must not move past what it missed.
    hear: ({ changed, carried }, at) => {
      if (!open) for (const topic of [...changed, ...carried.map((one) => one.topic)]) waiting.add(topic)
      else if (carried.length === 0) send('changed', JSON.stringify(changed), at)
      else send('carried', carriedJson({ changed, carried }), at)
    },
    beat: (at) => open && send('beat', '0', at),
    end: () => raw.end('event: bye\ndata: 0\n\n'),
  }
  raw.on('close', () => live.leave(ear))
  raw.on('error', () => live.leave(ear))
  raw.socket?.setNoDelay(true)
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
    // Over with the stream: none stays open behind a server that stops.
    connection: 'close',
  })
  raw.write('retry: 2000\n\n')
  const since = request.headers['last-event-id'] ?? request.query['since']
  const age = Number(request.query['age'] ?? 0)
  try {
    const { now, changed } = await live.join(ear, {
      since: isPosition(since) ? since : null,
      // Whoever comes back by itself says where it stopped, for all of them.
      fresh: request.headers['last-event-id'] ? new Set() : topicsIn(request.query['fresh']),
      ageMs: age >= 0 ? age : Infinity,
    })
    if (raw.destroyed) return live.leave(ear)
    send('hello', JSON.stringify({ heard: [...ear.topics], changed: [...new Set([...changed, ...waiting])] }), now)
    open = true
  } catch (error) {
    request.log.warn({ error: (error as Error).message }, 'a live stream could not begin')
    raw.destroy()
  }
}
