import { readableDecision, writableDecision } from '#modules/promises/server/access.ts'
import type { Db } from '#platform/db.ts'
import { record } from '#platform/ledger.ts'
import { tell } from '#platform/live/change.ts'
import { read, write } from '#platform/rpc.ts'
import type { Actor } from '#platform/rpc.ts'
import { whyNotDo, whyNotRaise } from '../voice.ts'
import { ownVoice, readableVoice, voiceAtDesk } from './access.ts'
import { learning } from './routes/learning.ts'
import { relief } from './routes/relief.ts'
import { voicesBehind } from './store/decision.ts'
import { desksFor, peopleAt } from './store/desk.ts'
import { voiceOverview, voicePattern } from './store/overview.ts'
import { insertStep, insertWords } from './store/step.ts'
import * as store from './store/voice.ts'

const ids = (people: readonly { personId: string }[]) => people.map(({ personId }) => personId)

/** Each writer hears of their own voice; one in confidence is named nowhere here: notices find them by themselves. */
async function recordForWriters(db: Db, actor: Actor, verb: `voice.${string}`, voiceId: string, others: readonly string[] = []) {
  for (const { id, writer } of await store.voicesTogether(db, voiceId))
    await record(db, actor, verb, { id, withIds: [...(writer ? [writer] : []), ...(id === voiceId ? others : [])] })
}

export const voice = {
  ...relief,
  ...learning,

  overview: read.voice.overview.handler(({ context: { db, actor } }) => voiceOverview(db, actor)),

  desks: read.voice.desks.handler(({ context: { db, actor } }) => desksFor(db, actor)),

  pattern: read.voice.pattern.handler(({ context: { db } }) => voicePattern(db)),

  voice: read.voice.voice.handler(({ context: { db, actor }, input }) => readableVoice(db, actor, input.id)),

  raise: write.voice.raise.handler(async ({ context: { db, actor }, input, errors }) => {
    const there = await peopleAt(db, input.to)
    const roles = await store.rolesOfActor(db, actor)
    const reason = whyNotRaise({ personId: actor.personId, roles }, there?.people ?? [])
    if (reason || !there) throw errors.CANNOT_RAISE({ data: { reason: reason ?? 'nobody-there' } })
    const id = await store.insertVoice(db, { ...input, level: there.level, writer: actor.personId })
    // In confidence nothing is recorded: the ledger holds who did what when.
    if (!input.inConfidence) await record(db, actor, 'voice.raised', { id, withIds: ids(there.people) })
    return {}
  }),

  add: write.voice.add.handler(async ({ context: { db, actor }, input }) => {
    const { inConfidence, to } = await ownVoice(db, actor, input.id)
    await insertWords(db, input.id, input.text, inConfidence ? null : actor.personId)
    if (!inConfidence) await record(db, actor, 'voice.added', { id: input.id, withIds: ids(to.people) })
    return {}
  }),

  withdraw: write.voice.withdraw.handler(async ({ context: { db, actor }, input }) => {
    const { inConfidence } = await ownVoice(db, actor, input.id)
    await store.setWithdrawn(db, input.id, input.withdrawn)
    if (!inConfidence) await tell(db, 'voice', input.id)
    return {}
  }),

  step: write.voice.step.handler(async ({ context: { db, actor }, input: { id, step }, errors }) => {
    const { standing, isMerged, merged, to } = await voiceAtDesk(db, actor, id)
    const reason = whyNotDo({ standing, isMerged, raisedBy: merged.length + 1 }, step, await store.today(db))
    if (reason) throw errors.CANNOT_DO({ data: { reason } })
    const there = step.does === 'passed' ? await peopleAt(db, step.to) : null
    if (step.does === 'passed') {
      if (!there) throw errors.CANNOT_DO({ data: { reason: 'nobody-there' } })
      if (step.to.kind === 'level' ? step.to.placeId === to.placeId && step.to.level === to.level : isOnly(to, step.to.personId))
        throw errors.CANNOT_DO({ data: { reason: 'same-desk' } })
      await store.moveVoice(db, id, step.to, there.level)
    }
    await insertStep(db, id, actor.personId, step, there?.level ?? null)
    await recordForWriters(db, actor, `voice.${step.does}`, id, there ? ids(there.people) : [])
    return {}
  }),

  merge: write.voice.merge.handler(async ({ context: { db, actor }, input: { id, intoId }, errors }) => {
    await voiceAtDesk(db, actor, id)
    if (intoId !== null) {
      const into = await voiceAtDesk(db, actor, intoId)
      if (into.isMerged || intoId === id) throw errors.CANNOT_DO({ data: { reason: 'merged' } })
    }
    if (intoId !== null) await recordForWriters(db, actor, 'voice.merged', id)
    await store.setMerged(db, id, intoId)
    await tell(db, 'voice', intoId === null ? [id] : [id, intoId])
    return {}
  }),

  join: write.voice.join.handler(async ({ context: { db, actor }, input: { id, joined }, errors }) => {
    const { steps, to } = await ownVoice(db, actor, id)
    if (!steps.some(({ kind }) => kind === 'invited')) throw errors.FORBIDDEN()
    const mainId = await store.mainOf(db, id)
    await store.setJoined(db, mainId, actor.personId, joined)
    if (joined) await record(db, actor, 'voice.joined', { id: mainId, withIds: ids(to.people) })
    return {}
  }),

  linkDecision: write.voice.linkDecision.handler(async ({ context: { db, actor }, input: { id, decisionId, linked } }) => {
    await voiceAtDesk(db, actor, id)
    await writableDecision(db, actor, decisionId)
    await store.setLinked(db, { decisionId, voiceId: id, by: actor.personId }, linked)
    if (linked) await recordForWriters(db, actor, 'voice.decided', id)
    else await tell(db, 'voice', id)
    return {}
  }),

  decision: read.voice.decision.handler(async ({ context: { db, actor }, input }) => {
    const decision = await readableDecision(db, actor, input.id)
    return { decision, ...(await voicesBehind(db, actor, input.id)) }
  }),
}

const isOnly = ({ placeId, people }: { placeId: string | null; people: readonly { personId: string }[] }, personId: string) =>
  placeId === null && people.some((one) => one.personId === personId)
