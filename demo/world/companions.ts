import type { Cycle } from './cycle.ts'
import type { Companion } from './ledger/acts.ts'
import type { Staff } from './people.ts'
import type { Row } from './rows.ts'
import { moment } from './time.ts'
import type { Clock } from './time.ts'
import type { ToldCompanion } from './told.ts'

export const companionsOf = (told: readonly ToldCompanion[], cycles: ReadonlyMap<string, Cycle>, staff: Staff): Companion[] =>
  told.map(({ cycle, companion, by, offered, accepted }) => {
    const other = cycles.get(companion)!
    return {
      cycle: cycles.get(cycle)!,
      companion: other,
      by: staff.at(by).id,
      offered: moment(offered[0], offered[1], '16:25'),
      accepted: accepted ? { at: moment(accepted[0], accepted[1], '16:40'), by: other.by.id } : null,
    }
  })

export const companionRows = (companions: readonly Companion[], clock: Clock): Row<'cycle_companion'>[] =>
  companions.map(({ cycle, companion, by, offered, accepted }) => ({
    cycle_id: cycle.id,
    companion_id: companion.id,
    offered_by: by,
    offered_at: clock.instant(offered),
    accepted_at: accepted && clock.instant(accepted.at),
  }))
