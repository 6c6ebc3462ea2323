import { createTransport } from 'nodemailer'
import type { Config } from './config.ts'
import type { Job } from './jobs.ts'
import type { Log } from './log.ts'

export type Letter = { to: string; subject: string; text: string }
export type Mailer = (letter: Letter) => Promise<void>

/** Sends letters. Without SMTP each is logged: address and subject, never the text. */
export function newMailer(config: Config, log: Log): Mailer {
  const transport = config.smtpUrl ? createTransport(config.smtpUrl) : null
  return async ({ to, subject, text }) => {
    if (transport) await transport.sendMail({ from: config.mailFrom, to, subject, text })
    else log.info({ to, subject }, 'mail (no WEFT_SMTP_URL is set, so it was not sent)')
  }
}

/** A letter goes out as a job, after the commit that called for it. One that holds a secret is written by a job of its own. */
export const mailJob = (send: Mailer): Job<Letter> => ({ name: 'mail', work: send })
