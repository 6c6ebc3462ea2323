import { ORPCError } from '@orpc/server'
import { read } from '#platform/rpc.ts'
import { formOf, seatOfPerson } from './store/form.ts'

export const surveys = {
  form: read.surveys.form.handler(async ({ context: { db, actor }, input: { id } }) => {
    const seat = await seatOfPerson(db, id, actor.personId)
    const form = seat && (await formOf(db, id, seat))
    if (!form) throw new ORPCError('NOT_FOUND')
    return form
  }),
}
