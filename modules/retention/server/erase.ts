import { eraseNotices } from '#modules/notices/server/read.ts'
import { eraseFromCommunities } from '#modules/communities/server/access.ts'
import { erasePerson, personToErase } from '#modules/people/server/access.ts'
import { eraseFromRoster } from '#modules/roster/server/access.ts'
import { eraseFromSessions } from '#modules/sessions/server/access.ts'
import { eraseFromSynthesis } from '#modules/synthesis/server/access.ts'
import { eraseFromTeams } from '#modules/teams/server/access.ts'
import { eraseFromVoice } from '#modules/voice/server/access.ts'
import type { Db } from '#platform/db.ts'
import { columnsOfPeople, eraseFromPlatform, ledgerStands } from '#platform/erase.ts'
import { uuidv7 } from '#platform/ids.ts'
import { record } from '#platform/ledger.ts'
import { districtSettings } from '#platform/settings.ts'
import type { Signer } from '#platform/signing.ts'
import type { Certificate } from '../contract.ts'
import { insertErasure } from './store.ts'

/** What stays in words, for whoever reads the certificate without Weft. */
const WHY =
  'These columns may hold the id of the person and nothing else of them: the acts in the ledger, which is sealed, and what was written together with others. ' +
  'Free text that others wrote is not searched. Backups made before this moment hold what they held until they are deleted.'

/** Erases someone who left, in the caller's transaction, and signs what was done. No name stands in what it returns. */
export async function eraseAndCertify(
  db: Db,
  signer: Signer,
  of: { personId: string; madeBy: { personId: string } | null },
): Promise<Certificate> {
  const { personId, madeBy } = of
  const person = (await personToErase(db, personId))!
  const erased = {
    ...(await eraseFromPlatform(db, { ...person, personId })),
    ...(await eraseFromRoster(db, { ...person, personId })),
    ...(await eraseFromTeams(db, personId)),
    ...(await eraseFromSessions(db, personId)),
    ...(await eraseFromCommunities(db, personId)),
    ...(await eraseFromSynthesis(db, personId)),
    ...(await eraseFromVoice(db, personId)),
    ...(await eraseNotices(db, personId)),
    ...(await erasePerson(db, personId)),
  }
  await record(db, madeBy, 'person.erased', { id: personId })
  return certify(db, signer, { personId, madeBy, erased, stays: await columnsOfPeople(db) })
}

type Done = {
  personId: string | null
  madeBy: { personId: string } | null
  erased: Record<string, number>
  stays: readonly string[]
}

/** Signs what was erased. Where the ledger stood says what came before. */
export async function certify(db: Db, signer: Signer, { personId, madeBy, erased, stays }: Done): Promise<Certificate> {
  const id = uuidv7()
  const document = JSON.stringify({
    weft: 'certificate of erasure, version 1',
    id,
    district: (await districtSettings(db))!.id,
    person: personId,
    at: new Date().toISOString(),
    by: madeBy?.personId ?? 'the server itself',
    erased,
    ...(stays.length > 0 ? { stays, why: WHY } : {}),
    ledger: await ledgerStands(db),
    publicKey: signer.publicKey,
  })
  return insertErasure(db, { id, personId, madeBy: madeBy?.personId ?? null, document, signature: signer.sign(document) })
}
