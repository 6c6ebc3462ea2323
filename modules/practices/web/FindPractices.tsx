import { Choice, Field } from '#web/ui/Field.tsx'
import { words } from '#web/words.ts'
import { STANDINGS } from '../standing.ts'
import { GRADES, KINDS, SUBJECTS } from '../practice.ts'
import css from './PracticesPage.module.css'
import { soughtPractices } from './sought.ts'
import type { Sought } from './sought.ts'
import { standingChoices } from './standing-words.ts'
import { gradeWord, kindWords, subjectWords } from './words.ts'

const say = words({
  find: { en: 'Find practices', es: 'Buscar prácticas' },
  search: { en: 'A problem, or what one does', es: 'Un problema, o lo que se hace' },
  hint: { en: 'fractions, arguing in writing, late buses', es: 'fracciones, argumentar por escrito, autobuses tarde' },
  kind: { en: 'Kind', es: 'Clase' },
  subject: { en: 'Subject', es: 'Materia' },
  grade: { en: 'Grade', es: 'Grado' },
  standing: { en: 'What became of it', es: 'Qué fue de ella' },
  any: { en: 'Any', es: 'Cualquiera' },
})

type Props = { sought: Sought; onChange: (sought: Sought) => void }

/** By what it is for, as one types; never by how many do it. */
export function FindPractices({ sought, onChange }: Props) {
  const choose = (some: Record<string, string>) => onChange(soughtPractices({ ...given(sought), ...some }))
  return (
    <search className={`screen-only ${css.find}`} aria-label={say.find}>
      <Field
        label={say.search}
        placeholder={say.hint}
        type="search"
        autoComplete="off"
        maxLength={80}
        value={sought.search ?? ''}
        onChange={({ target }) => onChange({ ...sought, search: target.value })}
      />
      <Choice label={say.kind} value={sought.kind ?? ''} onChange={({ target }) => choose({ kind: target.value })}>
        <option value="">{say.any}</option>
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {kindWords[kind]}
          </option>
        ))}
      </Choice>
      <Choice label={say.subject} value={sought.subject ?? ''} onChange={({ target }) => choose({ subject: target.value })}>
        <option value="">{say.any}</option>
        {SUBJECTS.map((subject) => (
          <option key={subject} value={subject}>
            {subjectWords[subject]}
          </option>
        ))}
      </Choice>
      <Choice label={say.grade} value={sought.grade ?? ''} onChange={({ target }) => choose({ grade: target.value })}>
        <option value="">{say.any}</option>
        {GRADES.map((grade) => (
          <option key={grade} value={grade}>
            {gradeWord(grade)}
          </option>
        ))}
      </Choice>
      <Choice label={say.standing} value={sought.standing ?? ''} onChange={({ target }) => choose({ standing: target.value })}>
        <option value="">{say.any}</option>
        {STANDINGS.map((standing) => (
          <option key={standing} value={standing}>
            {standingChoices[standing]}
          </option>
        ))}
      </Choice>
    </search>
  )
}

/** The same as it stands in the address. */
export const given = (sought: Sought): Record<string, string> =>
  Object.fromEntries(Object.entries(sought).flatMap(([key, value]) => (value?.trim() ? [[key, value]] : [])))
