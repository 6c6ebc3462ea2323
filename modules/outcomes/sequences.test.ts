import { expect, test } from 'vitest'
import { attacker } from '../../packages/stats/test/attacker.ts'
import { skewedCount, stream } from '../../packages/stats/test/random-views.ts'
import type { View } from '#stats'
import { DISTRICT, shownAgain, TOGETHER } from './pattern.ts'
import type { Pattern, PlaceCounts } from './pattern.ts'

/**
 * Someone who looks at one measure again and again — by one category and another, before and after the district raised or lowered its
 * smallest group — and puts together all that they were ever shown, with a solver that is not ours.
 */
const sequences = Number(process.env['OUTCOME_SEQUENCES'] ?? 12)
/** Whole numbers take a hundred times as long as fractions: one in four of so many is asked by them too. */
const BY_WHOLE_NUMBERS = 400

type Random = () => number
const upTo = (random: Random, most: number) => Math.floor(random() * most)

type Student = { place: string; met: boolean; groups: readonly number[] }
type District = { places: string[]; categories: number[]; students: Student[]; levels: boolean }

/** Some places, some of them tiny; categories of a few groups; and who is in which. */
function aDistrict(random: Random): District {
  const places = Array.from({ length: 2 + upTo(random, 4) }, (_, at) => `p${at}`)
  const categories = Array.from({ length: 1 + upTo(random, 3) }, () => 2 + upTo(random, 3))
  // Some districts of tiny places, which are told of together, and with others under a stricter setting.
  const mean = random() < 0.5 ? 7 : 30
  const students = places.flatMap((place) =>
    Array.from({ length: skewedCount(random, mean) }, (): Student => {
      const groups = categories.map((count) => Math.floor(random() ** 2 * count))
      return { place, met: random() < 0.6, groups }
    }),
  )
  return { places, categories, students, levels: random() < 0.5 }
}

const countOf = (students: readonly Student[], levels: boolean) => ({
  n: students.length,
  met: levels ? students.filter(({ met }) => met).length : null,
})

function rowsBy({ places, categories, students, levels }: District, category: number): PlaceCounts[] {
  return places.map((placeId) => {
    const here = students.filter(({ place }) => place === placeId)
    const groups = Array.from({ length: categories[category]! }, (_, group) =>
      countOf(
        here.filter((one) => one.groups[category] === group),
        levels,
      ),
    )
    return { placeId, everyone: countOf(here, levels), groups }
  })
}

type Release = { category: number; k: number; shown: Pattern }

/** Looks in some order, each by a category and under the setting of that day; never less strict than any look before. */
function releasesOf(random: Random, district: District): Release[] {
  const releases: Release[] = []
  for (let look = 0; look < 2 + upTo(random, 5); look++) {
    const category = upTo(random, district.categories.length)
    const k = Math.max(random() < 0.5 ? 5 : 10, ...releases.map((one) => one.k))
    const before = releases.findLast((one) => one.category === category)
    const settings = [...new Set(releases.map((one) => one.k))]
    const groups = Array.from({ length: district.categories[category]! }, (_, at) => at)
    releases.push({ category, k, shown: shownAgain(before, groups, rowsBy(district, category), k, settings) })
  }
  return releases
}

type Cell = View['cells'][number]

/** Everything there is to know, and of it what was shown: each place by each category, together and alone. */
function knowledge(district: District, releases: readonly Release[]) {
  const { places, categories, students, levels } = district
  const cells = new Map<string, Cell>()
  const sums: View['sums'][number][] = []
  const told = new Map<string, { count: number | null; band: { low: number; high: number; share: string } | null }>()
  const some = (category: number, group: number | null, members: readonly string[]) =>
    students.filter((one) => members.includes(one.place) && (group === null || one.groups[category] === group))
  const put = (id: string, of: readonly Student[]) => {
    if (cells.has(id)) return id
    cells.set(id, { id, count: of.length, kind: 'group' })
    if (levels) cells.set(`${id}+`, { id: `${id}+`, count: of.filter(({ met }) => met).length, kind: 'level', whole: id })
    return id
  }
  const sum = (total: string, parts: string[]) => {
    sums.push({ total, parts })
    if (levels) sums.push({ total: `${total}+`, parts: parts.map((id) => `${id}+`) })
  }
  for (const place of places) put(place, some(0, null, [place]))
  for (const [category, count] of categories.entries())
    for (const place of places) {
      const parts = Array.from({ length: count }, (_, group) =>
        put(`${place}/${category}.${group}`, some(category, group, [place])),
      )
      sum(place, parts)
    }
  for (const { category, shown } of releases) {
    for (const [row, counts] of Object.entries(shown.shown)) {
      // Nothing is told of them together: they are no row.
      if (row === TOGETHER && counts[0]!.n === null) continue
      const members = row === DISTRICT ? places : row === TOGETHER ? shown.together : [row]
      for (const [at, { n, met, band }] of counts.entries()) {
        const group = at === 0 ? null : shown.groups[at - 1]!
        const ids = members.map((place) => (group === null ? place : `${place}/${category}.${group}`))
        const id = members.length === 1 ? ids[0]! : `${members.join('&')}/${group === null ? '' : `${category}.${group}`}`
        if (!cells.has(id)) {
          put(id, some(category, group, members))
          sum(id, ids)
        }
        const before = told.get(id)
        told.set(id, { count: n ?? before?.count ?? null, band: null })
        if (!levels) continue
        const level = told.get(`${id}+`)
        told.set(`${id}+`, { count: met ?? level?.count ?? null, band: band ?? level?.band ?? null })
      }
    }
  }
  const view: View = { cells: [...cells.values()], sums }
  const shown = view.cells.map(({ id }) => ({ id, count: told.get(id)?.count ?? null, band: told.get(id)?.band ?? null }))
  return { view, shown }
}

