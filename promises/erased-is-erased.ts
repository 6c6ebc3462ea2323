import { byTests } from './promise.ts'

export const promise = byTests(
  'after someone who left is erased no table and no job holds their name, address, user name or source id; what they wrote with others stays by nobody; the ledger still verifies; a certificate without a name is signed, and one changed letter breaks its signature',
  '--project',
  'api',
  'modules/retention',
)
