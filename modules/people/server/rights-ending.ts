import type { Config } from '#platform/config.ts'
import { inTransaction } from '#platform/db.ts'
import type { Db } from '#platform/db.ts'
import { dateFormat } from '#platform/formats.ts'
import type { Job, Jobs } from '#platform/jobs.ts'
import type { Locale } from '#platform/words.ts'
import { rightEndsLetter, rightsEndLetter } from './letters.ts'
import { districtAdministrators, takeEnding } from './store/right-ending.ts'

type Parts = { db: Db; config: Config; jobs: Jobs }

/** Early, before people come. */
export const rightsEndingJob = (parts: Parts): Job => ({
  name: 'rights-ending',
  every: '50 4 * * *',
  work: () => tellOfEnds(parts),
})

/** Tells the holders, and in one letter those who could give the rights again; nobody of an end of which they were told. */
export const tellOfEnds = ({ db, config, jobs }: Parts): Promise<void> =>
  inTransaction(db, async (tx) => {
    const ending = await takeEnding(tx)
    if (ending.length === 0) return
    for (const right of ending) {
      if (!right.email) continue
      const { name, kind, place, locale } = right
      const letter = rightEndsLetter(locale, { name, kind, place, day: dayIn(locale, right.untilOn), url: config.url })
      await jobs.enqueue(tx, 'mail', { to: right.email, ...letter })
    }
    for (const { email, name, locale } of await districtAdministrators(tx)) {
      const lines = ending.map((right) => ({
        name: right.name,
        kind: right.kind,
        place: right.place,
        day: dayIn(locale, right.untilOn),
      }))
      await jobs.enqueue(tx, 'mail', { to: email, ...rightsEndLetter(locale, { name, lines, url: config.url }) })
    }
  })

const dayIn = (locale: Locale, on: string) =>
  dateFormat(locale, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }).format(new Date(on))
