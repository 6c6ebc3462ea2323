import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createElement } from 'react'
import type { FunctionComponent } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { aPerson, aPlace } from '#modules/people/server/testing.ts'
import { testFolder } from '#platform/testing.ts'
import { testServer } from '#server/testing.ts'
import type { Figure, ForWhom } from '../contract.ts'
import { forWhomCsv } from '../rows.ts'
import { everyCell, aFile, runImport, someStudents } from './testing.ts'

// Where pages are built this is the same contract, made smaller.
vi.mock('virtual:contract', () => import('#contract.ts'))
const { db, pool, app, cookieOf } = await testServer()
const folder = await testFolder()
const K = 10
const PROGRAMS = ['amber', 'blue', 'coral']
const WINDOWS = ['Fall', 'Spring']
/** Sizes that occur nowhere else; in small groups too few to be told of, so that others have to be withheld with them. */
const SIZES = { Ash: [89, 97, 5], Elm: [53, 6, 7], Fir: [61, 67, 71], Oak: [43, 4, 9] }
const placeIds = new Map<string, string>()
for (const name of Object.keys(SIZES)) placeIds.set(name, (await aPlace(db, { name })).id)
const students = Object.entries(SIZES).flatMap(([name, sizes]) =>
  sizes.flatMap((size, at) =>
    Array.from({ length: size }, (_, one) => ({
      number: `${name}-${at}-${one}`,
      placeId: placeIds.get(name)!,
      program: PROGRAMS[at]!,
      at,
      one,
    })),
  ),
)
await someStudents(db, students)

/** Each group at each school has a mean of its own, far from every other, and no round number. */
const valueOf = ({ number, at, one }: (typeof students)[number], window: number): number => {
  const place = Object.keys(SIZES).indexOf(number.slice(0, 3))
  return Math.round((2000 + ((place * 3 + at) * 2 + window) * 411.37 + ((one * 7) % 13) * 1.193) * 1000) / 1000
}
/** Two students of two withheld groups at one school for two at another: no sum that is shown changes when they are exchanged. */
const [X, Y] = [3197.137, 3388.291]
const PAIRS: Record<string, [number, number]> = {
  'Elm-1-0': [X, Y],
  'Elm-2-0': [Y, X],
  'Oak-1-0': [Y, X],
  'Oak-2-0': [X, Y],
}
async function bringIn(measure: string, metFrom: number | null, exchanged: 0 | 1 = 0): Promise<void> {
  const rows = WINDOWS.flatMap((term, window) =>
    students.map((student) => {
      const value = PAIRS[student.number]?.[exchanged] ?? valueOf(student, window)
      // As many places after the point as make every sum one of its own; between a third and two thirds have met it.
      const level =
        ((student.one * 5 + student.at + window) % 11 < 3 + (student.number.charCodeAt(0) % 3) + window ? 60 : 20) + (value % 7)
      return `${student.number},${term},${student.program},${metFrom === null ? value : level.toFixed(3)}`
    }),
  )
  const mapping = {
    student: 'id',
    year: { fixed: 2026 },
    window: 'term',
    groups: [{ column: 'program', category: 'program' as const, yesMeans: null, definition: '' }],
    values: [{ column: 'score', measure: { name: measure, metFrom } }],
  }
  const path = await aFile(folder, `${measure}-${exchanged}.csv`, `id,term,program,score\n${rows.join('\n')}\n`)
  const { errors } = await runImport(pool, path, { mapping })
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
}
await bringIn('Words', null)
await bringIn('Reading', 60)
const teacher = await aPerson(db, {})
const cookie = await cookieOf(teacher)

