import { formatNumber, words } from '#web/words.ts'
import type { Phrase } from '#platform/words.ts'
import type { LookOutcome, PublishProblem } from '../decision.ts'
import type { PromiseKind, Standing, WordProblem } from '../promise.ts'

export const kindWords = words({
  time: { en: 'Time', es: 'Tiempo' },
  money: { en: 'Money', es: 'Dinero' },
  expertise: { en: 'Someone who knows how', es: 'Alguien que sabe' },
  relief: { en: 'Less of something else', es: 'Menos de otra cosa' },
  answer: { en: 'An answer', es: 'Una respuesta' },
  other: { en: 'Something else', es: 'Otra cosa' },
} satisfies Record<PromiseKind, Phrase>)

export const standingWords = words({
  open: { en: 'Open', es: 'Pendiente' },
  kept: { en: 'Kept', es: 'Cumplida' },
  explained: { en: 'Not kept, and why', es: 'No cumplida, y por qué' },
} satisfies Record<Standing, Phrase>)

export const wordProblems = words({
  closed: { en: 'This promise is closed already.', es: 'Esta promesa ya está cerrada.' },
  'earlier-day': { en: 'Choose a later day than before.', es: 'Elija un día posterior.' },
  'needs-reason': { en: 'Say why, in a few words.', es: 'Diga por qué, en pocas palabras.' },
} satisfies Record<WordProblem, Phrase>)

export const publishWords = words({
  'needs-decided': { en: 'Write what was decided first.', es: 'Escriba primero qué se decidió.' },
  'needs-reasons': {
    en: 'Write the reasons first: without them it would only be an order.',
    es: 'Escriba primero las razones: sin ellas sería solo una orden.',
  },
} satisfies Record<PublishProblem, Phrase>)

export const outcomeWords = words({
  stands: { en: 'It stands', es: 'Se mantiene' },
  changed: { en: 'It was changed', es: 'Se cambió' },
  ended: { en: 'It was ended', es: 'Se terminó' },
} satisfies Record<LookOutcome, Phrase>)

const say = words({
  hours: {
    en: (hours: string) => (hours === '1' ? 'an hour' : `${hours} hours`),
    es: (hours: string) => (hours === '1' ? 'una hora' : `${hours} horas`),
  },
  dollars: { en: (dollars: string) => `$${dollars}`, es: (dollars: string) => `$${dollars}` },
})

/** "3 hours", "$400", or nothing where nothing is counted. */
export function amountWords({ kind, amount }: { kind: PromiseKind; amount: number | null }): string | null {
  if (amount === null) return null
  return kind === 'money' ? say.dollars(formatNumber(amount, 2)) : say.hours(formatNumber(amount))
}
