import { gradesWords, gradeWord } from '#modules/practices/web/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { CheckBox, Choice, TextArea } from '#web/ui/Field.tsx'
import { Fold } from '#web/ui/Fold.tsx'
import { words } from '#web/words.ts'
import { backward, MOST_GRADES, MOST_TASKS } from '../map.ts'
import type { Followed, MapContent, MapPage } from '../map-contract.ts'
import { GRADES } from '../rubric.ts'
import type { Grade } from '../rubric.ts'
import css from './Form.module.css'
import { withLook } from './map-draft.ts'
import { inGrade } from './map-words.ts'
import { TaskFields } from './TaskFields.tsx'

const say = words({
  grades: { en: 'Which grades it goes back through', es: 'Por qué grados retrocede' },
  look: {
    en: (criterion: string) => `“${criterion}”: what it looks like here`,
    es: (criterion: string) => `«${criterion}»: cómo se ve aquí`,
  },
  readWith: { en: 'Its work is read with', es: 'Sus trabajos se leen con' },
  noRubric: { en: 'no rubric of its own', es: 'ninguna rúbrica propia' },
  add: { en: (grade: string) => `Add a task in ${grade}`, es: (grade: string) => `Añadir una tarea en ${grade}` },
})

type Props = {
  content: MapContent
  set: (content: MapContent) => void
  criteria: Followed['criteria']
  rubrics: MapPage['rubrics']
}

/** All that a map says, from the graduate back. What is written for a grade stays while the grade is switched off. */
export function MapFields({ content, set, criteria, rubrics }: Props) {
  const isOn = (grade: Grade) => content.grades.some((one) => one.grade === grade)
  return (
    <>
      <fieldset className={css.group}>
        <legend>{say.grades}</legend>
        <div className={css.grades}>
          {GRADES.toReversed().map((grade) => (
            <CheckBox
              key={grade}
              label={gradeWord(grade)}
              checked={isOn(grade)}
              disabled={!isOn(grade) && content.grades.length >= MOST_GRADES}
              onChange={({ target }) =>
                set({
                  ...content,
                  grades: target.checked
                    ? [...content.grades, { grade, rubricId: null }].toSorted(backward)
                    : content.grades.filter((one) => one.grade !== grade),
                })
              }
            />
          ))}
        </div>
      </fieldset>
      {content.grades.map(({ grade, rubricId }, at) => (
        <Fold key={grade} summary={gradesWords([grade])} open={at === 0}>
          <fieldset className={css.criterion}>
            <legend>{gradesWords([grade])}</legend>
            <div className="stack">
              {criteria.map((criterion) => (
                <TextArea
                  key={criterion.id}
                  label={say.look(criterion.name)}
                  hint={criterion.asks}
                  rows={2}
                  maxLength={1000}
                  value={content.looks.find((look) => look.grade === grade && look.criterionId === criterion.id)?.text ?? ''}
                  onChange={({ target }) => set(withLook(content, { criterionId: criterion.id, grade }, target.value))}
                />
              ))}
              {content.tasks.map(
                (task) =>
                  task.grade === grade && (
                    <TaskFields key={task.id} task={task} criteria={criteria} content={content} set={set} />
                  ),
              )}
              {content.tasks.length < MOST_TASKS && (
                <div className="row">
                  <Button
                    onClick={() =>
                      set({
                        ...content,
                        tasks: [...content.tasks, { id: crypto.randomUUID(), grade, name: '', about: '', criterionIds: [] }],
                      })
                    }
                  >
                    {say.add(inGrade(grade))}
                  </Button>
                </div>
              )}
              <Choice
                label={say.readWith}
                value={rubricId ?? ''}
                onChange={({ target }) =>
                  set({
                    ...content,
                    grades: content.grades.map((one) => (one.grade === grade ? { grade, rubricId: target.value || null } : one)),
                  })
                }
              >
                <option value="">{say.noRubric}</option>
                {rubrics.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.name}
                  </option>
                ))}
              </Choice>
            </div>
          </fieldset>
        </Fold>
      ))}
    </>
  )
}
