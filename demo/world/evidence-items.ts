import type { Cycle } from './cycle.ts'
import { onSchoolDay } from './calendar.ts'
import { idOf } from './id.ts'
import type { Staff } from './people.ts'
import type { Drawing } from './drawings/drawings.ts'
import { chanceOf } from './random.ts'
import { QUOTES } from './words/quotes.ts'
import type { Row } from './rows.ts'
import type { Sayer } from './words/vary.ts'
import { sayer } from './words/vary.ts'
import { moment } from './time.ts'
import type { Clock, Moment } from './time.ts'
import type { Thread } from './told.ts'

/** Something seen or heard; `photo` names the drawing that stands for the picture somebody took. */
export type Item = { key: string; cycle: Cycle; text: string; photo: Drawing | null; seen: Moment; by: string; shared: boolean }

export function toldItems(threads: readonly Thread[], cycles: ReadonlyMap<string, Cycle>, staff: Staff): Item[] {
  return threads.flatMap(({ cycles: told }) =>
    told.flatMap(({ key, evidence = [] }) =>
      evidence.map(({ on: [week, weekday], by, text, photo, shared }, at): Item => ({
        key: `${key}/${at}`,
        cycle: cycles.get(key)!,
        text,
        photo: photo ?? null,
        seen: moment(week, weekday, '14:10') + at,
        by: staff.at(by).id,
        shared,
      })),
    ),
  )
}

/** What children and others said, on cycles that came far enough to hear it. */
export function heardItems(cycles: readonly Cycle[]): Item[] {
  const say: Sayer = sayer()
  const anyone = chanceOf('heard').shuffled(QUOTES)
  return cycles.flatMap((cycle) => {
    const chance = chanceOf(`heard/${cycle.key}`)
    if (cycle.tried === null || !cycle.material) return []
    const own = chance.happens(0.85) ? chance.some(cycle.material.quotes, chance.int(1, 2)) : []
    const heard = own.length === 0 && cycle.team.spec.kind === 'grade-level' && chance.happens(0.45) ? anyone.splice(0, 1) : own
    return heard.flatMap((quote, at): Item[] => {
      const text = say(quote, 0)
      const seen = onSchoolDay(cycle.tried! + chance.int(0, Math.max(1, Math.floor((cycle.last - cycle.tried!) / 2)))) + at
      return text && seen <= cycle.last
        ? [
            {
              key: `${cycle.key}/heard-${at}`,
              cycle,
              text,
              photo: null,
              seen,
              by: cycle.by.id,
              shared: cycle.shared !== null && chance.happens(0.65),
            },
          ]
        : []
    })
  })
}

const itemId = ({ key, seen }: Item) => idOf(`evidence/${key}`, seen)

/** A photo’s file is made when it is loaded: which drawing belongs to which item, and who took it. */
export type Photo = { itemId: string; drawing: Drawing; madeBy: string }

export const photosOf = (items: readonly Item[]): Photo[] =>
  items.flatMap((item) => (item.photo ? [{ itemId: itemId(item), drawing: item.photo, madeBy: item.by }] : []))

export function itemRows(items: readonly Item[], clock: Clock) {
  return {
    evidence_item: items.map((item): Row<'evidence_item'> => ({
      id: itemId(item),
      team_id: item.cycle.team.id,
      kind: item.photo ? 'photo' : 'quote',
      text: item.text,
      seen_on: clock.day(item.seen),
      made_by: item.by,
      made_at: clock.instant(item.seen + 20),
    })),
    cycle_evidence: items.map((item): Row<'cycle_evidence'> => ({
      cycle_id: item.cycle.id,
      evidence_item_id: itemId(item),
      is_shared: item.shared,
    })),
  }
}
