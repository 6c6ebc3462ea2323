import { Button } from '#web/ui/Button.tsx'
import { CheckBox, Field, TextArea } from '#web/ui/Field.tsx'
import { words } from '#web/words.ts'
import type { Followed, MapContent } from '../map-contract.ts'
import css from './Form.module.css'
import { withTask } from './map-draft.ts'

const say = words({
  task: { en: 'A task', es: 'Una tarea' },
  name: { en: 'What the task is called', es: 'Cómo se llama la tarea' },
  nameHint: { en: 'Which bridge should the town mend first?', es: '¿Qué puente se arregla primero?' },
  about: { en: 'What students do', es: 'Qué hacen los estudiantes' },
  shows: { en: 'It gives them the chance to show', es: 'Les da la oportunidad de mostrar' },
  none: {
    en: 'Tick at least one: a task that shows none is left out.',
    es: 'Marque al menos uno: la tarea que no muestra ninguno se omite.',
  },
  remove: { en: 'Take this task out', es: 'Quitar esta tarea' },
})

type Props = {
  task: MapContent['tasks'][number]
  criteria: Followed['criteria']
  content: MapContent
  set: (content: MapContent) => void
}

/** One task of a grade, and which criteria it gives the chance to show. */
export const TaskFields = ({ task, criteria, content, set }: Props) => (
  <fieldset className={css.group}>
    <legend>{task.name || say.task}</legend>
    <div className="stack">
      <Field
        label={say.name}
        placeholder={say.nameHint}
        maxLength={160}
        value={task.name}
        onChange={({ target }) => set(withTask(content, task.id, { name: target.value }))}
      />
      <TextArea
        label={say.about}
        rows={2}
        maxLength={1000}
        value={task.about}
        onChange={({ target }) => set(withTask(content, task.id, { about: target.value }))}
      />
      <fieldset className={css.group}>
        <legend>{say.shows}</legend>
        <div className={css.grades}>
          {criteria.map(({ id, name }) => (
            <CheckBox
              key={id}
              label={name}
              checked={task.criterionIds.includes(id)}
              onChange={({ target }) =>
                set(
                  withTask(content, task.id, {
                    criterionIds: target.checked ? [...task.criterionIds, id] : task.criterionIds.filter((one) => one !== id),
                  }),
                )
              }
            />
          ))}
        </div>
        {!criteria.some(({ id }) => task.criterionIds.includes(id)) && <p className="small">{say.none}</p>}
      </fieldset>
      <div>
        <Button look="plain" onClick={() => set({ ...content, tasks: content.tasks.filter(({ id }) => id !== task.id) })}>
          {say.remove}
        </Button>
      </div>
    </div>
  </fieldset>
)
