import { ORPCError } from '@orpc/server'
import { sha256 } from './ids.ts'
import type { Db } from './db.ts'

type Of = { actorId: string; key: string | null; route: string }

/**
 * Runs `work` once per person and key, and keeps its reply in the same transaction. The same request again gets the reply
 * kept; two at once wait for each other on the row; another request under a used key is refused.
 */
export async function replyOnce<Result extends { output: unknown }, Kept>(
  db: Db,
  { actorId, key, route }: Of,
  input: unknown,
  kept: (reply: unknown) => Kept,
  work: () => Promise<Result>,
): Promise<Result | Kept> {
  if (key === null) return work()
  const request = sha256(JSON.stringify([route, input]))
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('idempotent_reply')
    .values({ actor_id: actorId, key, route, request_sha256: request, reply: 'null' })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  const ours = db.selectFrom('idempotent_reply').where('actor_id', '=', actorId).where('key', '=', key)
  if (numInsertedOrUpdatedRows === 0n) {
    const earlier = await ours.select(['request_sha256', 'reply']).executeTakeFirstOrThrow()
    if (!earlier.request_sha256.equals(request))
      throw new ORPCError('UNPROCESSABLE_CONTENT', {
        message: 'This Idempotency-Key was used for another request. Send a new key.',
      })
    return kept(earlier.reply)
  }
  const result = await work()
  await db
    .updateTable('idempotent_reply')
    .set({ reply: JSON.stringify(result.output ?? null) })
    .where('actor_id', '=', actorId)
    .where('key', '=', key)
    .execute()
  return result
}
