import { createTransport } from 'nodemailer'
import type { Config } from './config.ts'
import type { Job } from './jobs.ts'
import type { Log } from './log.ts'

export type Letter = { to: string; subject: string; text: string }

/** Mail goes out as a job, after the commit that called for it. Without SMTP it is logged: address and subject, never the text. */
export function mailJob(config: Config, log: Log): Job<Letter> {
  const transport = config.smtpUrl ? createTransport(config.smtpUrl) : null
  return {
    name: 'mail',
    async work({ to, subject, text }) {
      if (transport) await transport.sendMail({ from: config.mailFrom, to, subject, text })
      else log.info({ to, subject }, 'mail (no WEFT_SMTP_URL is set, so it was not sent)')
    },
  }
}
