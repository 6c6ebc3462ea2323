import type { FastifyInstance } from 'fastify'
import { PAGES } from '#server/page-list.ts'
import { inputFor, routesOf } from '#server/testing-contract.ts'
import type { Route } from '#server/testing-contract.ts'
import { PLAIN, POLICY } from './policy/all.ts'
import { but, NOBODYS, PEOPLE, PLACES, RIGHT_ACTORS, WORK, WORK_ACTORS } from './policy/policy.ts'
import type { Actor, Ids, Relation, Row } from './policy/policy.ts'
import { mayRead, wordsIn } from './world.ts'
import type { World } from './world.ts'

type Reply = { status: number; body: string }
export type Ask = { method: string; url: string; body?: unknown; sends?: Row['sends']; stale?: Row['stale'] }
export type Matrix = {
  world: World
  /** Asks as this actor; what it changed is taken back. */
  ask: (actor: Actor, request: Ask) => Promise<Reply>
}
type Outcome = 'in' | 'refused' | 'closed' | 'hidden' | 'signed-out' | `failed: ${string}`
export type Cell = {
  row: string
  kind: Row['kind']
  relation: Relation
  actor: Actor
  status: number
  fault: string | null
}

const RELATIONS: Record<Row['over'], readonly Relation[]> = { work: WORK, people: PEOPLE, places: PLACES, own: ['any'] }
const ACTORS: Record<Row['over'], readonly Actor[]> = {
  work: WORK_ACTORS,
  people: RIGHT_ACTORS,
  places: RIGHT_ACTORS,
  own: [...new Set([...WORK_ACTORS, ...RIGHT_ACTORS])],
}
/** A page asks the same read in the same words, and a public route knows nobody: a few actors show that they do. */
const FEW: readonly Actor[] = ['visitor', 'member', 'stranger', 'principal', 'administrator']

/** Whom a relation tells apart. The promise asks for all of them everywhere. */
const APART: Partial<Record<Relation, readonly Actor[]>> = {
  own: but('superintendent', 'rosterKeeper', 'onceLed', 'showing'),
  ended: but('superintendent', 'rosterKeeper', 'onceLed', 'showing'),
  deleted: ['visitor', 'facilitator', 'member', 'guest', 'former', 'stranger', 'superintendent', 'token'],
  sameSchool: ['visitor', 'member', 'neighbour', 'principal', 'showing', 'administrator'],
  otherSchool: ['visitor', 'member', 'stranger', 'superintendent', 'administrator'],
  sharedElsewhere: but('guest', 'former', 'neighbour', 'rosterKeeper', 'token'),
  chosen: ['visitor', 'member', 'former', 'neighbour', 'stranger', 'principal', 'showing'],
  none: FEW,
}
/** `all`, for the promise; `until a fault, cycles first` or `cycles alone`, where a rule of that module was dropped to see whether it is missed. */
const MODE = process.env['WEFT_MATRIX'] ?? ''
const ALL = MODE === 'all'
const [, FIRST, HOW] = /^until a fault, (\w+) (first|alone)$/.exec(MODE) ?? []
function actorsFor({ of, relation, page }: Try): readonly Actor[] {
  const apart = (!ALL && APART[relation]) || null
  const all = page || of.public ? FEW : ACTORS[of.over]
  return all.filter((one) => one === 'visitor' || !apart || apart.includes(one))
}

/** In place of a method: what the one stream lets somebody listen to, `LIVE cycle`. */
export const LIVE = 'LIVE'

/** What an actor may expect, by the table alone. */
export function expected(row: Row, relation: Relation, actor: Actor): Outcome {
  if (row.kind === 'live' && actor === 'token') return 'signed-out'
  if (actor === 'visitor') return row.visitor ?? 'signed-out'
  if (row.weighty && actor === 'token') return 'closed'
  if (row.may?.[relation]?.includes(actor)) return 'in'
  if (row.closed?.[relation]?.includes(actor)) return 'closed'
  return row.otherwise ?? 'hidden'
}

const STATUS: Record<number, Outcome> = { 400: 'refused', 401: 'signed-out', 403: 'closed', 404: 'hidden' }
/** A rule that says no, or a text that somebody else changed, is met by those who were let in. */
const outcomeOf = ({ status, body }: Reply): Outcome =>
  STATUS[status] ?? (status < 300 || status === 409 || status === 422 ? 'in' : `failed: ${status} ${body.slice(0, 200)}`)

/** The id that a field stands for: `measureId` is the relation’s `measure`. */
const idOf = (row: Row, ids: Ids) => (field: string) =>
  (field === 'id' ? ids[row.id ?? ''] : ids[field.replace(/Ids?$/, '')]) ?? NOBODYS

const given = (row: Row, ids: Ids) =>
  (typeof row.with === 'function' ? row.with(ids) : (row.with ?? {})) as Record<string, unknown>

