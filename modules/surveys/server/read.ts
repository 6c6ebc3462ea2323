import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type * as z from 'zod'
import type { Actor } from '#platform/rpc.ts'
import type { Line } from '../results-contract.ts'
import { lineJoins, lineJson } from './store/overview.ts'

/** Surveys that are open and wait for the actor’s answer, as a column: for their home. */
export const surveysOpenTo = (actor: Actor): RawBuilder<z.infer<typeof Line>[]> => sql<z.infer<typeof Line>[]>`coalesce((
  select jsonb_agg(${lineJson} order by v.closes_at, v.id) from survey_invited w join survey v on v.id = w.survey_id ${lineJoins}
  where w.person_id = ${actor.personId} and w.blinded is null and v.opened_at is not null and v.closed_at is null and v.closes_at > now()), '[]')`
