import { createHash } from 'node:crypto'
import { bandOf } from '#modules/surveys/band.ts'
import type { Band } from '#modules/surveys/band.ts'
import { cellOf, cellsOf } from '#modules/surveys/cell.ts'
import type { Cells, Group } from '#modules/surveys/cell.ts'
import type { Answers, Item } from '#modules/surveys/item.ts'
import { keysText, promisedText } from '#modules/surveys/promised.ts'
import { resultsOf } from '#modules/surveys/results.ts'
import { announce } from './announced.ts'
import { idOf } from './id.ts'
import type { Person, Staff } from './people.ts'
import { DISTRICT, placeId } from './places.ts'
import { chanceOf } from './random.ts'
import type { Chance } from './random.ts'
import type { Row } from './rows.ts'
import type { Student } from './students.ts'
import { PULSE_TOLD, SURVEYS_TOLD } from './told/surveys.ts'
import type { Likely, SurveyTold } from './told/surveys.ts'
import type { Team } from './teams.ts'
import { DAY } from './time.ts'
import type { Clock } from './time.ts'

/** What the database lets nobody write at once: a survey is launched, opened, closed and released in this order. */
export type Course = { id: string } & Pick<
  Row<'survey'>,
  'launched_at' | 'opened_at' | 'closed_at' | 'released_at' | 'sha256' | 'keys_sha256'
>
const sha = (text: string) => createHash('sha256').update(text).digest()
const hexOf = (bytes: Buffer) => `\\x${bytes.toString('hex')}`

export type Of = { staff: Staff; students: readonly Student[]; teams: ReadonlyMap<string, Team>; clock: Clock }
export type Made = {
  survey: Row<'survey'>[]
  survey_item: Row<'survey_item'>[]
  survey_notice: Row<'survey_notice'>[]
  survey_cell: Row<'survey_cell'>[]
  survey_invited: Row<'survey_invited'>[]
  survey_answer: Row<'survey_answer'>[]
  survey_comment: Row<'survey_comment'>[]
  survey_named: Row<'survey_named'>[]
  survey_release: Row<'survey_release'>[]
  survey_response: Row<'survey_response'>[]
}

/** Two waves of trust, a mirror, and a pulse that is open: answers are drawn, results come from the code that every district runs. */
export function makeSurveys(of: Of): { rows: Made; courses: Course[]; pulseId: string } {
  const rows: Made = {
    survey: [],
    survey_item: [],
    survey_notice: [],
    survey_cell: [],
    survey_invited: [],
    survey_answer: [],
    survey_comment: [],
    survey_named: [],
    survey_release: [],
    survey_response: [],
  }
  announce(of, rows)
  const courses = SURVEYS_TOLD.map((told) => oneSurvey(told, of, rows))
  return { rows, courses, pulseId: pulse(of, rows) }
}

const idsOf = (told: Pick<SurveyTold, 'key' | 'items' | 'opens'>) => {
  const id = idOf(`survey/${told.key}`, told.opens)
  const items = told.items.map(({ construct, labels, text, kind = 'scale' }, at): Item => ({
    id: idOf(`survey-item/${told.key}/${at}`, told.opens),
    kind,
    construct,
    labels: kind === 'scale' ? labels : null,
    text,
    options: null,
  }))
  return { id, items }
}

function begin(told: Omit<SurveyTold, 'lean' | 'share'>, { clock, teams }: Of, rows: Made) {
  const { id, items } = idsOf(told)
  rows.survey.push({
    id,
    team_id: teams.get(told.team)!.id,
    place_id: placeId(told.place),
    kind: told.kind,
    title: told.title,
    bands: told.bands,
    follows_id: told.follows ? idOf(`survey/${told.follows.key}`, told.follows.opens) : null,
    every_days: told.everyDays ?? null,
    closes_at: clock.instant(told.closes),
    made_at: clock.instant(told.opens - 3 * DAY),
    is_swept: told.kind !== 'pulse',
  })
  rows.survey_item.push(
    ...items.map(({ id: item, kind, construct, labels, text }, position): Row<'survey_item'> => ({
      id: item,
      survey_id: id,
      position,
      kind,
      construct,
      labels,
      text,
      options: null,
      promised: told.items[position]!.promised ?? null,
    })),
  )
  return { id, items }
}

/** Everyone asked, with the band and the place their answers are counted under. */
function asked(told: Pick<SurveyTold, 'place' | 'bands'>, { staff, students, teams }: Of) {
  const cabinet = new Set(told.bands.includes('cabinet') ? teams.get('cabinet')!.members.map(({ person }) => person.id) : [])
  const people = staff.all.flatMap((person): { person: Person; band: Band; place: string }[] => {
    const band = cabinet.has(person.id) ? 'cabinet' : bandOf(person.post.role)
    const inside = told.place === DISTRICT || person.post.place === told.place
    const place = band === 'cabinet' ? DISTRICT : person.post.place
    return band && inside && told.bands.includes(band) ? [{ person, band, place }] : []
  })
  const pupils = told.bands.includes('students') ? students.map(({ school }) => school.key) : []
  const groups: Group[] = [
    ...[...Map.groupBy(people, ({ band, place }) => `${band} ${place}`).values()].map((group) => ({
      band: group[0]!.band,
      placeId: placeId(group[0]!.place),
      people: group.length,
    })),
    ...[...Map.groupBy(pupils, (key) => key)].map(([key, own]) => ({
      band: 'students' as const,
      placeId: placeId(key),
      people: own.length,
    })),
  ]
  return { people, pupils, groups }
}

