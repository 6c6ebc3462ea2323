import { ORPCError } from '@orpc/server'
import { whyNotMerge, whyNotUndo } from '#modules/people/match.ts'
import type { MergeProblem } from '#modules/people/match.ts'
import {
  changeableAccount,
  decidedMatches,
  decideMatch,
  inUse,
  joinPeople,
  loginLost,
  matchToDecide,
  openMatches,
  partPeople,
  refuseUnlessProved,
} from '#modules/people/server/access.ts'
import type { MatchRow } from '#modules/people/server/access.ts'
import type { Db } from '#platform/db.ts'
import { record } from '#platform/ledger.ts'
import { read, write } from '#platform/rpc.ts'
import type { Actor } from '#platform/rpc.ts'
import type { PersonMatch } from '../../match-contract.ts'
import { refuseUnlessKeeper } from '../access.ts'
import { enrolmentsOf, moveEnrolments } from '../store/alias.ts'

export const matches = read.roster.matches.handler(async ({ context: { db, actor } }) => {
  await refuseUnlessKeeper(db, actor)
  const [open, decided] = [await openMatches(db), await decidedMatches(db)]
  const used = await inUse(
    db,
    open.map(({ other }) => other.id),
  )
  return {
    open: open.map((match) => shown(match, whyNotMerge({ ...match, otherInUse: used.has(match.other.id) }))),
    decided: decided.map((match) => shown(match, match.decision === 'one' ? whyNotUndo(match) : null)),
  }
})

const shown = (
  { id, rule, foundAt, kept, other, decision, decidedBy, decidedAt }: MatchRow,
  why: MergeProblem | null,
): PersonMatch => ({ id, rule, foundAt, kept, other, decision, decidedBy, decidedAt, why })

export const mergePeople = write.roster.mergePeople.handler(async ({ context: { db, actor }, input, errors }) => {
  const match = await pairAt(db, actor, input.id)
  const { kept, other, eitherErased } = match
  const otherInUse = (await inUse(db, [other.id])).has(other.id)
  const reason = match.decision || !other.sourceId ? 'decided-meanwhile' : whyNotMerge({ eitherErased, otherInUse })
  if (reason) throw errors.CANNOT_MERGE({ data: { reason } })
  await changeableAccount(db, actor, kept.id)
  const enrolments = await enrolmentsOf(db, other.id)
  await joinPeople(db, idsOf(match), enrolments)
  // Whoever left is back, and whoever is back holds their rights: a way in.
  refuseUnlessProved(actor, await changeableAccount(db, actor, kept.id))
  await moveEnrolments(db, enrolments, kept.id)
  await decideMatch(db, match.id, 'one', actor.personId)
  await record(db, actor, 'person.joined', { id: kept.id, withIds: [other.id] })
  return {}
})

export const keepApart = write.roster.keepApart.handler(async ({ context: { db, actor }, input, errors }) => {
  const match = await pairAt(db, actor, input.id)
  if (match.decision) throw errors.CANNOT_MERGE({ data: { reason: 'decided-meanwhile' } })
  await decideMatch(db, match.id, 'two', actor.personId)
  await record(db, actor, 'person.kept-apart', { id: match.kept.id, withIds: [match.other.id] })
  return {}
})

export const undoMatch = write.roster.undoMatch.handler(async ({ context: { db, actor }, input, errors }) => {
  const match = await pairAt(db, actor, input.id)
  const { kept, other, decision } = match
  if (!decision) throw errors.NOT_FOUND()
  if (decision === 'one') {
    const reason = whyNotUndo(match)
    if (reason) throw errors.CANNOT_MERGE({ data: { reason } })
    refuseUnlessProved(actor, await changeableAccount(db, actor, kept.id))
    if (await loginLost(db, { id: match.id, keptId: kept.id })) throw errors.LOGIN_TAKEN()
    await moveEnrolments(db, await partPeople(db, idsOf(match)), other.id)
  }
  await decideMatch(db, match.id, null, null)
  await record(db, actor, 'person.match-undone', { id: kept.id, withIds: [other.id] })
  return {}
})

/** A pair to decide about, for whoever keeps the roster of the whole district. */
async function pairAt(db: Db, actor: Actor, id: string): Promise<MatchRow> {
  await refuseUnlessKeeper(db, actor)
  const match = await matchToDecide(db, id)
  if (!match) throw new ORPCError('NOT_FOUND')
  return match
}

const idsOf = ({ id, kept, other }: MatchRow) => ({ id, keptId: kept.id, otherId: other.id })
