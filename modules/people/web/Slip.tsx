import { dateFormat } from '#platform/formats.ts'
import { useMe } from '#web/me.ts'
import { inLocale, LOCALES } from '#platform/words.ts'
import css from './Slip.module.css'

// Whoever is handed a slip reads it in their own language: so it stands there in each.
const phrases = {
  how: {
    en: (address: string) => `Your way into Weft. On any phone or computer, open ${address} and type this code.`,
    es: (address: string) => `Su entrada a Weft. En cualquier teléfono o computadora, abra ${address} y escriba este código.`,
  },
  until: {
    en: (on: string) => `It works once, until ${on}. Keep it to yourself.`,
    es: (on: string) => `Sirve una vez, hasta el ${on}. Guárdelo solo para usted.`,
  },
}

type Props = { name: string; place: string; code: string; until: string }

/** One person's code, to print and to hand over. */
export function Slip({ name, place, code, until }: Props) {
  const timeZone = useMe()?.district.timeZone
  const address = `${location.host}/invitation`
  return (
    <article className={css.slip}>
      <h3 className={css.name}>{name}</h3>
      <p className="small">{place}</p>
      <p className={css.code}>{code}</p>
      {LOCALES.map((locale) => {
        const say = inLocale(phrases, locale)
        const on = dateFormat(locale, { dateStyle: 'long', ...(timeZone && { timeZone }) }).format(new Date(until))
        return (
          <p key={locale} lang={locale} className={css.how}>
            {say.how(address)} {say.until(on)}
          </p>
        )
      })}
    </article>
  )
}
