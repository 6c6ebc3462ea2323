import { useEffect, useState } from 'react'
import { Notice } from '#web/ui/Notice.tsx'
import { formatDate, formatList, words } from '#web/words.ts'
import type { Form } from '../contract.ts'
import { keysText } from '../promised.ts'
import css from './Promise.module.css'
import { bandsWord } from './words.ts'

const say = words({
  title: { en: 'What we promise you', es: 'Lo que le prometemos' },
  short: {
    en: (people: number, k: number) =>
      `Your answers are counted with those of ${people} people. Nothing is shown of fewer than ${k} answers, and no comment of fewer than ten.`,
    es: (people: number, k: number) =>
      `Sus respuestas se cuentan con las de ${people} personas. No se muestra nada de menos de ${k} respuestas, ni comentarios de menos de diez.`,
  },
  who: { en: 'With whom', es: 'Con quiénes' },
  circle: {
    en: (bands: string, places: string) => `${bands}: ${places}.`,
    es: (bands: string, places: string) => `${bands}: ${places}.`,
  },
  when: { en: 'When', es: 'Cuándo' },
  closes: {
    en: (on: string) =>
      `It closes after ${on}. Results open once, to everyone they concern at the same time. Single answers are deleted a year later.`,
    es: (on: string) =>
      `Cierra después del ${on}. Los resultados se abren una vez, para todos a quienes conciernen al mismo tiempo. Las respuestas se borran un año después.`,
  },
  how: { en: 'How nobody can tell', es: 'Por qué nadie puede saberlo' },
  blind: {
    en: 'Your device has a random number signed without showing it, and sends it with your answers, without your name. No value that is kept links the two: neither the school, nor an administrator with every export, nor whoever later holds a copy of the database can find your answers.',
    es: 'Su equipo hace firmar un número al azar sin mostrarlo y lo envía con sus respuestas, sin su nombre. Ningún valor guardado une las dos cosas: ni la escuela, ni un administrador con todas las exportaciones, ni quien después tenga una copia de la base de datos puede encontrar sus respuestas.',
  },
  ends: { en: 'Where this ends', es: 'Dónde termina esto' },
  honest: {
    en: 'Whoever watches the network live while you send, or compares copies of the database made while the survey is open, may guess. On a computer that your school looks into, it can see what you type. And what you write in your own words can give you away.',
    es: 'Quien vigile la red en vivo mientras envía, o compare copias de la base de datos hechas mientras la encuesta está abierta, puede adivinar. En un equipo que su escuela revisa, puede ver lo que escribe. Y sus propias palabras pueden delatarle.',
  },
  final: {
    en: 'What you sent cannot be changed or taken back: nobody could find it.',
    es: 'Lo enviado no se puede cambiar ni retirar: nadie podría encontrarlo.',
  },
  key: { en: 'The same for everyone', es: 'Lo mismo para todos' },
  compare: {
    en: 'If a colleague sees the same words here, nobody was given a key of their own. Your device has checked it.',
    es: 'Si un colega ve aquí lo mismo, a nadie se le dio una clave propia. Su equipo lo comprobó.',
  },
  differs: {
    en: 'The keys of this survey are not those that were promised. Do not answer, and tell your association.',
    es: 'Las claves de esta encuesta no son las prometidas. No responda, y avise a su sindicato.',
  },
})

const hex = (bytes: ArrayBuffer) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
const sha256 = async (text: string) => hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))

/** Whether the keys and the promise are those whose hashes stand in the invitation and were seen here before. */
export function usePromiseHolds(form: Form): boolean | null {
  const [holds, setHolds] = useState<boolean | null>(null)
  useEffect(() => {
    let wanted = true
    const look = async () => {
      const [keys, promised] = await Promise.all([sha256(keysText(form.keys)), sha256(form.promised)])
      const invited = location.hash.slice(1)
      const name = `weft.survey.${form.id}`
      const seen = localStorage.getItem(name) ?? keys
      localStorage.setItem(name, seen)
      const own = form.keys.some(({ cellId }) => cellId === form.cell.id)
      const same = keys === form.keysSha256 && promised === form.sha256 && keys === seen && own
      if (wanted) setHolds(same && (!/^[0-9a-f]{64}$/.test(invited) || invited === keys))
    }
    look().catch(() => wanted && setHolds(false))
    return () => {
      wanted = false
    }
  }, [form])
  return holds
}

/** Who can see what, when, and what cannot be undone: in plain words, the short of it first. */
export function PromiseText({ form, holds }: { form: Form; holds: boolean | null }) {
  const { cell, k, closesAt, keysSha256 } = form
  return (
    <section className={css.promise} aria-label={say.title}>
      <p>{say.short(cell.people, k)}</p>
      {holds === false && <Notice tone="problem">{say.differs}</Notice>}
      <details>
        <summary>{say.title}</summary>
        <dl>
          <dt>{say.who}</dt>
          <dd>{say.circle(bandsWord(cell.bands), formatList(cell.places))}</dd>
          <dt>{say.when}</dt>
          <dd>{say.closes(formatDate(new Date(Date.parse(closesAt) - 60_000).toISOString(), 'weekday'))}</dd>
          <dt>{say.how}</dt>
          <dd>{say.blind}</dd>
          <dt>{say.ends}</dt>
          <dd>
            {say.honest} {say.final}
          </dd>
          <dt>{say.key}</dt>
          <dd>
            <code>{keysSha256.slice(0, 16).replaceAll(/(.{4})(?=.)/g, '$1 ')}</code> {say.compare}
          </dd>
        </dl>
      </details>
    </section>
  )
}
