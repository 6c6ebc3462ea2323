import { useState } from 'react'
import { locale, words } from '#web/words.ts'
import type { Locale } from '#platform/words.ts'
import { OneOf } from '#web/ui/OneOf.tsx'
import type { DraftItem } from '../contract.ts'
import { Question } from './Question.tsx'

const say = words({
  language: { en: 'Language', es: 'Idioma' },
  untitled: { en: '(no words yet)', es: '(todavía sin palabras)' },
})
const NAMES = { en: 'English', es: 'Español' } satisfies Record<Locale, string>
type Answer = number | number[] | string

/** The questions as they will look, in either language. What is tapped here goes nowhere. */
export function AsAsked({ items, keys }: { items: readonly DraftItem[]; keys: readonly string[] }) {
  const [lang, setLang] = useState<Locale>(locale)
  const [tapped, setTapped] = useState<Record<string, Answer>>({})
  return (
    <div className="stack">
      <OneOf
        legend={say.language}
        options={(['en', 'es'] as const).map((value) => ({ value, label: NAMES[value] }))}
        value={lang}
        onChange={setLang}
      />
      <div className="stack" lang={lang}>
        {items.map((item, at) => (
          <Question
            key={keys[at]!}
            lang={lang}
            item={Object.assign({ id: keys[at]! }, item, { text: worded(item.text) })}
            value={tapped[keys[at]!]}
            onChange={(value) => setTapped({ ...tapped, [keys[at]!]: value })}
          />
        ))}
      </div>
    </div>
  )
}

const worded = ({ en, es }: DraftItem['text']) => ({ en: en || say.untitled, es: es || say.untitled })
