import { writableTeam } from '#modules/teams/server/access.ts'
import { showPieces } from '#modules/work/server/access.ts'
import type { Db } from '#platform/db.ts'
import { record } from '#platform/ledger.ts'
import { read, write } from '#platform/rpc.ts'
import type { Actor } from '#platform/rpc.ts'
import { leanOf } from '../../figures.ts'
import { severitiesFor } from '../../severities.ts'
import { overallOf, whyNotScores } from '../../rubric.ts'
import type { PieceInput, Scoring, Used } from '../../scoring-shapes.ts'
import { MOST_COMPARED } from '../../comparison.ts'
import { designOf, finalsOf, whyNotLook } from '../../scoring.ts'
import type { OPEN_TO } from '../../scoring.ts'
import { comparisonOf } from './comparison.ts'
import { editableScoring, readableRubric, readableScoring } from '../access.ts'
import { figuresFor, keepFigures } from '../reckon.ts'
import { severitiesOf } from '../severities.ts'
import { dividedOf, givenAfter, insertWord, readingsBeside, roundsOf, thirdsOf, wordsOf } from '../store/look.ts'
import { insertPieces, insertScoring, scoringAt, setScoringRemoved, setStep } from '../store/scoring.ts'

/** More than this nobody reads all of. */
const MOST_FOR_EVERYONE = 60
const FINALS = 25
/** Below this, the scores of a criterion carry no conclusion (Krippendorff). */
const DIVIDES = 0.667

const whyNotStart = (design: string, count: number, used: Used, pieces: readonly PieceInput[]) => {
  if (design === 'all' && count > MOST_FOR_EVERYONE) return 'too-many-for-everyone' as const
  if (design === 'pairs' && count > MOST_COMPARED) return 'too-many-to-compare' as const
  return pieces.some(({ reference }) => reference && whyNotScores(used, reference)) ? ('not-on-the-scale' as const) : null
}

type Shown = { id: string; name: string; teamId: string; openTo: (typeof OPEN_TO)[number] }

/** Student work among these pieces, shown to whoever reads in the set; of which it may not be, and why. */
const showThere = (db: Db, actor: Actor, set: Shown, pieces: readonly PieceInput[]) =>
  showPieces(db, actor, {
    pieceIds: pieces.flatMap(({ workId }) => workId ?? []),
    withKind: 'scoring',
    withId: set.id,
    label: set.name,
    withinTeam: set.openTo === 'team' ? set.teamId : null,
  })

export const startScoring = write.rubrics.startScoring.handler(async ({ context: { db, actor }, input, errors }) => {
  const { rubric, version } = await readableRubric(db, actor, input.id)
  const team = await writableTeam(db, actor, input.teamId)
  if (!version) throw errors.CANNOT_START({ data: { reason: 'not-published', title: null } })
  const design = designOf(input.kind, input.design)
  const reason = whyNotStart(design, input.pieces.length, version, input.pieces)
  if (reason) throw errors.CANNOT_START({ data: { reason, title: null } })
  const made = await insertScoring(db, {
    ...input,
    design,
    criterionId: design === 'pairs' && version.criteria.some(({ id }) => id === input.criterionId) ? input.criterionId : null,
    rubricId: rubric.id,
    number: version.number,
    teamId: team.id,
    madeBy: actor.personId,
  })
  const notShown = await showThere(db, actor, { ...input, id: made.id, teamId: team.id }, input.pieces)
  if (notShown) throw errors.CANNOT_START({ data: notShown })
  await record(db, actor, 'scoring.begun', { id: made.id, teamId: team.id })
  return made
})

export const addPieces = write.rubrics.addPieces.handler(async ({ context: { db, actor }, input, errors }) => {
  const { scoring, used } = await editableScoring(db, actor, input.id)
  const reason = whyNotStart(scoring.design, scoring.pieces + input.pieces.length, used, input.pieces)
  if (reason) throw errors.CANNOT_START({ data: { reason, title: null } })
  const notShown = await showThere(db, actor, scoring, input.pieces)
  if (notShown) throw errors.CANNOT_START({ data: notShown })
  await insertPieces(db, { id: scoring.id, design: scoring.design, from: scoring.pieces }, input.pieces)
  await record(db, actor, 'scoring.widened', { id: scoring.id, teamId: scoring.teamId })
  return {}
})

const NOT_COMPARED = { sureness: null, order: null, ownWay: null }
const NOTHING_READ = { figures: null, foundAt: null, rounds: [], divided: [], words: [], dividesStill: [], lean: null }

export const scoring = read.rubrics.scoring.handler(async ({ context: { db, actor }, input, errors }) => {
  const found = await scoringAt(db, actor, input.id)
  if (!found) throw errors.NOT_FOUND()
  const { scoring: set, used } = found
  if (set.kind === 'comparison') return { ...NOTHING_READ, scoring: set, used, ...(await comparisonOf(db, actor, set)) }
  const { id, round } = set
  const reckoned = await figuresFor(db, { id, round, readers: set.readers, used })
  const whyNot = whyNotLook(lookingAt(set, reckoned?.figures))
  const rounds = await roundsOf(db, id)
  const beside = set.isReader && set.done > 0 ? await readingsBeside(db, id, round, actor.personId) : []
  const shown = whyNot === null && reckoned ? reckoned.figures : null
  // While a set is being scored, only sums are told: a piece may still be somebody’s to read.
  const pieces = shown && (set.kind === 'calibration' || set.step !== 'reading') ? shown.dividing : []
  return {
    ...NOT_COMPARED,
    scoring: set,
    used,
    figures: shown && { ...shown, dividing: pieces },
    whyNot,
    foundAt: shown && reckoned ? new Date(reckoned.foundAt).toISOString() : null,
    rounds,
    divided: await dividedOf(db, { id, round, personId: actor.personId, criteria: used.criteria }, pieces),
    words: (await wordsOf(db, actor, id)).filter((word) => word.round < round || whyNot === null),
    dividesStill: stillDividing(rounds),
    lean: beside.length > 0 && whyNot === null ? leanOf(beside, used, actor.personId) : null,
  }
})