function cellRows(key: string, surveyId: string, { cells }: Cells, at: number): Row<'survey_cell'>[] {
  return cells.map(({ bands, placeId: place, placeIds, people }, number) => ({
    id: idOf(`survey-cell/${key}/${number}`, at),
    survey_id: surveyId,
    bands,
    place_id: place,
    place_ids: placeIds,
    people,
  }))
}

function oneSurvey(told: SurveyTold, of: Of, rows: Made): Course {
  const { clock } = of
  const { id, items } = begin(told, of, rows)
  const { people, pupils, groups } = asked(told, of)
  const plan = cellsOf(groups, placeId(told.place), told.kind !== 'mirror')
  const cells = cellRows(told.key, id, plan, told.opens)
  rows.survey_cell.push(...cells)
  const reported = cells.map(({ id: cell, bands, place_id, place_ids, people: many }) => ({
    id: cell,
    bands: bands as Band[],
    placeId: place_id,
    placeIds: place_ids as string[],
    people: many,
  }))
  const chance = chanceOf(`survey/${told.key}`)
  const seats = [
    ...people.map(({ band, place }) => ({ band, place })),
    ...pupils.map((place) => ({ band: 'students' as const, place })),
  ]
  const answers: { cellId: string; answers: Answers }[] = []
  const comments: { cellId: string; itemId: string; text: string }[] = []
  const lines = chance.shuffled(told.comments)
  for (const seat of seats) {
    const cell = cellOf(reported, { band: seat.band, placeId: placeId(seat.place) })
    if (!cell || !chance.happens(told.share(seat))) continue
    answers.push({ cellId: cell.id, answers: drawn(items, told.lean, seat, chance) })
    const text = items.find(({ kind }) => kind === 'text')
    if (text && seat.band !== 'students' && lines.length > 0 && chance.happens(0.06))
      comments.push({ cellId: cell.id, itemId: text.id, text: lines.pop()! })
  }
  const order = chance.shuffled(answers)
  if (told.keepsAnswers)
    rows.survey_answer.push(
      ...order.map(({ cellId, answers: one }, at) => ({
        id: idOf(`answer/${told.key}/${at}`, told.opens),
        survey_id: id,
        cell_id: cellId,
        answers: one,
      })),
    )
  rows.survey_comment.push(
    ...comments.map(({ cellId, itemId, text }, at) => ({
      id: idOf(`said/${told.key}/${at}`, told.opens),
      survey_id: id,
      cell_id: cellId,
      item_id: itemId,
      text,
    })),
  )
  const results = resultsOf({ items, cells: reported, answers: order, comments, k: 5, commentsK: 10, shuffled: chance.shuffled })
  rows.survey_release.push({
    id: idOf(`release/${told.key}`, told.closes),
    survey_id: id,
    members: cells.map(({ id: cell }) => cell),
    results,
    sha256: hexOf(sha(JSON.stringify(results))) as never,
    released_at: clock.instant(told.closes + 2),
  })
  rows.survey_named.push(
    ...people
      .filter(({ band }) => plan.tooSmall.some((one) => one.band === band))
      .map(({ person, band }, at): Row<'survey_named'> => ({
        survey_id: id,
        person_id: person.id,
        band,
        // Not everyone took the invitation.
        answers: at < told.named ? Object.fromEntries(items.map(({ id: item }) => [item, chance.int(2, 4)])) : null,
      })),
  )
  rows.survey_response.push(
    ...told.responses.map(({ place, post, text, after, publish }): Row<'survey_response'> => ({
      id: idOf(`survey-response/${told.key}/${place}`, told.closes + after * DAY),
      survey_id: id,
      place_id: placeId(place),
      text,
      is_published: publish,
      made_by: of.staff.at(post).id,
      made_at: clock.instant(told.closes + after * DAY),
    })),
  )
  const promised = promisedText({ items, k: 5, commentsK: 10, closesAt: clock.instant(told.closes), cells: reported })
  return {
    id,
    launched_at: clock.instant(told.opens - 30),
    opened_at: clock.instant(told.opens),
    closed_at: clock.instant(told.closes + 1),
    released_at: clock.instant(told.closes + 2),
    sha256: sha(promised),
    keys_sha256: sha(keysText([])),
  }
}

/** Five points around where a group leans; each person a little higher or lower throughout, so that questions go together. */
function drawn(items: readonly Item[], lean: SurveyTold['lean'], seat: Likely, chance: Chance): Answers {
  const person = chance.noise() * 0.75
  return Object.fromEntries(
    items.flatMap((item, at) => {
      if (item.kind !== 'scale' || chance.happens(0.03)) return []
      const point = Math.round(lean(seat, at) + person + chance.noise() * 0.75)
      return [[item.id, Math.min(5, Math.max(1, point))]]
    }),
  )
}

/** A pulse that a visitor can answer; the loader makes its keys, which are never the same twice. */
function pulse(of: Of, rows: Made): string {
  const { id } = begin(PULSE_TOLD, of, rows)
  const { people, groups } = asked(PULSE_TOLD, of)
  const cells = cellRows(PULSE_TOLD.key, id, cellsOf(groups, placeId(PULSE_TOLD.place), true), PULSE_TOLD.opens)
  rows.survey_cell.push(...cells)
  const places = cells.map(({ id: cell, bands, place_ids }) => ({
    id: cell,
    bands: bands as Band[],
    placeIds: place_ids as string[],
  }))
  rows.survey_invited.push(
    ...chanceOf('pulse')
      .shuffled(people)
      .flatMap(({ person, band, place }) => {
        const cell = cellOf(places, { band, placeId: placeId(place) })
        return cell ? [{ survey_id: id, person_id: person.id, cell_id: cell.id }] : []
      }),
  )
  return id
}
