import { figuresOf } from '#modules/rubrics/figures.ts'
import type { Content } from '#modules/rubrics/rubric.ts'
import type { Act } from '../ledger/acts.ts'
import type { Staff } from '../people.ts'
import { placeId } from '../places.ts'
import { writerOf } from '../practices/keys.ts'
import type { Row } from '../rows.ts'
import type { Team } from '../teams.ts'
import type { Clock } from '../time.ts'
import { ARGUMENT_ID, CAPSTONE_ID, on } from './rubrics.ts'
import type { Set } from './sets.ts'
import { ARGUMENT, CAPSTONE } from './texts.ts'
import { proposalRows, wordRows } from './talk.ts'

const KINDS = [
  { id: CAPSTONE_ID, team: 'juniper-social', told: CAPSTONE },
  { id: ARGUMENT_ID, team: 'alder-english-7', told: [ARGUMENT] },
]

type Of = { sets: readonly Set[]; teams: ReadonlyMap<string, Team>; staff: Staff; clock: Clock }
export const rubricOf = ({ key }: Set) => (['paragraphs', 'claims'].includes(key) ? KINDS[1]! : KINDS[0]!)

/** The rows of rubrics, of the sets read with them, and of what was reckoned of each round. */
export function rubricRows({ sets, teams, staff, clock }: Of) {
  return {
    rubric: KINDS.map(({ id, team: key, told }): Row<'rubric'> => {
      const team = teams.get(key)!
      const by = writerOf(team).id
      const made = on(told[0]!.on)
      return {
        id,
        team_id: team.id,
        place_id: placeId(team.spec.place),
        version: told.length,
        draft_version: told.length + 1,
        name: told.at(-1)!.content.name,
        made_by: by,
        made_at: clock.instant(made),
        shared_at: clock.instant(made + 30),
        shared_by: by,
      }
    }),
    rubric_version: KINDS.flatMap(({ id, team, told }) =>
      told.map(({ said, on: at, content }, nth): Row<'rubric_version'> => ({
        rubric_id: id,
        number: nth + 1,
        name: content.name,
        sentence: content.sentence,
        grades: [...content.grades],
        half_levels: content.halfLevels,
        levels: content.levels as never,
        criteria: content.criteria as never,
        said,
        made_by: writerOf(teams.get(team)!).id,
        made_at: clock.instant(on(at)),
      })),
    ),
    scoring: sets.map((set): Row<'scoring'> => {
      const { id: rubricId, team: key } = rubricOf(set)
      const team = teams.get(key)!
      return {
        id: set.id,
        team_id: team.id,
        rubric_id: rubricId,
        number: set.number,
        name: set.name,
        kind: set.kind,
        criterion_id: set.criterionId ?? null,
        design: set.design,
        open_to: set.openTo,
        round: set.round,
        step: set.step,
        made_by: writerOf(team).id,
        made_at: clock.instant(set.made),
        closed_at: set.closed === null ? null : clock.instant(set.closed),
      }
    }),
    scoring_piece: sets.flatMap(({ id, pieces }) =>
      pieces.map(({ id: pieceId, number, block, title, text, workId, reference, reason }): Row<'scoring_piece'> => ({
        id: pieceId,
        scoring_id: id,
        number,
        block,
        title,
        text,
        work_id: workId ?? null,
        reference,
        reason,
      })),
    ),
    scoring_block: sets.flatMap(({ id, blocks }) =>
      blocks.map(({ number, raters }): Row<'scoring_block'> => ({ scoring_id: id, number, raters, is_open: raters.length < 2 })),
    ),
    scoring_rater: sets.flatMap(({ id, readers, made }) =>
      readers.map((person, at): Row<'scoring_rater'> => ({
        scoring_id: id,
        person_id: person.id,
        joined_at: clock.instant(made + 20 + at * 35),
      })),
    ),
    scoring_reading: sets.flatMap(({ id, readings }) =>
      readings.map((reading): Row<'scoring_reading'> => ({
        id: reading.id,
        scoring_id: id,
        piece_id: reading.piece.id,
        round: reading.round,
        person_id: reading.by.id,
        is_third: reading.isThird,
        dealt_at: clock.instant(reading.at - 6),
        in_at: clock.instant(reading.at),
        scores: reading.scores,
        comments: reading.comments as never,
        seconds: reading.seconds,
      })),
    ),
    scoring_judgement: sets.flatMap(({ id, judgements = [] }) =>
      judgements.map(({ left, right, more, by, at, ...judgement }): Row<'scoring_judgement'> => ({
        id: judgement.id,
        scoring_id: id,
        person_id: by.id,
        left_id: left.id,
        right_id: right.id,
        more_id: more.id,
        dealt_at: clock.instant(at - 1),
        in_at: clock.instant(at),
        seconds: judgement.seconds,
      })),
    ),
    scoring_word: wordRows(sets, staff, clock),
    scoring_figures: sets
      .filter(({ step, readings }) => step !== 'reading' && readings.length > 0)
      .flatMap((set) => figureRows(set, clock)),
    rubric_proposal: proposalRows(sets, staff, teams, clock),
  }
}

function figureRows({ id, content, readings, round }: Set, clock: Clock): Row<'scoring_figures'>[] {
  return Array.from({ length: round }, (_, at) => {
    const own = readings.filter((reading) => reading.round === at + 1).toSorted((one, other) => one.at - other.at)
    const figures = figuresOf(
      own.map(({ piece, by, scores }) => ({ pieceId: piece.id, personId: by.id, scores })),
      { content: content as Content, readers: 2 },
    )
    const last = clock.instant(own.at(-1)!.at)
    return {
      scoring_id: id,
      round: at + 1,
      stamp: `${own.length} ${Date.parse(last) / 1000}.000000`,
      figures: figures as never,
      found_at: last,
    }
  })
}

/** What the ledger holds of it since the district has Weft. */
export function rubricActs({ sets, teams }: Omit<Of, 'staff' | 'clock'>): Act[] {
  const versions = KINDS.flatMap(({ id, team: key, told }) => {
    const team = teams.get(key)!
    return told.map(({ on: at }, nth): Act => ({
      verb: nth === 0 ? 'rubric.published' : 'rubric.revised',
      actor: writerOf(team).id,
      object: id,
      team,
      at: on(at),
    }))
  })
  const begun = sets.map((set): Act => {
    const team = teams.get(rubricOf(set).team)!
    return { verb: 'scoring.begun', actor: writerOf(team).id, object: set.id, team, at: set.made }
  })
  return [...versions, ...begun].filter(({ team, at }) => at > team!.made)
}
