import { rm } from 'node:fs/promises'
import pg from 'pg'
import { joinPostgres } from '#platform/postgres.ts'
import { served } from '../../e2e/server.ts'
import type { Load } from '../pages/load.ts'
import { load, signedInOften } from '../pages/measure.ts'
import { addresses, counted, grow, prepared } from './grow.ts'

export const SIZES = [1, 10, 100]
/** As many as keep two processors busy: more would only stand in line. */
const CLIENTS = 4

export type Kind = 'practice page' | 'search' | 'feed'
export type Row = { what: string; kind: Kind; loads: Load[] }
export type Measured = { rows: Row[]; sizes: { practices: number; adoptions: number; posts: number }[]; loadSeconds: number }

type Places = Awaited<ReturnType<typeof addresses>>

const ASKED: { what: string; kind: Kind; path: (places: Places) => string }[] = [
  { what: 'a practice', kind: 'practice page', path: ({ usual }) => `/practices/${usual}` },
  { what: 'the practice most take up', kind: 'practice page', path: ({ busiest }) => `/practices/${busiest}` },
  { what: 'all practices', kind: 'search', path: () => '/practices' },
  { what: 'practices with a common word', kind: 'search', path: () => '/practices?search=students' },
  { what: 'practices with a rare word', kind: 'search', path: () => '/practices?search=telescope' },
  {
    what: 'practices with words and filters',
    kind: 'search',
    path: () => '/practices?search=reading%20fam&subject=science&standing=helps',
  },
  { what: 'everything with a common word', kind: 'search', path: () => '/search?q=students' },
  { what: 'everything with a rare word', kind: 'search', path: () => '/search?q=telesc' },
  { what: 'communities with a common word', kind: 'search', path: () => '/communities?search=students' },
  { what: 'a community', kind: 'feed', path: ({ small }) => `/communities/${small}` },
  { what: 'the largest community', kind: 'feed', path: ({ largest }) => `/communities/${largest}` },
  { what: 'its older posts', kind: 'feed', path: ({ largest, old }) => `/api/communities/${largest}/posts?before=${old}` },
]

/** Pages of practices and communities on one database as it grows to 10,000 practices, 100,000 adoptions and 1,000,000 posts. */
export async function measured(): Promise<Measured> {
  const server = await served()
  const postgres = await joinPostgres(server.folder)
  const client = new pg.Client({ connectionString: postgres.url })
  await client.connect()
  try {
    await prepared(client)
    const cookies = await signedInOften(server.url, CLIENTS)
    const rows: Row[] = ASKED.map(({ what, kind }) => ({ what, kind, loads: [] }))
    const sizes: Measured['sizes'] = []
    let loadSeconds = 0
    for (const [at, size] of SIZES.entries()) {
      const began = performance.now()
      await grow(client, SIZES[at - 1] ?? 0, size)
      loadSeconds += (performance.now() - began) / 1000
      sizes.push(await counted(client))
      const places = await addresses(client, size)
      for (const [nth, { path }] of ASKED.entries()) {
        const found = await load(server.url + path(places), { cookies, clients: CLIENTS })
        rows[nth]!.loads.push(found)
      }
    }
    return { rows, sizes, loadSeconds }
  } finally {
    await client.end()
    await postgres.leave()
    await server.stop()
    await rm(server.folder, { recursive: true, force: true })
  }
}

export function printed({ rows, sizes, loadSeconds }: Measured): void {
  const number = (of: number) => of.toLocaleString('en')
  for (const { practices, adoptions, posts } of sizes)
    console.log(`${number(practices)} practices, ${number(adoptions)} adoptions, ${number(posts)} posts`)
  console.log(
    `made in ${loadSeconds.toFixed(0)} s; ${CLIENTS} clients; p50 and p99 in ms at ${SIZES.map((size) => `${size}×`).join(', ')}`,
  )
  for (const { what, loads } of rows) {
    const cells = loads.map(({ p50, p99 }) => `${p50.toFixed(1).padStart(8)} ${p99.toFixed(1).padStart(8)}`)
    console.log(`${what.padEnd(34)}${cells.join('  ')}   ${(loads.at(-1)!.p50 / loads[0]!.p50).toFixed(2)} times as long`)
  }
}
