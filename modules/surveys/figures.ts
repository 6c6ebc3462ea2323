import { BANDS } from './band.ts'
import type { Band } from './band.ts'
import type { Group, ItemFigure } from './contract.ts'
import type { View } from './disclosure.ts'
import { POINTS } from './item.ts'
import type { Item } from './item.ts'
import { changeOf, figureOf } from './results.ts'
import type { BlockResult, Results } from './results.ts'

/** From what was released to what one reader sees: pure. Nothing is computed from answers here, only from figures that may be shown. */

type Asked = Pick<Item, 'id' | 'kind' | 'construct'> & { key: string }

/** The question of the wave before that is the same as this one: by its text in both languages. */
export const sameQuestion = ({ text }: Pick<Item, 'text'>): string => `${text.en}\n${text.es}`

export type Wave = { results: Results; items: readonly Asked[] }

/** Each level over the whole survey, from the top; then each place of its own that this reader may see. */
export function groupsFor(
  now: Wave,
  before: Wave | null,
  seen: (block: BlockResult) => { id: string; name: string } | null,
): Group[] {
  const levels = BANDS.flatMap((band) => {
    const blocks = now.results.blocks.filter(({ bands }) => bands.includes(band) && bands[0] === band)
    return blocks.length === 0 ? [] : [groupOf(now, blocks, null, before, ofBand(before, band))]
  })
  const places = now.results.blocks.flatMap((block) => {
    const place = block.placeId ? seen(block) : null
    if (!place) return []
    const earlier =
      before?.results.blocks.filter((one) => one.placeId === block.placeId && one.bands.join() === block.bands.join()) ?? []
    return [groupOf(now, [block], place, before, earlier)]
  })
  const onlyPlaces = levels.length === places.length && now.results.blocks.length === places.length
  return onlyPlaces ? places : [...levels, ...places]
}

const ofBand = (wave: Wave | null, band: Band) => wave?.results.blocks.filter(({ bands }) => bands[0] === band) ?? []

function groupOf(
  now: Wave,
  blocks: readonly BlockResult[],
  place: Group['place'],
  before: Wave | null,
  earlier: readonly BlockResult[],
): Group {
  const figures = now.items.filter(({ kind }) => kind !== 'text').map((item) => itemFigure(item, blocks, before, earlier))
  const sum = (of: (block: BlockResult) => number) => blocks.reduce((all, block) => all + of(block), 0)
  return {
    bands: blocks[0]!.bands as Band[],
    place,
    people: sum(({ people }) => people),
    answers: sum(({ answers }) => answers),
    figures,
    scales: scalesOf(now.items, figures),
  }
}

function itemFigure(
  item: Asked,
  blocks: readonly BlockResult[],
  before: Wave | null,
  earlier: readonly BlockResult[],
): ItemFigure {
  const bare = { itemId: item.id, figure: null, side: null, chosen: null, change: null }
  const views = blocks.map((block) => block.views[item.id]).filter((view): view is View => view !== undefined)
  const figure = figureOf(views)
  if (figure) {
    const same = before?.items.find(({ key }) => key === item.key)
    const was = same ? figureOf(earlier.map((block) => block.views[same.id])) : null
    return { ...bare, shown: 'counts', figure, change: was ? changeOf(was, figure) : null }
  }
  const [only] = views
  if (views.length !== 1 || !only) return { ...bare, shown: 'withheld' }
  if (only.shown === 'side') return { ...bare, shown: 'side', side: only.side }
  if (only.shown === 'chosen') return { ...bare, shown: 'chosen', chosen: only.chosen }
  return { ...bare, shown: only.shown === 'alike' ? 'alike' : 'withheld' }
}

/** The mean favourable share of a scale's questions, where each of them can be shown. */
function scalesOf(items: readonly Asked[], figures: readonly ItemFigure[]): Group['scales'] {
  const scaled = items.filter(({ kind, construct }) => kind === 'scale' && construct)
  return [...Map.groupBy(scaled, ({ construct }) => construct!)].flatMap(([construct, own]) => {
    const shown = own.flatMap(({ id }) => figures.find(({ itemId, figure }) => itemId === id && figure) ?? [])
    if (own.length < 2 || shown.length < own.length) return []
    const mean = (of: (figure: ItemFigure) => number) => shown.reduce((sum, figure) => sum + of(figure), 0) / shown.length
    const changed = shown.every(({ change }) => change)
    return [{ construct, share: mean(({ figure }) => figure!.share), by: changed ? mean(({ change }) => change!.by) : null }]
  })
}

/** The mean of a distribution, in points. */
export const meanOf = (counts: readonly number[]): number =>
  counts.reduce((sum, count, at) => sum + count * (at + 1), 0) / counts.reduce((sum, count) => sum + count, 0)

export const SCALE_POINTS = POINTS

export type Asymmetry = { itemId: string; band: Band; share: number; students: number }

/** Where a level of adults does less of what is asked of students: beyond what so few answers leave open, most of all at the top. */
export function askedNotDone(groups: readonly Group[]): Asymmetry[] {
  const students = groups.find(({ bands, place }) => bands[0] === 'students' && !place)
  if (!students) return []
  return groups
    .filter(({ bands, place }) => bands[0] !== 'students' && !place)
    .flatMap(({ bands, figures }) =>
      figures.flatMap(({ itemId, figure }): Asymmetry[] => {
        const theirs = students.figures.find((one) => one.itemId === itemId)?.figure
        return figure && theirs && figure.upper < theirs.lower
          ? [{ itemId, band: bands[0]!, share: figure.share, students: theirs.share }]
          : []
      }),
    )
}
