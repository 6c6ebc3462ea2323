import { inLocale } from '#platform/words.ts'
import type { Locale } from '#platform/words.ts'
import type { RightKind } from '../right.ts'

const invitation = {
  subject: { en: 'Your invitation to Weft', es: 'Su invitación a Weft' },
  text: {
    en: ({ name, by, url }: Invitation) =>
      `Hello ${name},\n\n${by} invites you to Weft, where your district’s teams learn together. This link is yours alone and works once, for three weeks:\n\n${url}\n`,
    es: ({ name, by, url }: Invitation) =>
      `Hola, ${name}:\n\n${by} le invita a Weft, donde los equipos de su distrito aprenden juntos. Este enlace es solo suyo y sirve una vez, durante tres semanas:\n\n${url}\n`,
  },
}
type Invitation = { name: string; by: string; url: string }

const passwordSet = {
  subject: { en: 'Your Weft password was changed', es: 'Su contraseña de Weft cambió' },
  text: {
    en: ({ name, url }: PasswordSet) =>
      `Hello ${name},\n\nyour password at ${url} was changed just now, and you were signed out wherever else you were signed in.\n\nIf that was you, there is nothing to do. If it was not, tell whoever administers Weft in your district today: they can give you a new way in, which ends this one.\n`,
    es: ({ name, url }: PasswordSet) =>
      `Hola, ${name}:\n\nsu contraseña en ${url} cambió hace un momento y se cerraron sus demás sesiones.\n\nSi fue usted, no tiene que hacer nada. Si no fue usted, avise hoy mismo a quien administra Weft en su distrito: puede darle una entrada nueva, que anula esta.\n`,
  },
}
type PasswordSet = { name: string; url: string }

const reset = {
  subject: { en: 'A new password for Weft', es: 'Una contraseña nueva para Weft' },
  text: {
    en: ({ name, url }: PasswordSet) =>
      `Hello ${name},\n\nsomeone asked for a new password for you in Weft. If that was you, choose it here; the link works once, for an hour:\n\n${url}\n\nIf it was not you, there is nothing to do: your password stays as it is.\n`,
    es: ({ name, url }: PasswordSet) =>
      `Hola, ${name}:\n\nalguien pidió una contraseña nueva para usted en Weft. Si fue usted, elíjala aquí; el enlace sirve una vez, durante una hora:\n\n${url}\n\nSi no fue usted, no tiene que hacer nada: su contraseña sigue igual.\n`,
  },
}

const passkeyAdded = {
  subject: { en: 'A passkey was added to your Weft account', es: 'Se agregó una llave de acceso a su cuenta de Weft' },
  text: {
    en: ({ name, url }: PasswordSet) =>
      `Hello ${name},\n\na passkey was added to your account at ${url} just now.\n\nIf that was you, there is nothing to do. If it was not, remove it under “Account and language”, change your password, and tell whoever administers Weft in your district today.\n`,
    es: ({ name, url }: PasswordSet) =>
      `Hola, ${name}:\n\nse agregó una llave de acceso a su cuenta en ${url} hace un momento.\n\nSi fue usted, no tiene que hacer nada. Si no fue usted, quítela en «Cuenta e idioma», cambie su contraseña y avise hoy mismo a quien administra Weft en su distrito.\n`,
  },
}

export function passkeyLetter(locale: Locale, values: PasswordSet) {
  const words = inLocale(passkeyAdded, locale)
  return { subject: words.subject, text: words.text(values) }
}

export function resetLetter(locale: Locale, values: PasswordSet) {
  const words = inLocale(reset, locale)
  return { subject: words.subject, text: words.text(values) }
}

export function invitationLetter(locale: Locale, values: Invitation) {
  const words = inLocale(invitation, locale)
  return { subject: words.subject, text: words.text(values) }
}

const rightName = {
  administer: { en: 'to administer', es: 'administrar' },
  roster: { en: 'to keep the list of people', es: 'llevar la lista de personas' },
}
const rightEnds = {
  subject: { en: 'A right of yours in Weft ends soon', es: 'Un derecho suyo en Weft termina pronto' },
  text: {
    en: ({ name, kind, place, day, url }: RightEnds) =>
      `Hello ${name},\n\nyour right ${rightName[kind].en} for ${place} at ${url} ends on ${day}. Your own work and your teams stay as they are.\n\nIf it is still needed, whoever administers Weft in your district can give it again.\n`,
    es: ({ name, kind, place, day, url }: RightEnds) =>
      `Hola, ${name}:\n\nsu derecho de ${rightName[kind].es} en ${place}, en ${url}, termina el ${day}. Su propio trabajo y sus equipos siguen igual.\n\nSi todavía hace falta, quien administra Weft en su distrito puede darlo de nuevo.\n`,
  },
}
type RightEnds = { name: string; kind: RightKind; place: string; day: string; url: string }

/** To the holder, some time before. */
export function rightEndsLetter(locale: Locale, values: RightEnds) {
  const words = inLocale(rightEnds, locale)
  return { subject: words.subject, text: words.text(values) }
}

const rightsEnd = {
  subject: { en: 'Rights in Weft that end soon', es: 'Derechos en Weft que terminan pronto' },
  lead: {
    en: 'these rights end soon. Nothing is needed where they are over; where not, they can be given again:',
    es: 'estos derechos terminan pronto. Si ya no hacen falta, no hay nada que hacer; si hacen falta, se pueden dar de nuevo:',
  },
  hello: { en: (name: string) => `Hello ${name},`, es: (name: string) => `Hola, ${name}:` },
  line: {
    en: ({ name, kind, place, day }: Omit<RightEnds, 'url'>) => `${name}, ${rightName[kind].en} for ${place}: until ${day}`,
    es: ({ name, kind, place, day }: Omit<RightEnds, 'url'>) => `${name}, ${rightName[kind].es} en ${place}: hasta el ${day}`,
  },
}

/** To those who could give them again. */
export function rightsEndLetter(
  locale: Locale,
  { name, lines, url }: { name: string; lines: readonly Omit<RightEnds, 'url'>[]; url: string },
) {
  const words = inLocale(rightsEnd, locale)
  const text = [`${words.hello(name)}\n\n${words.lead}`, lines.map((line) => words.line(line)).join('\n'), `${url}/admin/people`]
  return { subject: words.subject, text: `${text.join('\n\n')}\n` }
}

/** So that nobody's password is changed unseen. */
export function passwordSetLetter(locale: Locale, values: PasswordSet) {
  const words = inLocale(passwordSet, locale)
  return { subject: words.subject, text: words.text(values) }
}
