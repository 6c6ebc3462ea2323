import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Actor } from '#platform/rpc.ts'
import type { VoiceKind } from '../../voice.ts'
import { mayReadVoice } from '../read.ts'

export type LedTo = { id: string; kind: VoiceKind; text: string; mayOpen: boolean }

/** The voices that led to a decision: those the actor may read, and those everyone may; of the others only that there were some. */
export async function voicesBehind(db: Db, actor: Actor, decisionId: string): Promise<{ voices: LedTo[]; hasOthers: boolean }> {
  const { rows } = await sql<LedTo & { mayShow: boolean }>`
    select v.id, v.kind, v.text, ${mayReadVoice(actor)} as "mayOpen", v.may_show as "mayShow"
    from decision_voice l join voice v on v.id = l.voice_id
    where l.decision_id = ${decisionId} and v.withdrawn_on is null order by v.arrives_on, v.id`.execute(db)
  return {
    voices: rows.flatMap(({ mayShow, ...voice }) => (mayShow || voice.mayOpen ? [voice] : [])),
    hasOthers: rows.some(({ mayShow, mayOpen }) => !mayShow && !mayOpen),
  }
}
