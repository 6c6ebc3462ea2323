import { ORPCError } from '@orpc/server'
import { record } from '#platform/ledger.ts'
import { read, write } from '#platform/rpc.ts'
import { classesToAsk, dealCodes, keepDeclined } from '../store/codes.ts'
import { formOf, itemsShown, seatOfPerson } from '../store/form.ts'
import { answerNamed, namedSeat } from '../store/named.ts'
import { lineOf } from '../store/overview.ts'

/** What someone who is asked reads, and what is said by name. Answers without a name come in elsewhere: `server/survey-answers.ts`. */
export const answering = {
  form: read.surveys.form.handler(async ({ context: { db, actor }, input: { id } }) => {
    const seat = await seatOfPerson(db, id, actor.personId)
    const form = seat && (await formOf(db, id, seat))
    if (!form) throw new ORPCError('NOT_FOUND')
    return form
  }),

  namedForm: read.surveys.namedForm.handler(async ({ context: { db, actor }, input: { id } }) => {
    const seat = await namedSeat(db, id, actor.personId)
    if (!seat) throw new ORPCError('NOT_FOUND')
    return {
      survey: await lineOf(db, id),
      items: await itemsShown(db, id),
      answers: seat.answers as Record<string, number> | null,
    }
  }),

  answerNamed: write.surveys.answerNamed.handler(async ({ context: { db, actor }, input: { id, answers } }) => {
    const seat = await namedSeat(db, id, actor.personId)
    if (!seat) throw new ORPCError('NOT_FOUND')
    const items = await itemsShown(db, id)
    const known = Object.keys(answers).every((itemId) => items.some((item) => item.id === itemId && item.kind === 'scale'))
    if (seat.closedAt !== null || !known) throw new ORPCError('FORBIDDEN')
    await answerNamed(db, id, actor.personId, answers)
    await record(db, actor, 'survey.answered-first', { id })
    return {}
  }),

  classes: read.surveys.classes.handler(async ({ context: { db, actor }, input: { id } }) => {
    const classes = await classesToAsk(db, actor, id)
    if (classes.length === 0) throw new ORPCError('NOT_FOUND')
    return { survey: await lineOf(db, id), hasNotice: classes[0]!.hasNotice, classes }
  }),

  dealCodes: write.surveys.dealCodes.handler(async ({ context: { db, actor }, input: { id, classId, declined } }) => {
    const taught = async () => (await classesToAsk(db, actor, id)).find((one) => one.id === classId)
    if (!(await taught())) throw new ORPCError('NOT_FOUND')
    if (declined !== undefined) await keepDeclined(db, id, classId, declined)
    await record(db, actor, 'survey.codes-dealt', { id })
    return { codes: await dealCodes(db, id, (await taught())!) }
  }),
}
