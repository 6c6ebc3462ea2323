import type { Config } from '#platform/config.ts'
import type { Db } from '#platform/db.ts'
import type { Job } from '#platform/jobs.ts'
import type { Mailer } from '#platform/mail.ts'
import { invitationLetter, resetLetter } from './letters.ts'
import { letterOf, linkForLetter, makeReset } from './store/invitation.ts'

type Parts = { db: Db; config: Config; send: Mailer }

/** Letters that hold a way in: written as they go out, so that no waiting or failed job holds a usable link. */
export const letterJobs = (parts: Parts): Job<never>[] => [
  {
    name: 'invitation-letter',
    work: ({ invitationId }: { invitationId: string }) => sendLetter(parts, invitationId, invitationLetter),
  },
  {
    name: 'reset-letter',
    async work({ email }: { email: string }) {
      const id = await makeReset(parts.db, email)
      if (id) await sendLetter(parts, id, resetLetter)
    },
  },
]

type Write = typeof invitationLetter | typeof resetLetter

async function sendLetter({ db, config, send }: Parts, invitationId: string, write: Write): Promise<void> {
  const to = await letterOf(db, invitationId)
  const token = to?.email ? await linkForLetter(db, invitationId) : null
  if (!to?.email || !token) return
  const { name, by } = to
  await send({ to: to.email, ...write(to.locale, { name, by, url: `${config.url}/invitation#${token}` }) })
}
