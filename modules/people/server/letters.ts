import { inLocale } from '#platform/words.ts'
import type { Locale } from '#platform/words.ts'

const phrases = {
  subject: { en: 'Your invitation to Weft', es: 'Su invitación a Weft' },
  text: {
    en: ({ name, by, url }: Values) =>
      `Hello ${name},\n\n${by} invites you to Weft, where your district’s teams learn together. This link is yours alone and works once, for three weeks:\n\n${url}\n`,
    es: ({ name, by, url }: Values) =>
      `Hola, ${name}:\n\n${by} le invita a Weft, donde los equipos de su distrito aprenden juntos. Este enlace es solo suyo y sirve una vez, durante tres semanas:\n\n${url}\n`,
  },
}
type Values = { name: string; by: string; url: string }

export function invitationLetter(locale: Locale, values: Values) {
  const words = inLocale(phrases, locale)
  return { subject: words.subject, text: words.text(values) }
}
