import { placeKind } from '#modules/people/server/access.ts'
import { seenTeam } from '#modules/teams/server/access.ts'
import { record } from '#platform/ledger.ts'
import { read, write } from '#platform/rpc.ts'
import { standingOf, whyNotSay } from '../promise.ts'
import { ownPromise, promiseToActor, readablePromise } from './access.ts'
import * as decisions from './routes/decisions.ts'
import { insertPromise, insertWord, promiseOverview, setAnswer, updatePromise } from './store/promise.ts'

const COUNTED = ['time', 'money', 'relief']

export const promises = {
  ...decisions,

  overview: read.promises.overview.handler(({ context: { db, actor } }) => promiseOverview(db, actor)),

  make: write.promises.make.handler(async ({ context: { db, actor }, input, errors }) => {
    const { to, about = null } = input
    if (input.amount !== null && !COUNTED.includes(input.kind))
      throw errors.CANNOT_PROMISE({ data: { reason: 'amount-of-what' } })
    if (to.kind === 'team') await seenTeam(db, actor, to.id)
    else if (!(await placeKind(db, to.id))) throw errors.NOT_FOUND()
    const { teamId = null, placeId = null } = toWhom(input)
    const id = await insertPromise(db, { ...input, about, teamId, placeId, madeBy: actor.personId })
    await record(db, actor, 'promise.made', { id, teamId, placeId })
    return readablePromise(db, actor, id)
  }),

  change: write.promises.change.handler(async ({ context: { db, actor }, input, errors }) => {
    const promised = await ownPromise(db, actor, input.id)
    if (promised.answers.length > 0) throw errors.CANNOT_CHANGE({ data: { reason: 'answered' } })
    if (standingOf(promised.words) !== 'open') throw errors.CANNOT_CHANGE({ data: { reason: 'closed' } })
    const to = COUNTED.includes(input.kind) ? input : { ...input, amount: null }
    if (!(await updatePromise(db, input, to))) throw errors.CONFLICT({ data: { theirs: promised } })
    await record(db, actor, 'promise.changed', { id: input.id, ...toWhom(promised) })
    return readablePromise(db, actor, input.id)
  }),

  say: write.promises.say.handler(async ({ context: { db, actor }, input, errors }) => {
    const promised = await ownPromise(db, actor, input.id)
    const word = { ...input, byOn: input.says === 'moved' ? input.byOn : null }
    const reason = whyNotSay(promised, word) ?? (word.says === 'moved' && word.byOn === null ? 'earlier-day' : null)
    if (reason) throw errors.CANNOT_SAY({ data: { reason } })
    await insertWord(db, input.id, word)
    await record(db, actor, `promise.${word.says}`, { id: input.id, ...toWhom(promised) })
    return readablePromise(db, actor, input.id)
  }),

  answer: write.promises.answer.handler(async ({ context: { db, actor }, input }) => {
    const promised = await promiseToActor(db, actor, input.id)
    await setAnswer(db, input.id, actor.personId, input)
    await record(db, actor, 'promise.answered', { id: input.id, ...toWhom(promised), withIds: [promised.madeBy.id] })
    return readablePromise(db, actor, input.id)
  }),
}

const toWhom = ({ to }: { to: { kind: 'team' | 'place'; id: string } }): { teamId?: string; placeId?: string } =>
  to.kind === 'team' ? { teamId: to.id } : { placeId: to.id }