/** What the server really sends, with its headers but those that name the moment and the request. */
async function sent(url: string): Promise<{ body: string; headers: string }> {
  const reply = await app.inject({ url: `/api${url}`, headers: { cookie } })
  expect(reply.statusCode).toBe(200)
  const headers = Object.entries(reply.headers).filter(
    ([name]) => !['date', 'x-request-id', 'content-security-policy'].includes(name),
  )
  return { body: reply.body, headers: headers.map(([name, value]) => `${name}: ${String(value)}`).join('\n') }
}
const measures = JSON.parse((await sent('/outcomes')).body) as { id: string; name: string }[]
const idOf = (name: string) => measures.find((one) => one.name === name)!.id
const urls = (id: string) => [
  '/outcomes',
  `/outcomes/${id}`,
  ...['sex', 'grade', 'program'].map((by) => `/outcomes/${id}?by=${by}`),
]
const replyOf = async (name: string) => JSON.parse((await sent(`/outcomes/${idOf(name)}?by=program`)).body) as ForWhom
// By name at run time: the types of pages belong to another project of the compiler.
const page = 'ForWhomPage'
const { ForWhomPage } = (await import(`../web/${page}.tsx`)) as {
  ForWhomPage: FunctionComponent<{ data: ForWhom; params: Record<string, string> }>
}
const client = new QueryClient()
const markupOf = (reply: ForWhom) =>
  renderToStaticMarkup(createElement(QueryClientProvider, { client }, createElement(ForWhomPage, { data: reply, params: {} })))

type Hidden = { place: string; group: string; at: number; numbers: number[]; n: number; isSizeTold: boolean; figure: Figure }
const isTold = (figure: Figure) => figure.value !== null || figure.band !== null

/** What the tables hold of each cell that the reply withholds: its size, mean or share, sum, and how far it lies from the others. */
async function hiddenOf(reply: ForWhom): Promise<Hidden[]> {
  const cells = (await everyCell(db)).filter(({ measure }) => measure === reply.measure.name)
  const cellOf = (place: string, group: string, window: string) =>
    cells.find((one) => one.place === place && one.window === window && one.group === group)
  return reply.places.flatMap(({ name, groups }) =>
    groups.flatMap(({ group, figures }) =>
      reply.windows.flatMap((window, at): Hidden[] => {
        const cell = cellOf(name, `program=${group}`, window.name)
        const all = cellOf(name, 'everyone=everyone', window.name)
        if (!cell || !all || isTold(figures[at]!)) return []
        const worth = (of: { n: number; sum: number; met: number | null }) => (of.met ?? of.sum) / of.n
        const rest = { n: all.n - cell.n, sum: all.sum - cell.sum, met: cell.met === null ? null : all.met! - cell.met }
        const numbers = [worth(cell), cell.sum, cell.squares, worth(rest), worth(cell) - worth(rest), worth(cell) - worth(all)]
        const value = worth(cell)
        return [
          {
            place: name,
            group,
            at,
            numbers,
            n: cell.n,
            isSizeTold: figures[at]!.n !== null,
            figure: { n: cell.n, value, lower: value - 1, upper: value + 1, band: null },
          },
        ]
      }),
    ),
  )
}

const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
/** One half may stand anywhere: a number that tells something has three places after the point or more. */
const isTelling = (number: number) => /\.\d{3}/.test(String(number))

/** Every number in a text that is one of those withheld, to as many places as anything is written with. */
function leaksIn(text: string, hidden: readonly Hidden[], metFrom: number | null): string[] {
  const plain = text.replaceAll(UUID, ' ').replaceAll(/(\d),(?=\d{3}(?:\D|$))/g, text.startsWith('<') ? '$1' : '$1,')
  const tokens = [...new Set(plain.match(/-?\d+(?:\.\d+)?/g) ?? [])].map(Number)
  // A page rounds to one place after the point; everything else is written whole.
  const near = metFrom === null && text.startsWith('<') ? 0.051 : 1e-7
  return hidden.flatMap(({ place, group, numbers }) =>
    numbers
      .filter(isTelling)
      .flatMap((number) => (tokens.some((token) => Math.abs(token - number) <= near) ? [`${place} ${group}: ${number}`] : [])),
  )
}
const sizesIn = (reply: ForWhom, hidden: readonly Hidden[]) => {
  const csv = forWhomCsv(reply)
  return hidden.filter(({ n, isSizeTold, place, group, at }) => {
    const window = reply.windows[at]!
    return !isSizeTold && csv.includes(`${place},${window.schoolYear},${window.name},program,${group},${n},`)
  })
}
const inOrder = ({ places, groups }: ForWhom) => {
  const names = places.map(({ name, placeId }) => (placeId === null ? '\uFFFF' : name))
  const kinds = groups.map(({ group }) => group)
  return String(names) === String(names.toSorted()) && String(kinds) === String(kinds.toSorted())
}
/** The reply as it would be, were what is withheld put in after all. */
function shownAfterAll(reply: ForWhom, hidden: readonly Hidden[]): ForWhom {
  const forged = structuredClone(reply)
  for (const { place, group, at, figure } of hidden)
    forged.places.find(({ name }) => name === place)!.groups.find((one) => one.group === group)!.figures[at] = figure
  return forged
}

