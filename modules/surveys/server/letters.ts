import type { Config } from '#platform/config.ts'
import { inTransaction } from '#platform/db.ts'
import type { Db } from '#platform/db.ts'
import { dateFormat } from '#platform/formats.ts'
import type { Job, Jobs } from '#platform/jobs.ts'
import { inLocale } from '#platform/words.ts'
import { takeSurveyLetters } from './store/letters.ts'
import type { SurveyLetter } from './store/letters.ts'

type Told = { title: string; team: string; place: string; questions: number; day: string }

const phrases = {
  invitation: {
    en: ({ title }: Told) => `You are asked: ${title}`,
    es: ({ title }: Told) => `Le preguntan: ${title}`,
  },
  reminder: {
    en: ({ title, day }: Told) => `Until ${day}: ${title}`,
    es: ({ title, day }: Told) => `Hasta el ${day}: ${title}`,
  },
  asks: {
    en: ({ team, place, questions, day }: Told) =>
      `${team}, ${place}, asks ${questions === 1 ? 'one question' : `${questions} questions`}, until ${day}. Two minutes are enough.`,
    es: ({ team, place, questions, day }: Told) =>
      `${team}, ${place}, hace ${questions === 1 ? 'una pregunta' : `${questions} preguntas`}, hasta el ${day}. Bastan dos minutos.`,
  },
  promise: {
    en: 'Nobody learns who answered what; the page says how that is kept and where it ends. This letter is the same for everyone, and opening it or its page answers nothing.',
    es: 'Nadie sabe quién respondió qué; la página dice cómo se cuida eso y hasta dónde llega. Esta carta es igual para todas las personas; abrirla, o abrir la página, no responde nada.',
  },
  once: {
    en: 'It comes once more, shortly before the end, to everyone who has not answered.',
    es: 'Llega una vez más, poco antes del final, a quienes no hayan respondido.',
  },
  last: {
    en: 'Everyone who has not answered gets this letter today. No other follows, and you may leave it.',
    es: 'Hoy reciben esta carta quienes no han respondido. No llega ninguna otra, y puede dejarla así.',
  },
}

/** At the beginning of contract hours, on days on which people work. */
export const surveyLettersJob = ({ db, config, jobs }: { db: Db; config: Config; jobs: Jobs }, contractFrom: string): Job => {
  const [hour, minute] = contractFrom.split(':').map(Number)
  return { name: 'survey-letters', every: `${minute} ${hour} * * *`, work: () => sendSurveyLetters(db, config, jobs, new Date()) }
}

/** Letters are queued in the transaction that marks them as sent. */
export const sendSurveyLetters = (db: Db, config: Config, jobs: Jobs, at: Date): Promise<void> =>
  inTransaction(db, async (tx) => {
    for (const letter of await takeSurveyLetters(tx, at))
      await jobs.enqueue(tx, 'mail', { to: letter.email, ...letterOf(letter, config.url) })
  })

function letterOf({ kind, surveyId, title, team, place, questions, lastDay, locale }: SurveyLetter, url: string) {
  const words = inLocale(phrases, locale)
  const day = dateFormat(locale, { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' }).format(new Date(lastDay))
  const told = { title: title[locale], team, place, questions, day }
  const text = [
    words.asks(told),
    `${url}/surveys/${surveyId}/answer`,
    words.promise,
    kind === 'invitation' ? words.once : words.last,
  ]
  return { subject: words[kind](told), text: `${text.join('\n\n')}\n` }
}
