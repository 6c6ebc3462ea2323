import { readFile, writeFile } from 'node:fs/promises'
import { personOf } from '#modules/people/server/store/export.ts'
import { ownRows, personToErase } from '#modules/people/server/access.ts'
import { eraseAndCertify } from '#modules/retention/server/access.ts'
import { whyNotErase } from '#modules/retention/retention.ts'
import { inTransaction } from '#platform/db.ts'
import { isSigned, signer } from '#platform/signing.ts'
import { parsed } from './usage.ts'
import { withDatabase } from './with-database.ts'

const WHY = {
  'still-here': 'is still here. Say on their page that they have left, first.',
  'erased-already': 'was erased already.',
}

export async function run(words: string[]): Promise<number> {
  const { values, positionals } = parsed(
    words,
    { yes: { type: 'boolean' }, out: { type: 'string' }, verify: { type: 'boolean' } },
    ['PERSON'],
  )
  if (values.verify) return verifyFile(positionals[0]!)
  return withDatabase(async ({ db, config }) => {
    const found = await personOf(db, positionals[0]!)
    const person = found && (await personToErase(db, found.id))
    if (!person) {
      console.error(`Nobody has the e-mail, user name or id ${positionals[0]}.`)
      return 1
    }
    const why = whyNotErase(person)
    if (why) {
      console.error(`${person.name} ${WHY[why]}`)
      return 1
    }
    if (!values.yes) {
      for (const [table, rows] of Object.entries(await ownRows(db, person.id)))
        console.log(`${String(rows).padStart(8)}  ${table}`)
      console.log(`Nothing was erased. These rows and the name of ${person.name} go for good with --yes.`)
      return 0
    }
    const key = await signer(config.data)
    const { id, document, signature } = await inTransaction(db, (tx) =>
      eraseAndCertify(tx, key, { personId: person.id, madeBy: null }),
    )
    const path = values.out ?? `erasure-${id}.json`
    await writeFile(path, JSON.stringify({ document, signature }), { flag: 'wx' })
    console.log(`${person.name} was erased. The certificate: ${path}`)
    return 0
  })
}

/** Whether a certificate is as it was signed. Which installation signed it, its public key says. */
async function verifyFile(path: string): Promise<number> {
  const { document, signature } = JSON.parse(await readFile(path, 'utf8')) as { document: string; signature: string }
  const { publicKey } = JSON.parse(document) as { publicKey: string }
  const holds = isSigned(document, signature, publicKey)
  console.log(
    holds ? `The signature holds. Signed with ${publicKey}` : 'The signature does not hold: the certificate was changed.',
  )
  return holds ? 0 : 1
}