function requestFor(route: Route, row: Row, ids: Ids): Ask {
  const fields = given(row, ids)
  const input = { ...(inputFor(route.input, idOf(row, ids)) as object), ...fields } as Record<string, unknown>
  // A list is asked for whole: what narrows it is no one’s to make up.
  if (route.method === 'GET')
    for (const name of Object.keys(input)) if (!route.path.includes(`{${name}}`) && !(name in fields)) delete input[name]
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = encodeURIComponent(String(input[name]))
    delete input[name]
    return value
  })
  const query = new URLSearchParams(
    Object.entries(input).flatMap(([key, value]): [string, string][] => (value === undefined ? [] : [[key, String(value)]])),
  )
  return route.method === 'GET'
    ? { method: 'GET', url: `/api${path}${query.size > 0 ? `?${query}` : ''}` }
    : { method: route.method, url: `/api${path}`, body: input }
}

const plainRequest = (name: string, row: Row, ids: Ids): Ask => {
  const [method = '', path = ''] = name.split(' ')
  if (method === LIVE) return { method, url: `${path}:${idOf(row, ids)('id')}` }
  return { method, url: path.replace(':id', idOf(row, ids)('id')), ...(row.sends ? { sends: row.sends } : {}) }
}

/** The page that opens with a read of this name and takes the same ids. */
function pageRequest(name: string, row: Row, ids: Ids): Ask | null {
  const page = PAGES.find(({ read }) => read === name)
  if (!page || row.over === 'own') return null
  const fields = given(row, ids)
  return {
    method: 'GET',
    url: page.path.replaceAll(/\$(\w+)/g, (_, field: string) => String(fields[field] ?? idOf(row, ids)(field))),
  }
}

type Try = { row: string; of: Row; relation: Relation; request: (ids: Ids) => Ask; page?: true }

function tries(): Try[] {
  const routes = new Map(routesOf().map((route) => [route.name, route]))
  const api = Object.entries(POLICY).flatMap(([row, of]): Try[] => {
    const name = row.split(' ')[0]!
    const route = routes.get(name)
    if (!route) return []
    return RELATIONS[of.over].flatMap((relation): Try[] => [
      { row, of, relation, request: (ids) => ({ ...requestFor(route, of, ids), stale: of.stale }) },
      ...(route.method === 'GET' && pageRequest(name, of, {})
        ? [{ row: `page of ${row}`, of, relation, request: (ids: Ids) => pageRequest(name, of, ids)!, page: true as const }]
        : []),
    ])
  })
  const plain = Object.entries(PLAIN).flatMap(([row, of]): Try[] =>
    RELATIONS[of.over].map((relation) => ({ row, of, relation, request: (ids) => plainRequest(row, of, ids) })),
  )
  return [...api, ...plain]
}

function inOrder(all: readonly Try[]): readonly Try[] {
  if (!FIRST) return all
  const isOfIt = ({ row }: Try) => row.includes(`${FIRST}.`) || /^(GET|LIVE) /.test(row)
  return [...all.filter(isOfIt), ...(HOW === 'first' ? all.filter((one) => !isOfIt(one)) : [])]
}

/** Every row of the table, in every relation that has such a thing, for every actor. */
export async function runMatrix({ world, ask }: Matrix): Promise<Cell[]> {
  const cells: Cell[] = []
  for (const one of inOrder(tries())) {
    if (FIRST && cells.some(({ fault }) => fault)) break
    const { of, relation, request } = one
    const asked = actorsFor(one).flatMap((actor) => {
      const ids = world.ids(relation, actor)
      return of.id && of.over !== 'own' && relation !== 'none' && !ids[of.id] ? [] : [{ actor, request: request(ids) }]
    })
    // Reads change nothing, and are asked all at once.
    if (['GET', LIVE].includes(asked[0]?.request.method ?? ''))
      cells.push(...(await Promise.all(asked.map(async (each) => cellOf(one, each.actor, await ask(each.actor, each.request))))))
    else for (const each of asked) cells.push(cellOf(one, each.actor, await ask(each.actor, each.request)))
  }
  return cells
}

function cellOf({ row, of, relation, page }: Try, actor: Actor, reply: Reply): Cell {
  const outcome = outcomeOf(reply)
  const should = page && actor === 'visitor' ? 'in' : of.public ? null : expected(of, relation, actor)
  const words = wordsIn(reply.body)
  for (const word of words) read(actor).add(word)
  const found = of.finds && !page && !of.finds[relation]?.includes(actor) && words.size > 0
  const fault = wrongIn(reply, actor, should, outcome) ?? (found ? `finds ${[...words].join(', ')}` : null)
  return { row, kind: of.kind, relation, actor, status: reply.status, fault }
}

