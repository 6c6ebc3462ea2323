import { deskLevelOf } from '#modules/voice/voice.ts'
import type { DeskLevel } from '#modules/voice/voice.ts'
import { idOf } from './id.ts'
import type { Act } from './ledger/acts.ts'
import type { Staff } from './people.ts'
import { placeId } from './places.ts'
import { decisionIdOf } from './promises.ts'
import type { Row, Rows } from './rows.ts'
import { LEARNING, RELIEFS } from './told/learning.ts'
import { VOICES } from './told/voices.ts'
import type { ToldVoice } from './told/voices.ts'
import { moment } from './time.ts'
import type { Clock, Moment } from './time.ts'

type Told = Pick<
  Rows,
  | 'voice'
  | 'voice_confidence'
  | 'voice_step'
  | 'voice_joined'
  | 'decision_voice'
  | 'relief'
  | 'relief_hours'
  | 'relief_word'
  | 'learning_told'
  | 'learning_reply'
>
type On = readonly [week: number, weekday: number]
const at = ([week, weekday]: On): Moment => moment(week, weekday, '15:20')

/** Of one moment, all of them: no order in which they were written stands in their ids. */
const voiceId = (key: string) => idOf(`voice/${key}`, 0)
const byKey = new Map(VOICES.map((told) => [told.key, told]))
/** Joined with another, a voice stands where that one does; and where it was passed on to last. */
const standsAt = (told: ToldVoice): ToldVoice['to'] => {
  const main = told.into ? byKey.get(told.into)! : told
  return main.steps?.findLast(({ kind }) => kind === 'passed')?.to ?? main.to
}
const reliefId = (what: string, on: On) => idOf(`relief/${what}`, at(on))
const toldId = (by: string, on: On) => idOf(`told/${by}`, at(on))

export function voiceRows(staff: Staff, clock: Clock): Told {
  const rows: Told = {
    voice: [],
    voice_confidence: [],
    voice_step: [],
    voice_joined: [],
    decision_voice: [],
    relief: [],
    relief_hours: [],
    relief_word: [],
    learning_told: [],
    learning_reply: [],
  }
  const day = (on: On) => clock.day(at(on))
  const levelOf = (to: ToldVoice['to']): DeskLevel => ('level' in to ? to.level : deskLevelOf(staff.at(to.person).post.role)!)
  const deskOf = (to: ToldVoice['to']) => ({
    to_place_id: 'level' in to ? placeId(to.place) : null,
    to_person_id: 'person' in to ? staff.at(to.person).id : null,
  })
  // Those that others are joined with come first.
  for (const told of VOICES.toSorted((one, other) => Number('into' in one) - Number('into' in other))) {
    const id = voiceId(told.key)
    const inConfidence = told.inConfidence ?? false
    rows.voice.push({
      id,
      kind: told.kind,
      text: told.text,
      in_confidence: inConfidence,
      written_by: inConfidence ? null : staff.at(told.by).id,
      level: levelOf(standsAt(told)),
      ...deskOf(standsAt(told)),
      may_show: told.mayShow ?? false,
      arrives_on: day(told.on),
      merged_into_id: told.into ? voiceId(told.into) : null,
    })
    if (inConfidence) rows.voice_confidence.push({ voice_id: id, person_id: staff.at(told.by).id })
    rows.voice_step.push(
      ...(told.steps ?? []).map(({ kind, by, text, on, outcome, until, to }, number): Row<'voice_step'> => ({
        id: idOf(`voice-step/${told.key}/${number}`, 0),
        voice_id: id,
        kind,
        text,
        by_id: by ? staff.at(by).id : null,
        arrives_on: day(on),
        at: by ? clock.instant(at(on)) : null,
        outcome: outcome ?? null,
        until_on: until ? day(until) : null,
        to_level: to ? levelOf(to) : null,
        to_place_id: to ? deskOf(to).to_place_id : null,
        to_person_id: to ? deskOf(to).to_person_id : null,
      })),
    )
    rows.voice_joined.push(...(told.joined ?? []).map((by) => ({ voice_id: id, person_id: staff.at(by).id })))
    if (told.decision)
      rows.decision_voice.push({
        decision_id: decisionIdOf(told.decision),
        voice_id: id,
        linked_by: staff.at('person' in told.to ? told.to.person : told.by).id,
      })
  }
  tellReliefs(rows, staff, clock)
  tellLearning(rows, staff, clock)
  return rows
}

