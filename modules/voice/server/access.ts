import { ORPCError } from '@orpc/server'
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Relief, Told, Voice } from '../contract.ts'
import { mayReadVoice } from './read.ts'
import { reliefById } from './store/relief.ts'
import { toldById } from './store/told.ts'
import { voiceById } from './store/voice.ts'

/** A voice that the actor raised, may act on, or passed on. */
export async function readableVoice(db: Db, actor: Actor, id: string): Promise<Voice> {
  const voice = await voiceById(db, actor, id)
  if (!voice) throw new ORPCError('NOT_FOUND')
  return voice
}

/** A voice of the actor's own. */
export async function ownVoice(db: Db, actor: Actor, id: string): Promise<Voice> {
  const voice = await readableVoice(db, actor, id)
  if (!voice.mine) throw new ORPCError('FORBIDDEN')
  return voice
}

/** A voice that has come to the actor. Whoever wrote it does not answer it themselves, unless it came back to them. */
export async function voiceAtDesk(db: Db, actor: Actor, id: string): Promise<Voice> {
  const voice = await readableVoice(db, actor, id)
  if (!voice.atMyDesk) throw new ORPCError('FORBIDDEN')
  return voice
}

export async function standingRelief(db: Db, actor: Actor, id: string): Promise<Relief> {
  const relief = await reliefById(db, actor, id)
  if (!relief) throw new ORPCError('NOT_FOUND')
  return relief
}

export async function standingTold(db: Db, actor: Actor, id: string): Promise<Told> {
  const told = await toldById(db, actor, id)
  if (!told) throw new ORPCError('NOT_FOUND')
  return told
}

/** Who of these people may read it: they hear when something becomes of it. */
export async function hearsVoice(db: Db, id: string, personIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ personId: string }>`
    select asked.id as "personId" from unnest(${personIds}::uuid[]) as asked (id), voice v
    where v.id = ${id} and ${mayReadVoice({ personId: sql.ref('asked.id') })}`.execute(db)
  return rows.map(({ personId }) => personId)
}

export { eraseFromVoice } from './store/erase.ts'
export { dropRemovedVoices } from './store/drop.ts'
export { voiceJobs } from './jobs.ts'
