import type { Config } from '#platform/config.ts'
import { inTransaction } from '#platform/db.ts'
import type { Db } from '#platform/db.ts'
import type { Job, Jobs } from '#platform/jobs.ts'
import { inLocale, plural } from '#platform/words.ts'
import type { Locale } from '#platform/words.ts'
import { noticePath, noticePhrases } from '../words.ts'
import { isContractDay, takeDigests } from './store.ts'
import type { Digest } from './store.ts'

const phrases = {
  subject: {
    en: (count: number) => `${count} ${plural('en', count, { one: 'answer', other: 'answers' })} in Weft`,
    es: (count: number) => `${count} ${plural('es', count, { one: 'respuesta', other: 'respuestas' })} en Weft`,
  },
  once: {
    en: 'At most one such letter comes a day, and only on working days.',
    es: 'Llega como mucho una carta así al día, y solo en días laborables.',
  },
}

/** One letter a day to each person, at the beginning of contract hours; nothing on other days. */
export const digestJob = ({ db, config, jobs }: { db: Db; config: Config; jobs: Jobs }, contractFrom: string): Job => {
  const [hour, minute] = contractFrom.split(':').map(Number)
  return { name: 'digest', every: `${minute} ${hour} * * *`, work: () => sendDigests(db, config, jobs, new Date()) }
}

/** Letters are queued in the transaction that marks their notices as mailed: each goes out, and once. */
export async function sendDigests(db: Db, config: Config, jobs: Jobs, at: Date): Promise<void> {
  if (!(await isContractDay(db, at))) return
  await inTransaction(db, async (tx) => {
    for (const digest of await takeDigests(tx))
      await jobs.enqueue(tx, 'mail', { to: digest.email, ...letterOf(digest, config.url) })
  })
}

function letterOf({ locale, notices }: Digest, url: string) {
  const words = inLocale(phrases, locale)
  const lines = notices.map((notice) => `${said(locale, notice)}\n${url}${noticePath(notice)}`)
  return { subject: words.subject(notices.length), text: `${lines.join('\n\n')}\n\n${words.once}\n` }
}

const said = (locale: Locale, { verb, who, team, cycle, practice, community }: Digest['notices'][number]) =>
  inLocale(noticePhrases, locale)[verb]({ who, team, cycle: cycle ?? '', practice: practice ?? '', community: community ?? '' })
