import * as communities from '#modules/communities/server/store/export.ts'
import * as cycles from '#modules/cycles/server/store/export.ts'
import * as evidence from '#modules/evidence/server/store/export.ts'
import * as frameworks from '#modules/frameworks/server/store/export.ts'
import * as people from '#modules/people/server/store/export.ts'
import * as rubrics from '#modules/rubrics/server/store/export.ts'
import * as sessions from '#modules/sessions/server/store/export.ts'
import * as practices from '#modules/practices/server/store/export.ts'
import * as surveys from '#modules/surveys/server/store/export.ts'
import * as synthesis from '#modules/synthesis/server/store/export.ts'
import * as teams from '#modules/teams/server/store/export.ts'
import * as voice from '#modules/voice/server/store/export.ts'
import * as work from '#modules/work/server/store/export.ts'
import { writeExport } from '#platform/backup/export.ts'
import type { Store } from '#platform/store/store.ts'
import type { Exported } from '#platform/backup/export.ts'
import type { Sheet } from '#platform/backup/sheet.ts'
import { inTransaction } from '#platform/db.ts'
import type { Db } from '#platform/db.ts'
import { record } from '#platform/ledger.ts'
import { districtSettings } from '#platform/settings.ts'

/** Whose: what a team holds together, what a person put in themselves, or the district with what its teams share. */
export type Whose = { kind: 'team' | 'person' | 'district'; id: string; name: string }

/** Whose export is asked for, or null where there is nobody and nothing of that name. */
export async function whoseOf(db: Db, asked: { team?: string; person?: string }): Promise<Whose | null> {
  const [kind, found] = asked.team
    ? (['team', await teams.teamOf(db, asked.team)] as const)
    : asked.person
      ? (['person', await people.personOf(db, asked.person)] as const)
      : (['district', await districtSettings(db)] as const)
  return found ? { kind, id: found.id, name: found.name } : null
}

/**
 * What each gets. A person's export is their words and entries, never a list of what they did when; the district's has
 * nothing of a team but what it shares.
 */
const sheetsOf: Record<Whose['kind'], (id: string) => Sheet[]> = {
  team: (id) => [
    ...teams.teamSheets(id),
    ...evidence.teamSheets(id),
    ...cycles.teamSheets(id),
    ...practices.teamSheets(id),
    ...rubrics.teamSheets(id),
    ...frameworks.teamSheets(id),
    ...sessions.teamSheets(id),
    ...surveys.teamSheets(id),
    ...work.teamSheets(id),
  ],
  person: (id) => [
    ...people.personSheets(id),
    ...teams.personSheets(id),
    ...evidence.personSheets(id),
    ...cycles.personSheets(id),
    ...sessions.personSheets(id),
    ...practices.personSheets(id),
    ...rubrics.personSheets(id),
    ...synthesis.personSheets(id),
    ...communities.personSheets(id),
    ...surveys.personSheets(id),
    ...voice.personSheets(id),
  ],
  district: () => [
    ...people.districtSheets(),
    ...cycles.sharedSheets(),
    ...voice.districtSheets(),
    ...evidence.sharedSheets(cycles.sharedMeasures, cycles.sharedItems),
    ...practices.sharedSheets(),
    ...rubrics.sharedSheets(),
    ...frameworks.districtSheets(),
    ...synthesis.districtSheets(),
    ...communities.districtSheets(),
  ],
}

/** Writes an export into a new folder, and into the ledger that it was made: before it is, so that none is made unseen. */
export async function exportOf(db: Db, whose: Whose, { store, folder }: { store: Store; folder: string }): Promise<Exported> {
  await inTransaction(db, (tx) =>
    record(tx, null, `${whose.kind}.exported`, { id: whose.id, ...(whose.kind === 'team' ? { teamId: whose.id } : {}) }),
  )
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((tx) => writeExport(tx, { store, folder, of: { ...whose } }, sheetsOf[whose.kind](whose.id)))
}
