import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import pg from 'pg'
import { DEMO_CYCLES, DEMO_PEOPLE, DEMO_TEAMS } from '#demo/named.ts'
import { isCounted } from '#modules/evidence/measure.ts'
import type { MeasureKind } from '#modules/evidence/measure.ts'
import { joinPostgres } from '#platform/postgres.ts'
import { served } from '../../e2e/server.ts'
import type { Load } from './load.ts'
import { multiply } from './multiply.ts'

export type Row = { what: string; clients: number; load: Load; cpuMs: number; ratio: number }
export type Measured = { rows: Row[]; grown: { what: string; p50: number; ratio: number }[]; times: number }

/** As many as ask at once. */
const CLIENTS = [8, 32]
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 4)
const [teacher] = DEMO_PEOPLE
const WARM_SECONDS = 3
/** How long a page takes by itself says most of what its size costs. */
const ALONE = 1

type Asked = { what: string; path: string; method?: string; bodies?: string[]; visitor?: boolean }

export async function load(
  url: string,
  of: Omit<Asked, 'what' | 'path'> & { cookies?: string[]; clients: number; seconds?: number },
): Promise<Load> {
  const { cookies, visitor, ...rest } = of
  const asked = { url, headers: { origin: new URL(url).origin }, ...(visitor ? {} : { cookies }), seconds: SECONDS, ...rest }
  const child = spawn('node', ['bench/pages/load.ts', JSON.stringify(asked)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (data: Buffer) => (said += data.toString()))
  const [code] = (await once(child, 'exit')) as [number]
  if (code !== 0) throw new Error('the load generator failed')
  const found = JSON.parse(said) as Load
  if (found.refused > 0) throw new Error(`${url}: ${found.refused} of ${found.count} were refused`)
  return found
}

async function cpuSeconds(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text()
  return Number(/^process_cpu_seconds_total (\S+)$/m.exec(text)![1])
}

/** The cookie of a new session of a teacher of the demo district. */
export async function signedIn(url: string): Promise<string> {
  const reply = await fetch(`${url}/api/demo-sign-in`, {
    method: 'POST',
    headers: { origin: url, 'content-type': 'application/json' },
    body: JSON.stringify({ personId: teacher.id }),
  })
  return reply.headers.getSetCookie()[0]!.split(';')[0]!
}

export const signedInOften = (url: string, times: number): Promise<string[]> =>
  Promise.all(Array.from({ length: times }, () => signedIn(url)))

/** A measure of the teacher’s team and some days to note points on: each request replaces what an earlier one noted. */
async function pointsFor(client: pg.Client): Promise<Asked> {
  const { rows } = await client.query<{ id: string; kind: MeasureKind }>(
    `select id, kind from measure where team_id = $1 and deleted_at is null order by id limit 1`,
    [DEMO_TEAMS.fourthGrade.id],
  )
  const { id, kind } = rows[0]!
  const entered = isCounted(kind)
    ? { value: null, numerator: 9, denominator: 20 }
    : { value: 5, numerator: null, denominator: null }
  const bodies = Array.from({ length: 20 }, (_, day) => {
    const on = new Date(Date.UTC(2025, 8, 1 + day)).toISOString().slice(0, 10)
    return JSON.stringify({ points: [{ on, ...entered, almost: null, note: '' }] })
  })
  return { what: 'add point', path: `/api/measures/${id}/points`, method: 'POST', bodies }
}

const PAGES: Asked[] = [
  { what: 'home', path: '/' },
  { what: 'team', path: `/teams/${DEMO_TEAMS.fourthGrade.id}` },
  { what: 'cycle', path: `/cycles/${DEMO_CYCLES.drawThenSay}` },
]

/** Everything in one run on one database: the pages, the writes, and the bare route they are compared with. */
export async function measurePages(times: number): Promise<Measured> {
  let server = await served()
  const postgres = await joinPostgres(server.folder)
  const client = new pg.Client({ connectionString: postgres.url })
  await client.connect()
  let reference: ReturnType<typeof spawn> | undefined
  try {
    await client.query(
      `create table bench_reference as select id, repeat(md5(id::text), 64) as body from generate_series(1, 10000) id; alter table bench_reference add primary key (id)`,
    )
    await client.query('vacuum analyze')
    reference = spawn('node', ['bench/pages/reference.ts', postgres.url], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [said] = (await once(reference.stdout!, 'data')) as [Buffer]
    const bare = `${said.toString().trim()}/777`
    const cookies = await signedInOften(server.url, Math.max(...CLIENTS))
    const points = await pointsFor(client)
    const signIn: Asked = {
      what: 'sign in',
      path: '/api/demo-sign-in',
      method: 'POST',
      bodies: [JSON.stringify({ personId: teacher.id })],
      visitor: true,
    }
    // What runs often is compiled by then, as it is in any server that has run for some minutes.
    const warmUp = async () => {
      for (const { path } of PAGES)
        await load(server.url + path, { cookies, clients: Math.max(...CLIENTS), seconds: WARM_SECONDS })
    }
    await warmUp()
    const rows: Row[] = []
    for (const clients of CLIENTS) {
      const against = await load(bare, { clients })
      rows.push({ what: 'bare route', clients, load: against, cpuMs: Number.NaN, ratio: 1 })
      for (const { what, path, ...rest } of [...PAGES, points, signIn]) {
        const before = await cpuSeconds(server.url)
        const found = await load(server.url + path, { ...rest, cookies, clients })
        // The warm-up's requests are among those that the processor worked for.
        const cpuMs = (((await cpuSeconds(server.url)) - before) * 1000) / (found.count * (1 + 0.7 / SECONDS))
        rows.push({ what, clients, load: found, cpuMs, ratio: found.perSecond / against.perSecond })
      }
    }
    const quiet = async () => {
      const found: number[] = []
      for (const { path } of PAGES) found.push((await load(server.url + path, { cookies, clients: ALONE })).p50)
      return found
    }
    const small = await quiet()
    const copied = await multiply(client, times)
    console.log(`${copied.toLocaleString('en')} rows copied: ${times} times the demo district`)
    // No district grows so in a minute: the plans that a connection keeps were judged by the small one.
    await server.stop()
    server = await served({ WEFT_DATA: server.folder })
    await warmUp()
    const large = await quiet()
    return { rows, times, grown: PAGES.map(({ what }, at) => ({ what, p50: large[at]!, ratio: large[at]! / small[at]! })) }
  } finally {
    reference?.kill('SIGTERM')
    await client.end()
    await postgres.leave()
    await server.stop()
    await rm(server.folder, { recursive: true, force: true })
  }
}

export function printed({ rows, grown, times }: Measured): void {
  console.log('what        clients   per s   ratio    p50 ms   p99 ms   processor ms')
  for (const {
    what,
    clients,
    load: { perSecond, p50, p99 },
    cpuMs,
    ratio,
  } of rows)
    console.log(
      `${what.padEnd(11)} ${String(clients).padStart(7)} ${perSecond.toFixed(0).padStart(7)} ${ratio.toFixed(2).padStart(7)} ${p50.toFixed(1).padStart(9)} ${p99.toFixed(1).padStart(8)} ${Number.isNaN(cpuMs) ? '' : cpuMs.toFixed(2).padStart(14)}`,
    )
  for (const { what, p50, ratio } of grown)
    console.log(`${what}: p50 ${p50.toFixed(1)} ms at ${times} times the size, ${ratio.toFixed(2)} of that at once`)
}