test.each([
  ['Words', null],
  ['Reading', 60],
])(
  'of %s nothing that is withheld stands in a reply, its headers, the file, the page or the order of anything',
  async (name, metFrom) => {
    const reply = await replyOf(name)
    const hidden = await hiddenOf(reply)
    const small = Object.entries(SIZES).flatMap(([place, sizes]) =>
      sizes.flatMap((n, at) => (n < K ? [`${place} ${PROGRAMS[at]}`] : [])),
    )
    const named = new Set(hidden.map(({ place, group }) => `${place} ${group}`))
    expect(small.filter((one) => !named.has(one))).toEqual([])
    const texts: string[] = [forWhomCsv(reply), markupOf(reply)]
    for (const url of urls(idOf(name))) {
      const { body, headers } = await sent(url)
      texts.push(body, headers)
    }
    expect(texts.flatMap((text) => leaksIn(text, hidden, metFrom))).toEqual([])
    expect(sizesIn(reply, hidden)).toEqual([])
    expect(inOrder(reply)).toBe(true)
    console.log(
      `FIGURE ${name}: ${hidden.length} withheld cells, ${new Set(hidden.flatMap(({ numbers }) => numbers)).size} numbers, ${texts.length} texts`,
    )

    // The scan sees what there is to see.
    const forged = shownAfterAll(reply, hidden)
    const owns = hidden
      .filter(({ numbers: [own] }) => isTelling(own!))
      .map(({ place, group, numbers: [own] }) => `${place} ${group}: ${own}`)
    expect(owns.length).toBeGreaterThan(8)
    for (const text of [JSON.stringify(forged), forWhomCsv(forged)])
      expect(leaksIn(text, hidden, metFrom)).toEqual(expect.arrayContaining(owns))
    // A share is rounded on the page; to whole percents many are alike.
    const onPage = metFrom === null ? markupOf(forged) : JSON.stringify(forged)
    expect(leaksIn(onPage, hidden, metFrom)).not.toEqual([])
    expect(leaksIn(`etag: "${hidden.flatMap(({ numbers }) => numbers).find(isTelling)!}"`, hidden, metFrom)).not.toEqual([])
    expect(sizesIn(forged, hidden)).toEqual(hidden.filter(({ isSizeTold }) => !isSizeTold))
    const byValue = {
      ...forged,
      places: forged.places.toSorted((a, b) => b.groups[1]!.figures[0]!.value! - a.groups[1]!.figures[0]!.value!),
    }
    expect(inOrder(byValue)).toBe(false)
  },
)

test('when only what is withheld changes, every reply stays as it is to the last byte, headers too', async () => {
  const reply = await replyOf('Words')
  const hidden = await hiddenOf(reply)
  const touched = ['Elm blue', 'Elm coral', 'Oak blue', 'Oak coral']
  expect(touched.filter((one) => !hidden.some(({ place, group }) => one === `${place} ${group}`))).toEqual([])
  const before = await Promise.all(urls(idOf('Words')).map(sent))
  const shown = markupOf(reply)
  await bringIn('Words', null, 1)
  const changed = await hiddenOf(await replyOf('Words'))
  expect(changed.filter(({ numbers }, at) => numbers[1] !== hidden[at]!.numbers[1])).toHaveLength(8)
  expect(await Promise.all(urls(idOf('Words')).map(sent))).toEqual(before)
  expect(markupOf(await replyOf('Words'))).toBe(shown)
})
