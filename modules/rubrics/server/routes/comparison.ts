import type { Db } from '#platform/db.ts'
import { tell } from '#platform/live/change.ts'
import { read, write } from '#platform/rpc.ts'
import type { Actor } from '#platform/rpc.ts'
import { ownWay, whyNotOrder } from '../../comparison.ts'
import type { Order } from '../../comparison.ts'
import type { OrderedPiece, Scoring, ScoringPage } from '../../scoring-shapes.ts'
import { MOST_SECONDS } from '../../scoring.ts'
import { joinedComparison, judgementOfActor } from '../access.ts'
import { orderFor } from '../reckon.ts'
import { dropPair, layPair, pairsOf, piecesInOrder, putJudgement } from '../store/judgement.ts'

export const pair = read.rubrics.pair.handler(async ({ context: { db, actor }, input }) => {
  const { scoring, used } = await joinedComparison(db, actor, input.id)
  return { scoring, used, ...(await pairsOf(db, scoring.id, actor.personId)) }
})

export const takePair = write.rubrics.takePair.handler(async ({ context: { db, actor }, input, errors }) => {
  const { scoring: set } = await joinedComparison(db, actor, input.id)
  if (set.step !== 'reading') throw errors.CANNOT_JUDGE({ data: { reason: 'closed' } })
  const before = await pairsOf(db, set.id, actor.personId)
  const isGone = [before.pair?.left, before.pair?.right].some((piece) => piece?.state === 'gone')
  if (before.pair && !isGone) return before
  if (isGone) await dropPair(db, set.id, actor.personId)
  await layPair(db, set.id, actor.personId)
  return pairsOf(db, set.id, actor.personId)
})

export const judge = write.rubrics.judge.handler(async ({ context: { db, actor }, input, errors }) => {
  const { scoringId, ...judgement } = await judgementOfActor(db, actor, input.id)
  if (judgement.step !== 'reading') throw errors.CANNOT_JUDGE({ data: { reason: 'closed' } })
  if (judgement.isGone && !judgement.isIn) throw errors.CANNOT_JUDGE({ data: { reason: 'gone' } })
  await putJudgement(db, input.id, { more: input.more, seconds: Math.min(input.seconds, MOST_SECONDS) })
  if (!judgement.hasOpen) await layPair(db, scoringId, actor.personId)
  await tell(db, 'scoring', scoringId)
  return pairsOf(db, scoringId, actor.personId)
})

/** How sure the order is, for everyone who may see the set; the order itself once it is done. */
export async function comparisonOf(
  db: Db,
  actor: Actor,
  set: Scoring,
): Promise<Pick<ScoringPage, 'whyNot' | 'sureness' | 'order' | 'ownWay'>> {
  const order = await orderFor(db, set.id)
  const whyNot = whyNotOrder(set.step, order)
  // Of one judge alone it would tell what that one said.
  const isTold = order !== null && (order.judges > 1 || whyNot === null)
  return {
    whyNot,
    sureness: isTold ? surenessOf(order) : null,
    order: order && whyNot === null ? await ordered(db, actor, set.id, order) : null,
    ownWay: order && whyNot === null ? ownWay(order, actor.personId) : null,
  }
}

const surenessOf = ({ pieces, judges, judgements, reliability, apart }: Order) => ({
  pieces,
  judges,
  judgements,
  reliability,
  apart,
})

async function ordered(db: Db, actor: Actor, id: string, { placed }: Order): Promise<OrderedPiece[]> {
  const pieces = await piecesInOrder(db, actor.personId, id, placed)
  return placed.map(({ measure, lower, upper, judgements, isSurprising }, at) => ({
    piece: pieces[at]!,
    measure,
    lower,
    upper,
    judgements,
    isSurprising,
  }))
}