test(`in ${sequences} sequences of looks nobody recovers a small group`, { timeout: 3_600_000 }, () => {
  const random = stream(23)
  let [asked, looks, narrower] = [0, 0, 0]
  const recovered: string[] = []
  for (let round = 0; round < sequences; round++) {
    const district = aDistrict(random)
    const releases = releasesOf(random, district)
    looks += releases.length
    const k = Math.min(...releases.map((one) => one.k))
    const { view, shown } = knowledge(district, releases)
    const counts = new Map(shown.map(({ id, count }) => [id, count]))
    const secrets = view.cells.filter(
      ({ id, kind, count }) => kind === 'group' && id.includes('/') && count >= 1 && count < k && counts.get(id) === null,
    )
    for (const whole of round < BY_WHOLE_NUMBERS && round % 4 === 0 ? [false, true] : [false]) {
      const attack = attacker(view, shown, whole)
      for (const { id } of secrets) {
        const { least, greatest } = attack.worksOut([[id, 1]])
        asked++
        const isNarrow = least > 1 + 1e-6 || greatest < k - 1 - 1e-6
        // Sizes and levels are hidden each by themselves: whole numbers of both may tell a little more, and never which one it is.
        if (whole && isNarrow) narrower++
        if (whole ? greatest - least < 1 - 1e-6 : isNarrow) recovered.push(`${round}: ${id} is ${least} to ${greatest} of ${k}`)
      }
      attack.done()
    }
  }
  console.info(
    `FIGURE ${looks} looks in ${sequences} sequences, ${asked} small groups asked for, ${recovered.length} recovered, ${narrower} narrower than promised by whole numbers`,
  )
  expect(recovered).toEqual([])
  expect(asked).toBeGreaterThan(sequences)
})

test('under a stricter setting, places told of together are told of only where they are the same ones', () => {
  const place = (placeId: string, ...sizes: number[]): PlaceCounts => ({
    placeId,
    everyone: { n: sizes.reduce((sum, n) => sum + n, 0), met: null },
    groups: sizes.map((n) => ({ n, met: null })),
  })
  const places = [place('a', 3, 1), place('b', 2, 2), place('c', 5, 4), place('d', 40, 30)]
  const first = { k: 5, shown: shownAgain(undefined, [0, 1], places, 5) }
  expect(first.shown.together).toEqual(['a', 'b'])
  const stricter = shownAgain(first, [0, 1], places, 10)
  expect(stricter.together).toEqual(['a', 'b', 'c'])
  expect(stricter.shown[TOGETHER]!.map(({ n }) => n)).toEqual([null, null, null])
  expect(stricter.shown['d']![0]!.n).toBe(70)
  // Asked anew, and where nothing was shown before, they are told of as they are.
  expect(shownAgain({ k: 10, shown: stricter }, [0, 1], places, 10)).toEqual(stricter)
  expect(shownAgain(undefined, [0, 1], places, 10).shown[TOGETHER]![0]!.n).toBe(17)
})

test('what places told of themselves under a laxer setting counts where another category takes them together', () => {
  const place = (placeId: string, ...sizes: number[]): PlaceCounts => ({
    placeId,
    everyone: { n: sizes.reduce((sum, n) => sum + n, 0), met: null },
    groups: sizes.map((n) => ({ n, met: null })),
  })
  // Of 13 and 7 students ten are in the first group: whoever knows the places' sizes knows of three in the larger one.
  const places = [place('a', 5, 1, 0), place('b', 4, 5, 4), place('c', 1, 0, 0)]
  expect(shownAgain(undefined, [0, 1, 2], places, 10).shown[DISTRICT]!.map(({ n }) => n)).toEqual([20, 10, null, null])
  expect(shownAgain(undefined, [0, 1, 2], places, 10, [5]).shown[DISTRICT]!.map(({ n }) => n)).toEqual([20, null, null, null])
})
