import { makeInvitation, personByLogin } from '#modules/people/server/access.ts'
import { parsed } from './usage.ts'
import { withDatabase } from './with-database.ts'

export async function run(words: string[]): Promise<number> {
  const { positionals } = parsed(words, {}, ['LOGIN'])
  return withDatabase(async ({ db, config }) => {
    const person = await personByLogin(db, positionals[0]!)
    if (!person) {
      console.error(`Nobody has the e-mail or user name ${positionals[0]}.`)
      return 1
    }
    const { token, code } = await makeInvitation(db, person.id, null)
    console.log(`${config.url}/invitation#${token}\nor, typed at ${config.url}/invitation: ${code}`)
    return 0
  })
}
