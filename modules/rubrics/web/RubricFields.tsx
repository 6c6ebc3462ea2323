import { Button } from '#web/ui/Button.tsx'
import { CheckBox, Choice, Field, TextArea } from '#web/ui/Field.tsx'
import { Fold } from '#web/ui/Fold.tsx'
import { words } from '#web/words.ts'
import { gradeWord } from '#modules/practices/web/words.ts'
import type { Content } from '../contract.ts'
import { GRADES, MOST_CRITERIA } from '../rubric.ts'
import { newCriterion, withLevels } from './draft.ts'
import css from './Form.module.css'

const say = words({
  name: { en: 'Name', es: 'Nombre' },
  nameHint: { en: 'The graduate capstone', es: 'El proyecto de graduación' },
  sentence: { en: 'What it is for, in a sentence', es: 'Para qué es, en una frase' },
  levels: { en: 'Levels, from the lowest', es: 'Niveles, desde el más bajo' },
  howMany: { en: 'How many levels', es: 'Cuántos niveles' },
  level: { en: (number: number) => `Level ${number}`, es: (number: number) => `Nivel ${number}` },
  half: { en: 'Readers may give halves between two levels', es: 'Se pueden dar medios niveles' },
  criterion: { en: (number: number) => `Criterion ${number}`, es: (number: number) => `Criterio ${number}` },
  what: { en: 'What it is called', es: 'Cómo se llama' },
  whatHint: { en: 'Evidence', es: 'Evidencia' },
  asks: { en: 'The question a reader asks', es: 'La pregunta que se hace quien lee' },
  asksHint: { en: 'Does what is shown bear what is claimed?', es: '¿Lo que se muestra sostiene lo que se afirma?' },
  descriptor: {
    en: (level: string) => `“${level}”: what one sees in the work`,
    es: (level: string) => `«${level}»: qué se ve en el trabajo`,
  },
  weight: { en: 'Counts', es: 'Cuenta' },
  once: { en: 'once', es: 'una vez' },
  twice: { en: 'twice', es: 'el doble' },
  thrice: { en: 'three times', es: 'el triple' },
  asItIs: { en: (weight: number) => `${weight} times`, es: (weight: number) => `${weight} veces` },
  remove: { en: 'Take this criterion out', es: 'Quitar este criterio' },
  add: { en: 'Add a criterion', es: 'Añadir un criterio' },
  grades: { en: 'Grades', es: 'Grados' },
})

const WEIGHTS = [1, 2, 3]

type Props = { content: Content; set: (content: Content) => void; problemAt: (field: string) => string | null }

/** All that a rubric says. */
export function RubricFields({ content, set, problemAt }: Props) {
  const change = (id: string, some: Partial<Content['criteria'][number]>) =>
    set({ ...content, criteria: content.criteria.map((one) => (one.id === id ? { ...one, ...some } : one)) })
  const weightWord = (weight: number) => [say.once, say.twice, say.thrice][weight - 1] ?? say.asItIs(weight)
  return (
    <>
      <Field
        label={say.name}
        placeholder={say.nameHint}
        required
        maxLength={120}
        value={content.name}
        onChange={({ target }) => set({ ...content, name: target.value })}
        problem={problemAt('content')}
      />
      <TextArea
        label={say.sentence}
        rows={2}
        maxLength={400}
        value={content.sentence}
        onChange={({ target }) => set({ ...content, sentence: target.value })}
      />
      <fieldset className={css.group}>
        <legend>{say.levels}</legend>
        <div className={css.levels}>
          {content.levels.map((level, at) => (
            <Field
              key={level.score}
              label={say.level(level.score)}
              maxLength={60}
              value={level.name}
              onChange={({ target }) =>
                set({
                  ...content,
                  levels: content.levels.map((one, place) => (place === at ? { ...one, name: target.value } : one)),
                })
              }
            />
          ))}
        </div>
      </fieldset>
      <div className={css.narrow}>
        <Choice
          label={say.howMany}
          value={content.levels.length}
          onChange={({ target }) => set(withLevels(content, Number(target.value)))}
        >
          {[2, 3, 4, 5, 6, 7].map((count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </Choice>
      </div>
      <CheckBox
        label={say.half}
        checked={content.halfLevels}
        onChange={({ target }) => set({ ...content, halfLevels: target.checked })}
      />
      {content.criteria.map((criterion, at) => (
        <fieldset key={criterion.id} className={css.criterion}>
          <legend>{say.criterion(at + 1)}</legend>
          <div className="stack">
            <Field
              label={say.what}
              placeholder={say.whatHint}
              maxLength={120}
              value={criterion.name}
              onChange={({ target }) => change(criterion.id, { name: target.value })}
            />
            <Field
              label={say.asks}
              placeholder={say.asksHint}
              maxLength={1000}
              value={criterion.asks}
              onChange={({ target }) => change(criterion.id, { asks: target.value })}
            />
            <div className={css.words}>
              {content.levels.map((level, place) => (
                <TextArea
                  key={level.score}
                  label={say.descriptor(level.name || String(level.score))}
                  rows={3}
                  maxLength={2000}
                  value={criterion.descriptors[place] ?? ''}
                  onChange={({ target }) =>
                    change(criterion.id, {
                      descriptors: content.levels.map((_, each) =>
                        each === place ? target.value : (criterion.descriptors[each] ?? ''),
                      ),
                    })
                  }
                />
              ))}
            </div>
            <div className="row">
              <Choice
                label={say.weight}
                value={criterion.weight}
                onChange={({ target }) => change(criterion.id, { weight: Number(target.value) })}
              >
                {[...new Set([...WEIGHTS, criterion.weight])].map((weight) => (
                  <option key={weight} value={weight}>
                    {weightWord(weight)}
                  </option>
                ))}
              </Choice>
              <Button
                look="plain"
                onClick={() => set({ ...content, criteria: content.criteria.filter(({ id }) => id !== criterion.id) })}
              >
                {say.remove}
              </Button>
            </div>
          </div>
        </fieldset>
      ))}
      {content.criteria.length < MOST_CRITERIA && (
        <div className="row">
          <Button onClick={() => set({ ...content, criteria: [...content.criteria, newCriterion(content.levels.length)] })}>
            {say.add}
          </Button>
        </div>
      )}
      <Fold summary={say.grades} open={content.grades.length > 0}>
        <div className={css.grades}>
          {GRADES.map((grade) => (
            <CheckBox
              key={grade}
              label={gradeWord(grade)}
              checked={content.grades.includes(grade)}
              onChange={({ target }) =>
                set({
                  ...content,
                  grades: GRADES.filter((one) => (one === grade ? target.checked : content.grades.includes(one))),
                })
              }
            />
          ))}
        </div>
      </Fold>
    </>
  )
}
