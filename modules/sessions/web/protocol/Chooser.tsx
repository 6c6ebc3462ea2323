import { useState } from 'react'
import { Choice, Field } from '#web/ui/Field.tsx'
import { OneOf } from '#web/ui/OneOf.tsx'
import { words } from '#web/words.ts'
import type { Phrase } from '#platform/words.ts'
import type { ProtocolLine } from '../../contract.ts'
import { isAnswered, suggest, usualMaterial } from '../../choose.ts'
import type { Caution, Reason, Suggestion, Wish } from '../../choose.ts'
import { MATERIALS, PURPOSES, TRUSTS } from '../../protocol.ts'
import type { Material, Purpose, Trust } from '../../protocol.ts'
import { materialWords, purposeWords, said, sessionWords, trustWords } from '../words.ts'
import css from './Chooser.module.css'

const say = words({
  purpose: { en: 'What for?', es: '¿Para qué?' },
  material: { en: 'What lies on the table?', es: '¿Qué hay sobre la mesa?' },
  any: { en: 'Does not matter', es: 'Da igual' },
  trust: { en: 'How well do you know one another?', es: '¿Qué tanto se conocen?' },
  people: { en: 'How many people?', es: '¿Cuántas personas?' },
  minutes: { en: 'How many minutes?', es: '¿Cuántos minutos?' },
  suggested: { en: 'What fits', es: 'Lo que conviene' },
  first: { en: 'Answer one question or all of them.', es: 'Responda una pregunta o todas.' },
})

const reasonWords = words({
  purpose: { en: 'It is made for this purpose.', es: 'Está hecha para este fin.' },
  material: { en: 'It works with what lies on your table.', es: 'Sirve para lo que hay en su mesa.' },
  minutes: { en: 'It fits the time you have.', es: 'Cabe en el tiempo que tienen.' },
  people: { en: 'It works with as many as you are.', es: 'Funciona con tantas personas.' },
  trust: { en: 'It asks for no more openness than you have.', es: 'No pide más confianza de la que hay.' },
} satisfies Record<Reason, Phrase>)

const cautionWords = words({
  shorter: {
    en: 'A little long for your time: shorten some steps, not the silence.',
    es: 'Un poco larga para su tiempo: acorten algunos pasos, no el silencio.',
  },
  'much-shorter': {
    en: 'Too long for your time: take half of it, or two meetings.',
    es: 'Demasiado larga para su tiempo: tomen la mitad, o dos reuniones.',
  },
  'too-many': { en: 'Many people for it: make two tables.', es: 'Muchas personas para ella: hagan dos mesas.' },
  'too-few': {
    en: 'Few people for it: the group has little to say among itself.',
    es: 'Pocas personas para ella: el grupo tendrá poco que decirse.',
  },
  trust: {
    en: 'It lays more open than people who hardly know one another like: begin with something small.',
    es: 'Expone más de lo que gusta a quienes apenas se conocen: empiecen con algo pequeño.',
  },
  material: { en: 'It is usually done with something else on the table.', es: 'Suele hacerse con otra cosa sobre la mesa.' },
  purpose: { en: 'It was made for another purpose.', es: 'Se hizo para otro fin.' },
  'long-sitting': { en: 'More than an hour: plan a break.', es: 'Más de una hora: prevean un descanso.' },
} satisfies Record<Caution, Phrase>)

type Props = {
  protocols: readonly ProtocolLine[]
  /** What stands under a suggestion: choosing it. */
  children: (suggestion: Suggestion<ProtocolLine>) => React.ReactNode
}

const number = (typed: string) => (typed === '' ? null : Math.max(1, Math.round(Number(typed)) || 1))

/** Five questions, a suggestion with its reasons and what to mind. */
export function Chooser({ protocols, children }: Props) {
  const [wish, setWish] = useState<Wish>({ purpose: null, material: null, trust: null, people: null, minutes: null })
  const set = (some: Partial<Wish>) => setWish({ ...wish, ...some })
  const found = isAnswered(wish) ? suggest(protocols, wish) : []
  return (
    <div className={css.chooser}>
      <OneOf<Purpose>
        legend={say.purpose}
        value={wish.purpose}
        options={PURPOSES.map((value) => ({ value, label: purposeWords[value] }))}
        onChange={(purpose) => set({ purpose, material: wish.material ?? usualMaterial(purpose) })}
      />
      <Choice
        label={say.material}
        value={wish.material ?? ''}
        onChange={({ target }) => set({ material: (target.value || null) as Material | null })}
      >
        <option value="">{say.any}</option>
        {MATERIALS.map((value) => (
          <option key={value} value={value}>
            {materialWords[value]}
          </option>
        ))}
      </Choice>
      <OneOf<Trust>
        legend={say.trust}
        value={wish.trust}
        options={TRUSTS.map((value) => ({ value, label: trustWords[value] }))}
        onChange={(trust) => set({ trust })}
      />
      <div className={css.numbers}>
        <Field
          label={say.people}
          type="number"
          min={1}
          max={200}
          value={wish.people ?? ''}
          onChange={({ target }) => set({ people: number(target.value) })}
        />
        <Field
          label={say.minutes}
          type="number"
          min={5}
          max={240}
          value={wish.minutes ?? ''}
          onChange={({ target }) => set({ minutes: number(target.value) })}
        />
      </div>
      <section aria-label={say.suggested} aria-live="polite">
        {found.length === 0 && <p className="small">{say.first}</p>}
        <ol className="plain stack">
          {found.map((suggestion, position) => (
            <li key={suggestion.protocol.id} className={position === 0 ? css.first : css.found}>
              <h3>{said(suggestion.protocol.name)}</h3>
              <p className="small">
                {sessionWords.minutes(suggestion.minutes)}
                {suggestion.protocol.team && ` · ${suggestion.protocol.team}`}
              </p>
              <p>{said(suggestion.protocol.about)}</p>
              <ul className={`plain ${css.why}`}>
                {suggestion.reasons.map((reason) => (
                  <li key={reason} className={css.reason}>
                    {reasonWords[reason]}
                  </li>
                ))}
                {suggestion.cautions.map((caution) => (
                  <li key={caution} className={css.caution}>
                    {cautionWords[caution]}
                  </li>
                ))}
              </ul>
              {children(suggestion)}
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}
