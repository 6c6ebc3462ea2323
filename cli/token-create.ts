import { makeApiToken, personByLogin } from '#modules/people/server/access.ts'
import { UsageError, parsed } from './usage.ts'
import { withDatabase } from './with-database.ts'

export async function run(words: string[]): Promise<number> {
  const { values, positionals } = parsed(words, { days: { type: 'string' } }, ['LOGIN', 'NAME'])
  const days = Number(values.days ?? 90)
  if (!Number.isInteger(days) || days < 1 || days > 366) throw new UsageError('--days is a whole number from 1 to 366')
  const [login, name] = positionals as [string, string]
  return withDatabase(async ({ db }) => {
    const person = await personByLogin(db, login)
    if (!person) {
      console.error(`Nobody has the e-mail or user name ${login}.`)
      return 1
    }
    console.log(await makeApiToken(db, person.id, name, days))
    console.error(`It acts as ${person.name} for ${days} days, and is not shown again.`)
    return 0
  })
}