export const severities = read.rubrics.severities.handler(async ({ context: { db, actor }, input }) => {
  const { scoring: set, used } = await readableScoring(db, actor, input.id)
  const reckoned = await figuresFor(db, { id: set.id, round: set.round, readers: set.readers, used })
  if (whyNotLook(lookingAt(set, reckoned?.figures)) !== null) return { own: null, group: null }
  return severitiesFor(await severitiesOf(db, { id: set.id, round: set.round, used }), actor.personId)
})

const lookingAt = (set: Scoring, figures: { readers: number; pieces: number } | undefined) => ({
  kind: set.kind,
  step: set.step,
  isReader: set.isReader,
  left: set.left,
  readers: figures?.readers ?? 0,
  pieces: figures?.pieces ?? 0,
})

/** Criteria whose alpha stayed below what carries a conclusion in the last two rounds. */
function stillDividing(rounds: readonly { criteria: readonly { criterionId: string; alpha: number | null }[] }[]): string[] {
  const [before, last] = rounds.slice(-2)
  if (!before || !last) return []
  const low = (of: typeof before) =>
    of.criteria.filter(({ alpha }) => alpha !== null && alpha < DIVIDES).map(({ criterionId }) => criterionId)
  return low(last).filter((id) => low(before).includes(id))
}

const MOVES = {
  discuss: { from: 'reading', to: 'discussing', rounds: 0 },
  again: { from: 'discussing', to: 'reading', rounds: 1 },
  close: { from: null, to: 'closed', rounds: 0 },
  reopen: { from: 'closed', to: 'discussing', rounds: 0 },
} as const

export const moveOn = write.rubrics.moveOn.handler(async ({ context: { db, actor }, input, errors }) => {
  const { scoring: set, used } = await editableScoring(db, actor, input.id)
  const move = MOVES[input.to]
  const isOut = move.from === null ? set.step === 'closed' : set.step !== move.from
  const notHere = isOut || (set.kind !== 'calibration' && ['discuss', 'again'].includes(input.to)) || set.round + move.rounds > 12
  if (notHere) throw errors.CANNOT_MOVE({ data: { reason: 'not-now' } })
  if (input.to !== 'reopen' && set.inAll === 0) throw errors.CANNOT_MOVE({ data: { reason: 'nothing-read' } })
  await keepFigures(db, { id: set.id, round: set.round, readers: set.readers, used })
  const to = set.kind !== 'calibration' && input.to === 'reopen' ? 'reading' : move.to
  if (!(await setStep(db, set.id, input.version, { step: to, round: set.round + move.rounds }))) throw errors.CONFLICT()
  await record(db, actor, `scoring.${to === 'closed' ? 'closed' : to === 'discussing' ? 'opened' : 'resumed'}`, {
    id: set.id,
    teamId: set.teamId,
  })
  return {}
})

export const sayOfPiece = write.rubrics.sayOfPiece.handler(async ({ context: { db, actor }, input, errors }) => {
  const { scoring: set, used } = await readableScoring(db, actor, input.id)
  if (!set.isReader && !set.mayWrite) throw errors.FORBIDDEN()
  const reckoned = await figuresFor(db, { id: set.id, round: set.round, readers: set.readers, used })
  const reason = whyNotLook(lookingAt(set, reckoned?.figures))
  if (reason) throw errors.CANNOT_SAY({ data: { reason } })
  const { pieceId, criterionId, text } = input
  const made = await insertWord(db, { scoringId: set.id, pieceId, criterionId, round: set.round, text, by: actor.personId })
  if (!made) throw errors.NOT_FOUND()
  await record(db, actor, 'scoring.discussed', { id: set.id, teamId: set.teamId })
  return made
})

export const finals = read.rubrics.finals.handler(async ({ context: { db, actor }, input, errors }) => {
  const { scoring: set, used } = await readableScoring(db, actor, input.id)
  if (set.step !== 'closed' || set.kind === 'comparison') throw errors.STILL_READING()
  const rows = await givenAfter(db, actor, set, input.after ?? 0, FINALS + 1)
  return {
    scoring: set,
    used,
    more: rows.length > FINALS,
    thirds: await thirdsOf(db, set.id),
    pieces: rows.slice(0, FINALS).map(({ given, ...piece }) => {
      const each = finalsOf(used, given, set)
      const scores = each.map(({ score }) => score)
      return Object.assign(piece, { finals: each, overall: scores.includes(null) ? null : overallOf(used, scores as number[]) })
    }),
  }
})

export const removeScoring = write.rubrics.removeScoring.handler(async ({ context: { db, actor }, input }) => {
  const { scoring: set } = await editableScoring(db, actor, input.id)
  await setScoringRemoved(db, set.id, input.removed)
  await record(db, actor, input.removed ? 'scoring.removed' : 'scoring.brought-back', { id: set.id, teamId: set.teamId })
  return {}
})
