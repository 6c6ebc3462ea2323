import { verifyLedger } from '#platform/ledger.ts'
import { parsed } from './usage.ts'
import { withDatabase } from './with-database.ts'

export async function run(words: string[]): Promise<number> {
  const { values } = parsed(words, { json: { type: 'boolean' } })
  const found = await withDatabase(({ db }) => verifyLedger(db))
  if (values.json) console.log(JSON.stringify(found))
  else if (found.faults.length === 0) console.log(`The ledger holds: ${found.seals} seals over ${found.events} events.`)
  else
    for (const { seal, fault } of found.faults)
      console.error(`Seal ${seal}: an event is ${fault === 'missing' ? 'missing' : 'not what it was when sealed'}.`)
  return found.faults.length === 0 ? 0 : 1
}
