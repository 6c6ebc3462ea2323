import { CheckBox, Choice, Field, TextArea } from '#web/ui/Field.tsx'
import { words } from '#web/words.ts'
import { GRADES, PRECISION, PRECISION_ANSWERS, SUBJECTS } from '../practice.ts'
import type { PrecisionAnswer } from '../practice.ts'
import type { Draft } from './draft.ts'
import { Materials } from './Materials.tsx'
import css from './PracticeForm.module.css'
import { answerWords, gradeWord, precisionWords, subjectWords, textHints, textWords } from './words.ts'

const say = words({
  more: { en: 'For whom, where it works, what it takes', es: 'Para quién, dónde funciona, cuánto pide' },
  subjects: { en: 'Subjects', es: 'Materias' },
  grades: { en: 'Grades', es: 'Grados' },
  precision: { en: 'How precise is it?', es: '¿Qué tan precisa es?' },
  precisionHint: {
    en: 'For yourselves: could a colleague who has only this page do it tomorrow?',
    es: 'Para ustedes: ¿podría hacerla mañana un colega que solo tenga esta página?',
  },
  open: { en: 'Not looked at', es: 'Sin mirar' },
  materials: { en: 'Materials', es: 'Materiales' },
})

type Props = { draft: Draft; set: (some: Partial<Draft>) => void; problemAt: (field: string) => string | null; open?: boolean }

/** All that a practice says: a name, a sentence and steps are enough to begin with. */
export function PracticeFields({ draft, set, problemAt, open = false }: Props) {
  const toggled = <Value extends string>(values: Value[], value: Value, isOn: boolean) =>
    isOn ? [...values, value] : values.filter((one) => one !== value)
  return (
    <>
      <Field
        label={textWords.name}
        placeholder={textHints.name}
        required
        maxLength={120}
        value={draft.name}
        onChange={({ target }) => set({ name: target.value })}
        problem={problemAt('version')}
      />
      <TextArea
        label={textWords.sentence}
        placeholder={textHints.sentence}
        required
        rows={2}
        maxLength={400}
        value={draft.sentence}
        onChange={({ target }) => set({ sentence: target.value })}
      />
      <div className={css.steps}>
        <TextArea
          label={textWords.steps}
          hint={textHints.steps}
          rows={5}
          maxLength={8000}
          value={draft.steps}
          onChange={({ target }) => set({ steps: target.value })}
        />
      </div>
      <details className={css.more} open={open}>
        <summary>{say.more}</summary>
        <div className="stack">
          {(['problem', 'students', 'conditions'] as const).map((text) => (
            <TextArea
              key={text}
              label={textWords[text]}
              placeholder={textHints[text]}
              rows={2}
              maxLength={4000}
              value={draft[text]}
              onChange={({ target }) => set({ [text]: target.value })}
            />
          ))}
          {(['indicator', 'takes', 'prediction'] as const).map((text) => (
            <Field
              key={text}
              label={textWords[text]}
              placeholder={textHints[text]}
              maxLength={400}
              value={draft[text]}
              onChange={({ target }) => set({ [text]: target.value })}
            />
          ))}
          <fieldset className={css.checks}>
            <legend>{say.subjects}</legend>
            <div className={css.many}>
              {SUBJECTS.map((subject) => (
                <CheckBox
                  key={subject}
                  label={subjectWords[subject]}
                  checked={draft.subjects.includes(subject)}
                  onChange={({ target }) => set({ subjects: toggled(draft.subjects, subject, target.checked) })}
                />
              ))}
            </div>
          </fieldset>
          <fieldset className={css.checks}>
            <legend>{say.grades}</legend>
            <div className={css.many}>
              {GRADES.map((grade) => (
                <CheckBox
                  key={grade}
                  label={gradeWord(grade)}
                  checked={draft.grades.includes(grade)}
                  onChange={({ target }) => set({ grades: toggled(draft.grades, grade, target.checked) })}
                />
              ))}
            </div>
          </fieldset>
          <fieldset className={css.checks}>
            <legend>{say.materials}</legend>
            <Materials materials={draft.materials} onChange={(materials) => set({ materials })} />
          </fieldset>
          <fieldset className={css.checks}>
            <legend>{say.precision}</legend>
            <p className="small">{say.precisionHint}</p>
            {PRECISION.map((question) => (
              <div key={question} className={css.question}>
                <Choice
                  label={precisionWords[question]}
                  value={draft.precision[question] ?? ''}
                  onChange={({ target }) => {
                    const { [question]: _, ...others } = draft.precision
                    const answer = target.value as PrecisionAnswer | ''
                    set({ precision: answer ? { ...others, [question]: answer } : others })
                  }}
                >
                  <option value="">{say.open}</option>
                  {PRECISION_ANSWERS.map((answer) => (
                    <option key={answer} value={answer}>
                      {answerWords[answer]}
                    </option>
                  ))}
                </Choice>
              </div>
            ))}
          </fieldset>
        </div>
      </details>
    </>
  )
}
