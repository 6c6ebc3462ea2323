import fc from 'fast-check'
import { routesOf } from '#server/testing-contract.ts'
import type { Route, Schema } from '#server/testing-contract.ts'
import { POLICY } from './policy/all.ts'
import type { Ask } from './matrix.ts'

/** Requests as nobody would write them: for every route of the contract, fitting and not. */

const ODD = [
  '',
  ' ',
  '\0',
  "'; drop table person; --",
  '%',
  '\\',
  '\ud800',
  '🌱'.repeat(40),
  'x'.repeat(5000),
  '../../etc',
  '<b>',
  '$1',
  '-1',
  'null',
]
const ANYTHING = fc.oneof(
  fc.constantFrom<unknown>(...ODD, null, -1, 1e308, true, [], {}),
  fc.string(),
  fc.jsonValue({ maxDepth: 2 }),
)

/** A value for a schema: most fit, some do not. */
function valueOf(schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 12, arbitrary: fittingOf(schema, ids) }, { weight: 1, arbitrary: ANYTHING })
}

function fittingOf(schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => fittingOf(one, ids)))
  if (schema.format === 'uuid') return fc.oneof(fc.constantFrom(...ids), fc.uuid())
  if (schema.format === 'date') return fc.constantFrom('2026-11-18', '0001-01-01', '9999-12-31', '2026-02-29')
  if (schema.properties)
    return fc.record(Object.fromEntries(Object.entries(schema.properties).map(([name, inner]) => [name, valueOf(inner, ids)])), {
      requiredKeys: (schema.required ?? []).filter((name) => name in schema.properties!),
    })
  if (schema.type === 'array') return fc.array(schema.items ? valueOf(schema.items, ids) : ANYTHING, { maxLength: 4 })
  if (schema.type === 'boolean') return fc.boolean()
  if (schema.type === 'integer') return fc.oneof(fc.integer(), fc.constantFrom(1, 0, 2 ** 31, Number.MAX_SAFE_INTEGER))
  if (schema.type === 'number') return fc.oneof(fc.double(), fc.integer())
  if (schema.type === 'string') return fc.oneof(fc.string(), fc.constantFrom(...ODD, '07:30', '08-01', 'qq', 'plan'))
  return ANYTHING
}

/** Made-up objects may have no way to become a text of themselves. */
const inAddress = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value))

function askOf(route: Route, input: unknown): Ask {
  const given = { ...(typeof input === 'object' ? input : {}) } as Record<string, unknown>
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = given[name]
    delete given[name]
    return encodeURIComponent(inAddress(value).toWellFormed()) || '-'
  })
  if (route.method !== 'GET') return { method: route.method, url: `/api${path}`, body: given }
  const query = new URLSearchParams(Object.entries(given).map(([key, value]): [string, string] => [key, inAddress(value)]))
  return { method: 'GET', url: `/api${path}?${query}` }
}

type Reply = { status: number; body: string; type: string }
export type Fuzzed = { asked: number; byStatus: Record<number, number>; faults: string[] }

/** Sends so many requests, each as somebody, and names every one that is answered as none may be. */
export async function fuzz(
  send: (actor: string, request: Ask) => Promise<Reply>,
  of: { requests: number; seed: number; ids: readonly string[]; actors: readonly string[] },
): Promise<Fuzzed> {
  const routes = routesOf()
  const isPublic = (name: string) => POLICY[name]?.public === true
  const each = Math.ceil(of.requests / routes.length)
  const found: Fuzzed = { asked: 0, byStatus: {}, faults: [] }
  for (const [at, route] of routes.entries()) {
    const asks = fc.sample(fc.tuple(fc.constantFrom(...of.actors), valueOf(route.input, of.ids)), {
      numRuns: each,
      seed: of.seed + at,
    })
    for (const [actor, input] of asks) {
      const ask = askOf(route, input)
      const reply = await send(actor, ask)
      found.asked++
      found.byStatus[reply.status] = (found.byStatus[reply.status] ?? 0) + 1
      const why = wrong(reply, actor, isPublic(route.name))
      if (why) found.faults.push(`${route.name} as ${actor}: ${why} · ${JSON.stringify(ask).slice(0, 400)}`)
    }
  }
  return found
}

/** A reply outside its schema is a fault of the server's own check, and comes as a 500. */
function wrong({ status, body, type }: Reply, actor: string, isPublic: boolean): string | null {
  if (status >= 500) return `${status} ${body.slice(0, 200)}`
  if (actor === 'visitor' && status < 300 && !isPublic) return 'a visitor was let in'
  if (status < 400) return null
  const problem = JSON.parse(body) as Record<string, unknown>
  const whole = ['type', 'title', 'status', 'detail', 'code'].every((name) => name in problem) && problem['status'] === status
  return whole && type.startsWith('application/problem+json') ? null : `no problem document: ${body.slice(0, 200)}`
}