const seen = new Map<Actor, Set<string>>()
const read = (actor: Actor) => seen.get(actor) ?? seen.set(actor, new Set()).get(actor)!

function wrongIn(reply: Reply, actor: Actor, should: Outcome | null, outcome: Outcome): string | null {
  const allowed = mayRead(actor)
  const leaked = [...wordsIn(reply.body)].filter((word) => !allowed.has(word) && word !== 'qq')
  if (leaked.length > 0) return `leaks ${leaked.join(', ')}`
  if (reply.status >= 500) return `fails: ${reply.body.slice(0, 300)}`
  return should === null || outcome === should ? null : `should be ${should}, is ${outcome}`
}

/** Words that someone may read and that no route showed them. */
export const unreached = (): string[] =>
  [...WORK_ACTORS]
    .filter((actor) => actor !== 'visitor')
    .flatMap((actor) => [...mayRead(actor)].filter((word) => !read(actor).has(word)).map((word) => `${actor}: ${word}`))

/** The route of a row: `GET /files/:id of a photo` is of `GET /files/:id`. */
const routeOf = (row: string) => row.replace(/^((?:[A-Z]+ )?\S+).*$/, '$1')

/** Routes into which the table lets somebody and where nobody got anything: their input is wrong, and they test nothing. */
export const hollow = (cells: readonly Cell[]): string[] => {
  const done = new Set(cells.flatMap(({ row, status }) => (status < 300 ? [routeOf(row)] : [])))
  const opening = Object.entries({ ...POLICY, ...PLAIN }).filter(([, { may }]) => may)
  return [...new Set(opening.map(([row]) => routeOf(row)))].filter((route) => !done.has(route))
}

/** Routes that the table says nothing of, each with what to write, and rows of routes that are no more. */
export function missing(app: FastifyInstance): string[] {
  const named = (policy: object) => new Set(Object.keys(policy).map(routeOf))
  const routes = routesOf()
  const api = routes
    .filter(({ name }) => !named(POLICY).has(name))
    .map(
      ({ name, method, path }) =>
        `${name} (${method} ${path}) has no row. Write one in ${fileOf(name)}: ${rowFor(name, method, path)}`,
    )
  const plainRoutes = [
    ...plainRoutesOf(app),
    ...(app.hasDecorator('live') ? app.live.kinds : []).map((kind) => `${LIVE} ${kind}`),
  ]
  const plain = plainRoutes
    .filter((name) => !named(PLAIN).has(name))
    .map(
      (name) =>
        `${name} has no row. Write one in server/who-may/policy/${name.startsWith(LIVE) ? 'live' : 'plain'}.ts: '${name}': { kind: '${name.startsWith(LIVE) ? 'live' : 'file'}', over: 'work', id: …, may: TEAM }`,
    )
  const gone = [...named(POLICY)].filter((name) => !routes.some((route) => route.name === name))
  const gonePlain = [...named(PLAIN)].filter((name) => !plainRoutes.includes(name))
  return [...api, ...plain, ...[...gone, ...gonePlain].map((name) => `${name} has a row and is no route`)]
}

const fileOf = (name: string) => `server/who-may/policy/${name.split('.')[0]}.ts (joined in policy/all.ts)`
const rowFor = (name: string, method: string, path: string) =>
  `'${name}': { kind: '${method === 'GET' ? 'read' : 'write'}', ${path.includes('{') ? `over: 'work', id: '…', may: TEAM${method === 'GET' ? '' : '_WRITES, closed: GUESTS'}` : `over: 'own', may: { any: EVERYONE }`} }, as policy/policy.ts explains`

/** A reply without an end cannot be asked for in process: what it lets somebody listen to is asked one by one. */
const STREAM = 'GET /live'

/** What Fastify itself knows, read from its own tree, but for the contract’s mount. A pattern of file endings is one route for each. */
function plainRoutesOf(app: FastifyInstance): string[] {
  const above: string[] = []
  const found: string[] = []
  for (const line of app.printRoutes().split('\n')) {
    const [, indent = '', part = '', methods = ''] = /^([ │]*)[├└]── (\S+)(?: \(([A-Z, ]+)\))?$/.exec(line) ?? []
    const path = (above[indent.length / 4 - 1] ?? '') + part
    above[indent.length / 4] = path
    if (methods) found.push(...methods.split(', ').map((method) => `${method} ${path}`))
  }
  return found
    .filter((name) => !/^(HEAD|OPTIONS)\b/.test(name) && !name.endsWith(' /api/*') && name !== STREAM)
    .flatMap((name) => {
      const [, stem, kinds] = /^(.*):kind\(\^(.*)\$\)$/.exec(name) ?? []
      return kinds ? kinds.split('|').map((kind) => `${stem}${kind}`) : [name]
    })
}
