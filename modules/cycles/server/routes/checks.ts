import { ORPCError } from '@orpc/server'
import { putPoints, seenMeasure, today } from '#modules/evidence/server/access.ts'
import { tooManyAttempts } from '#platform/attempts.ts'
import { inTransaction } from '#platform/db.ts'
import type { Db } from '#platform/db.ts'
import { refuseWhenFull } from '#platform/disk.ts'
import { record } from '#platform/ledger.ts'
import { open, read, write } from '#platform/rpc.ts'
import type { Actor, Context } from '#platform/rpc.ts'
import { countsOf, FEEDS, fitting, LEAST_ANSWERS, pointOf, whyNotAsk } from '../../check.ts'
import type { StudentCheck } from '../../check-contract.ts'
import { editableCycle } from '../access.ts'
import { checkById, checksOf, dealCode, insertCheck, whatOpens, setPaper, shutCheck, spendCode } from '../store/check.ts'

export const studentChecks = read.cycles.studentChecks.handler(async ({ context: { db, actor }, input }) => {
  await editableCycle(db, actor, input.id)
  return (await checksOf(db, input.id)).map(shown)
})

export const openCheck = write.cycles.openCheck.handler(async ({ context: { db, actor }, input: { id, check }, errors }) => {
  const { cycle } = await editableCycle(db, actor, id)
  const why = whyNotAsk(check.questions, check.telling)
  if (why) throw errors.CANNOT_ASK({ data: why })
  if (check.measureId) {
    const { kind, teamId } = await seenMeasure(db, actor, check.measureId)
    if (teamId !== cycle.teamId || !check.questions.some((question) => FEEDS[question.kind] === kind)) throw errors.NO_FIT()
  }
  const checkId = await insertCheck(db, id, check, actor.personId)
  await record(db, actor, 'cycle.asked-class', cycle)
  return shown((await checkById(db, checkId))!)
})

export const typeInPapers = write.cycles.typeInPapers.handler(async ({ context: { db, actor }, input, errors }) => {
  const { check } = await writableCheck(db, actor, input.id)
  if (check.closedAt !== null) throw errors.CONFLICT()
  const fits = countsOf(check.questions, [], input.counts)
  if (fits.some((choices) => sumOf(choices) + check.spent > check.seats)) throw errors.MORE_THAN_SEATS()
  await setPaper(db, input.id, fits)
  return shown((await checkById(db, input.id))!)
})

export const closeCheck = write.cycles.closeCheck.handler(async ({ context: { db, actor }, input }) => {
  const { check, teamId } = await writableCheck(db, actor, input.id)
  if (await shutCheck(db, input.id)) {
    await record(db, actor, 'cycle.closed-check', { id: check.cycleId, teamId })
    if (check.measureId) await makePoint(db, actor, check)
  }
  return shown((await checkById(db, input.id))!)
})

type Row = NonNullable<Awaited<ReturnType<typeof checkById>>>

async function writableCheck(db: Db, actor: Actor, id: string) {
  const check = await checkById(db, id)
  if (!check) throw new ORPCError('NOT_FOUND')
  const { cycle } = await editableCycle(db, actor, check.cycleId)
  return { check, teamId: cycle.teamId }
}

/** Straight into the cycle: the day’s point, where enough answered and the measure still stands. */
async function makePoint(db: Db, actor: Actor, { measureId, questions, given, paper, spent }: Row) {
  const measure = await seenMeasure(db, actor, measureId!).catch(() => null)
  const counts = countsOf(questions, given, paper)
  const point = measure && pointOf(measure.kind, questions, counts)
  if (!point || spent + papersIn(paper) < LEAST_ANSWERS) return
  await putPoints(db, measure.id, measure.kind, [{ ...point, on: await today(db), note: '' }], actor.personId)
  await record(db, actor, 'measure.pointed', { id: measure.id, teamId: measure.teamId })
}

const sumOf = (choices: readonly number[]) => choices.reduce((sum, count) => sum + count, 0)
const papersIn = (paper: Row['paper']) => Math.max(0, ...(paper ?? []).map(sumOf))

/** While it is open nobody sees an answer, and of fewer than five nobody ever does. */
function shown({ given, paper, spent, ...row }: Row): StudentCheck {
  const { id, questions, telling, language, measureId, openedAt, closesAt, closedAt, classCode, codes, seats } = row
  const check = { id, questions, telling, language, measureId, openedAt, closesAt, closedAt, classCode, codes, seats }
  const answered = spent + papersIn(paper)
  const isShown = check.closedAt !== null && answered >= LEAST_ANSWERS
  const noticed = given.flatMap((answers) => answers.filter((answer) => typeof answer === 'string'))
  return { ...check, answered, results: isShown ? { counts: countsOf(check.questions, given, paper), noticed } : null }
}

export const lookAtCheck = open.cycles.lookAtCheck.handler(async ({ context, input }) => {
  const { id: _, ...check } = await opened(context, input.code)
  return check
})

export const beginCheck = open.cycles.beginCheck.handler(async ({ context, input, errors }) => {
  const check = await opened(context, input.code)
  if (check.is === 'own') return { code: plainCode(input.code) }
  await refuseWhenFull(context.config)
  const code = await inTransaction(context.db, (db) => dealCode(db, check.id))
  if (!code) throw errors.ALL_DEALT()
  return { code }
})

/** Nothing of it is recorded, and nothing tells who it was: a spent code, and an answer that does not know its code. */
export const answerCheck = open.cycles.answerCheck.handler(async ({ context, input, errors }) => {
  const check = await opened(context, input.code)
  if (check.is !== 'own') throw errors.NOT_FOUND()
  const answers = fitting(check.questions, input.answers)
  if (!answers) throw errors.NO_ANSWER()
  await refuseWhenFull(context.config)
  if (!(await inTransaction(context.db, (db) => spendCode(db, plainCode(input.code), check.id, answers))))
    throw errors.NOT_FOUND()
  return {}
})

/** As typed from a board or a slip: "kmtr 7q" is KMTR7Q. */
const plainCode = (code: string) => code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')

/** A whole class shares one address, so only codes that open nothing are counted. */
async function opened({ db, request }: Context, code: string) {
  const found = await whatOpens(db, plainCode(code))
  if (found) return found
  const minutes = await tooManyAttempts(db, 'student-check', plainCode(code), request.address)
  if (minutes !== null) throw new ORPCError('TOO_MANY_REQUESTS', { data: { minutes } })
  throw new ORPCError('NOT_FOUND')
}
