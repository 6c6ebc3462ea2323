import { idOf } from './id.ts'
import type { Staff } from './people.ts'
import { placeId } from './places.ts'
import { practiceId } from './practices/keys.ts'
import { PRACTICES } from './practices/practices.ts'
import type { Row, Rows } from './rows.ts'
import type { Team } from './teams.ts'
import { moment } from './time.ts'
import type { Clock, Moment } from './time.ts'
import type { Act } from './ledger/acts.ts'
import { DECISIONS } from './told/decisions.ts'
import { PROMISES } from './told/promises.ts'

type On = readonly [week: number, weekday: number]
type Told = Pick<Rows, 'promise' | 'promise_word' | 'promise_answer' | 'decision' | 'decision_dissent' | 'decision_look'>

const at = ([week, weekday]: On): Moment => moment(week, weekday, '16:10')
const promiseId = (number: number) => idOf(`promise/${number}`, at(PROMISES[number]!.made))
const decisionId = (key: string, on: On) => idOf(`decision/${key}`, at(on))

/** A told decision by its key. */
export const decisionIdOf = (key: string) => decisionId(key, DECISIONS.find((told) => told.key === key)!.on)

/** What people promised one another and what teams decided, told by hand. */
export function promiseRows(teams: ReadonlyMap<string, Team>, staff: Staff, clock: Clock): Told {
  const rows: Told = { promise: [], promise_word: [], promise_answer: [], decision: [], decision_dissent: [], decision_look: [] }
  const day = (on: On | undefined) => (on ? clock.day(at(on)) : null)
  for (const [number, told] of PROMISES.entries()) {
    const id = promiseId(number)
    rows.promise.push({
      id,
      made_by: staff.at(told.by).id,
      team_id: 'team' in told.to ? teams.get(told.to.team)!.id : null,
      place_id: 'place' in told.to ? placeId(told.to.place) : null,
      kind: told.kind,
      what: told.what,
      amount: told.amount ?? null,
      by_on: day(told.byOn),
      is_open: told.open ?? false,
      about_kind: told.about ? 'practice' : null,
      about_id: told.about ? practiceId(PRACTICES.find(({ key }) => key === told.about)!) : null,
      made_at: clock.instant(at(told.made)),
    })
    rows.promise_word.push(
      ...(told.words ?? []).map(({ says, text, on, byOn }, index): Row<'promise_word'> => ({
        id: idOf(`promise/${number}/${index}`, at(on)),
        promise_id: id,
        says,
        text,
        by_on: day(byOn),
        said_at: clock.instant(at(on)),
      })),
    )
    rows.promise_answer.push(
      ...(told.answers ?? []).map(({ by, says, text, on }): Row<'promise_answer'> => ({
        promise_id: id,
        person_id: staff.at(by).id,
        says,
        text,
        said_at: clock.instant(at(on)),
      })),
    )
  }
  for (const told of DECISIONS) {
    const id = decisionId(told.key, told.on)
    rows.decision.push({
      id,
      team_id: teams.get(told.team)!.id,
      title: told.title,
      decided: told.decided,
      reasons: told.reasons,
      alternatives: told.alternatives,
      decided_on: day(told.on)!,
      look_again_on: day(told.lookAgain),
      made_by: staff.at(told.by).id,
      made_at: clock.instant(at(told.on)),
      published_at: told.shown ? clock.instant(at(told.shown)) : null,
    })
    rows.decision_dissent.push(
      ...(told.dissent ?? []).map(({ by, text }, index): Row<'decision_dissent'> => ({
        id: idOf(`decision/${told.key}/dissent/${index}`, at(told.on)),
        decision_id: id,
        text,
        person_id: by ? staff.at(by).id : null,
      })),
    )
    rows.decision_look.push(
      ...(told.looks ?? []).map(({ by, outcome, text, on, again }, index): Row<'decision_look'> => ({
        id: idOf(`decision/${told.key}/look/${index}`, at(on)),
        decision_id: id,
        outcome,
        text,
        look_again_on: day(again),
        looked_by: staff.at(by).id,
        looked_at: clock.instant(at(on)),
      })),
    )
  }
  return rows
}

/** The same as acts, for the ledger. A dissent without a name leaves no trace there. */
export function promiseActs(teams: ReadonlyMap<string, Team>, staff: Staff): Act[] {
  const promised = PROMISES.flatMap((told, number): Act[] => {
    const team = 'team' in told.to ? teams.get(told.to.team)! : null
    const about = (verb: Act['verb'], by: string, on: On): Act => ({
      verb,
      actor: staff.at(by).id,
      object: promiseId(number),
      team,
      at: at(on),
    })
    const said = (told.words ?? []).map(({ says, on }) => about(`promise.${says}`, told.by, on))
    const answered = (told.answers ?? []).map(({ by, on }) => about('promise.answered', by, on))
    return [about('promise.made', told.by, told.made)].concat(said, answered)
  })
  const decided = DECISIONS.flatMap((told): Act[] => {
    const about = (verb: Act['verb'], by: string, on: On): Act => ({
      verb,
      actor: staff.at(by).id,
      object: decisionId(told.key, told.on),
      team: teams.get(told.team)!,
      at: at(on),
    })
    const shown = told.shown ? [about('decision.published', told.by, told.shown)] : []
    const looked = (told.looks ?? []).map(({ by, on }) => about('decision.looked-at', by, on))
    return [about('decision.written', told.by, told.on)].concat(shown, looked)
  })
  return promised.concat(decided)
}
