import { TextArea } from '#web/ui/Field.tsx'
import { inLocale } from '#platform/words.ts'
import type { Locale } from '#platform/words.ts'
import { locale } from '#web/words.ts'
import type { Item } from '../contract.ts'
import { LABELS, LONGEST_COMMENT } from '../item.ts'
import css from './Question.module.css'
import { inLanguage } from './words.ts'

const phrases = {
  chooseSome: { en: 'Choose as many as you like', es: 'Elija cuantas quiera' },
  careful: {
    en: 'Your words are shown as they are. Leave out names.',
    es: 'Sus palabras se muestran tal cual. No ponga nombres.',
  },
}

type Props = {
  item: Item
  /** Where it is looked at in another language than the page’s. */
  lang?: Locale
  value: number | number[] | string | undefined
  onChange: (value: number | number[] | string) => void
}

/** One question: five labelled points, some options, or a short text. All native controls: arrows, space and screen readers just work. */
export function Question({ item, lang = locale, value, onChange }: Props) {
  const say = inLocale(phrases, lang)
  const question = inLanguage(item.text, lang)
  if (item.kind === 'text')
    return (
      <TextArea
        label={question}
        hint={say.careful}
        rows={2}
        maxLength={LONGEST_COMMENT}
        value={typeof value === 'string' ? value : ''}
        onChange={({ target }) => onChange(target.value)}
      />
    )
  if (item.kind === 'choose') {
    const chosen = Array.isArray(value) ? value : []
    const toggled = (option: number) => (chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option])
    return (
      <fieldset className={css.question}>
        <legend>{question}</legend>
        <p className="small">{say.chooseSome}</p>
        {item.options!.map((option, at) => (
          <label key={option.en} className={css.option}>
            <input type="checkbox" checked={chosen.includes(at + 1)} onChange={() => onChange(toggled(at + 1))} />
            <span>{inLanguage(option, lang)}</span>
          </label>
        ))}
      </fieldset>
    )
  }
  return (
    <fieldset className={css.question}>
      <legend>{question}</legend>
      <div className={css.points}>
        {LABELS[item.labels ?? 'agree'].map((label, at) => (
          <label key={label.en} className={css.point}>
            <input type="radio" name={item.id} checked={value === at + 1} onChange={() => onChange(at + 1)} />
            <span>{inLanguage(label, lang)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
