import { gradesWords } from '#modules/practices/web/words.ts'
import { links } from '#web/links.ts'
import { Pill } from '#web/ui/Pill.tsx'
import { words } from '#web/words.ts'
import type { Followed, MapPage, MapVersion } from '../map-contract.ts'
import { noTaskWords } from './map-words.ts'
import css from './Map.module.css'

const say = words({
  readWith: { en: 'Read with', es: 'Se lee con' },
})

type Props = { data: MapPage; map: MapVersion; criteria: Followed['criteria']; isLatest: boolean }

/** The same by grade, for those who teach it: its tasks, what each shows, and what its work is read with. */
export const GradeTasks = ({ data: { rubric, rubrics }, map, criteria, isLatest }: Props) => (
  <div className={css.rows}>
    {map.grades.map(({ grade, rubricId }) => {
      const tasks = map.tasks.filter((task) => task.grade === grade)
      const readWith = rubrics.find(({ id }) => id === rubricId)
      return (
        <section key={grade} className={css.row} aria-label={gradesWords([grade])}>
          <h3>{gradesWords([grade])}</h3>
          {readWith && (
            <p className="small">
              {say.readWith} <a href={links.rubric(readWith.id)}>{readWith.name}</a>
            </p>
          )}
          {tasks.length === 0 && <p className={css.hole}>{noTaskWords(grade)}</p>}
          <ul className={css.list}>
            {tasks.map((task) => (
              <li key={task.id}>
                <p className={css.name}>{isLatest ? <a href={links.mapTask(rubric.id, task.id)}>{task.name}</a> : task.name}</p>
                {task.about && <p>{task.about}</p>}
                <p className={css.shows}>
                  {criteria
                    .filter(({ id }) => task.criterionIds.includes(id))
                    .map(({ id, name }) => (
                      <Pill key={id}>{name}</Pill>
                    ))}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )
    })}
  </div>
)
