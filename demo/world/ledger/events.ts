import { placeId } from '../places.ts'
import type { Row } from '../rows.ts'
import { DAY } from '../time.ts'
import type { Clock } from '../time.ts'
import type { Recorded } from './acts.ts'

/** The ledger’s rows: ids and a verb, no text. */
export const eventRows = (acts: readonly Recorded[], clock: Clock): Row<'event'>[] =>
  acts.map((act) => ({
    id: act.id,
    at: clock.instant(act.at),
    actor_id: act.actor,
    verb: act.verb,
    object_kind: act.verb.slice(0, act.verb.indexOf('.')),
    object_id: act.object,
    team_id: act.team?.id ?? null,
    place_id: act.team ? placeId(act.team.spec.place) : null,
    with_ids: [...(act.with ?? [])],
  }))

/** What is not older than last week has not been read yet. */
const FRESH = -7 * DAY

/** What people heard of it: an answer, an invitation, an offer to study together; never their own acts. */
export const noticeRows = (acts: readonly Recorded[], clock: Clock): Row<'notice'>[] =>
  acts.flatMap((act) =>
    (act.reaches ?? []).map(({ id, email }): Row<'notice'> => {
      const later = (hours: number) => clock.instant(Math.min(act.at + hours * 60, -2 * DAY))
      return {
        person_id: id,
        event_id: act.id,
        made_at: clock.instant(act.at + 1),
        read_at: act.at < FRESH ? later(19) : null,
        mailed_at: email ? later(14) : null,
      }
    }),
  )

/** The reader of notices has come to the end of what the demo brought: nobody is told of it a second time. */
export const readerRows = (acts: readonly Recorded[]): Row<'ledger_reader'>[] => [{ name: 'notices', position: acts.length }]
