import { useAct } from '#web/act.ts'
import { Choice } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import type { Locale } from '#platform/words.ts'
import css from './forms.module.css'

const say = words({
  language: { en: 'Weft speaks', es: 'Weft habla' },
  hint: { en: 'Letters to you come in it too.', es: 'Las cartas que recibe también.' },
})
// Each language by its own name.
const names: Record<Locale, string> = { en: 'English', es: 'Español' }

export function LanguageForm({ locale }: { locale: Locale }) {
  const change = useAct('people.changeMe', { done: () => location.reload() })
  return (
    <div className={`stack ${css.narrow}`}>
      <Choice
        label={say.language}
        hint={say.hint}
        value={locale}
        onChange={({ target }) => change.run({ locale: target.value as Locale })}
      >
        {(['en', 'es'] as const).map((one) => (
          <option key={one} value={one} lang={one}>
            {names[one]}
          </option>
        ))}
      </Choice>
      {change.problem && <Notice tone="problem">{change.problem}</Notice>}
    </div>
  )
}
