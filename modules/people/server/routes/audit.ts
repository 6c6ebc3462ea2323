import { csvLine } from '#platform/backup/sheet.ts'
import { record } from '#platform/ledger.ts'
import { read, weighty } from '#platform/rpc.ts'
import { auditKindOf } from '../../audit.ts'
import { refuseUnlessDistrict } from '../access.ts'
import { auditedActs } from '../store/audit.ts'

const A_PAGE = 50
const A_FILE = 20_000
const COLUMNS = ['at', 'kind', 'act', 'by', 'whom', 'place', 'right']

export const audit = read.people.audit.handler(async ({ context: { db, actor }, input }) => {
  await refuseUnlessDistrict(db, actor, 'administer')
  return auditedActs(db, { ...input, limit: A_PAGE })
})

export const exportAudit = weighty.people.exportAudit.handler(async ({ context: { db, actor }, input }) => {
  await refuseUnlessDistrict(db, actor, 'administer')
  const { acts, more } = await auditedActs(db, { ...input, limit: A_FILE })
  const lines = acts.map(({ at, verb, by, whom, place, right }) =>
    csvLine([at, auditKindOf(verb), verb, by?.name, whom?.name, place, right]),
  )
  await record(db, actor, 'audit.exported', { id: actor.personId })
  return { csv: [csvLine(COLUMNS), ...lines].join(''), more }
})