function tellReliefs(rows: Told, staff: Staff, clock: Clock): void {
  for (const { what, why, place, by, on, voice, hours, words } of RELIEFS) {
    const id = reliefId(what, on)
    const there = place === 'district' ? staff.all : staff.all.filter(({ post }) => post.place === place)
    rows.relief.push({
      id,
      what,
      why,
      place_id: placeId(place),
      stopped_by: staff.at(by).id,
      stopped_on: clock.day(at(on)),
      voice_id: voice ? voiceId(voice) : null,
      made_at: clock.instant(at(on)),
    })
    rows.relief_hours.push(
      ...hours.map(({ role, hours: each }): Row<'relief_hours'> => ({
        relief_id: id,
        role,
        people: there.filter(({ post }) => post.role === role).length,
        hours: each,
      })),
    )
    rows.relief_word.push(
      ...words.map((word): Row<'relief_word'> => ({
        relief_id: id,
        person_id: staff.at(word.by).id,
        says: word.says,
        text: word.text,
        said_at: clock.instant(at(word.on)),
      })),
    )
  }
}

function tellLearning(rows: Told, staff: Staff, clock: Clock): void {
  for (const { by, kind, text, learned = '', on, replies } of LEARNING) {
    const id = toldId(by, on)
    rows.learning_told.push({ id, person_id: staff.at(by).id, kind, text, learned, told_at: clock.instant(at(on)) })
    rows.learning_reply.push(
      ...replies.map((reply, number): Row<'learning_reply'> => ({
        id: idOf(`reply/${by}/${number}`, at(reply.on)),
        told_id: id,
        person_id: staff.at(reply.by).id,
        text: reply.text,
        replied_at: clock.instant(at(reply.on)),
      })),
    )
  }
}

/** The same as acts, for the ledger: who wrote in confidence did nothing there, and is named as nobody’s. */
export function voiceActs(staff: Staff): Act[] {
  const voices = VOICES.flatMap((told): Act[] => {
    const object = voiceId(told.key)
    const writer = told.inConfidence ? null : staff.at(told.by)
    const steps = (told.steps ?? []).flatMap(({ kind, by, on }): Act[] =>
      by && kind !== 'added'
        ? [
            {
              verb: `voice.${kind}`,
              actor: staff.at(by).id,
              object,
              team: null,
              at: at(on),
              ...(writer ? { with: [writer.id], reaches: [writer] } : {}),
            },
          ]
        : [],
    )
    const raised: Act[] = writer ? [{ verb: 'voice.raised', actor: writer.id, object, team: null, at: at(told.on) }] : []
    return raised.concat(steps)
  })
  const reliefs = RELIEFS.map(({ by, what, on }): Act => ({
    verb: 'relief.made',
    actor: staff.at(by).id,
    object: reliefId(what, on),
    team: null,
    at: at(on),
  }))
  const told = LEARNING.flatMap(({ by, on, replies }): Act[] => {
    const object = toldId(by, on)
    const answers = replies.map((reply): Act => ({
      verb: 'learning.replied',
      actor: staff.at(reply.by).id,
      object,
      team: null,
      at: at(reply.on),
      with: [staff.at(by).id],
      reaches: [staff.at(by)],
    }))
    const first: Act[] = [{ verb: 'learning.told', actor: staff.at(by).id, object, team: null, at: at(on) }]
    return first.concat(answers)
  })
  return [...voices, ...reliefs, ...told]
}
