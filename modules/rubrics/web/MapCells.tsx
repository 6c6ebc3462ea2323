import { gradesWords } from '#modules/practices/web/words.ts'
import { links } from '#web/links.ts'
import { words } from '#web/words.ts'
import type { MapRow } from '../map.ts'
import { noTaskWords } from './map-words.ts'
import css from './Map.module.css'

const say = words({
  way: { en: (criterion: string) => `“${criterion}” by grade`, es: (criterion: string) => `«${criterion}» por grado` },
  notYet: { en: 'Not described yet', es: 'Todavía sin describir' },
  tasks: { en: 'Tasks that show it', es: 'Tareas que lo muestran' },
})

type Props = { rows: readonly MapRow<{ id: string; name: string; asks: string }>[]; rubricId: string; isLatest: boolean }

/** Each criterion with its grades beside each other, the graduate’s first; on a phone below each other. */
export const MapCells = ({ rows, rubricId, isLatest }: Props) => (
  <div className={css.rows}>
    {rows.map(({ criterion, cells }) => (
      <section key={criterion.id} id={criterion.id} className={css.row} aria-label={criterion.name}>
        <h3>{criterion.name}</h3>
        {criterion.asks && <p className={css.asks}>{criterion.asks}</p>}
        <ol className={css.cells} aria-label={say.way(criterion.name)}>
          {cells.map(({ grade, text, tasks }, at) => (
            <li key={grade} data-depth={3 - Math.round((at / Math.max(1, cells.length - 1)) * 3)}>
              <p className={css.grade}>{gradesWords([grade])}</p>
              {text ? <p>{text}</p> : <p className={css.quiet}>{say.notYet}</p>}
              {tasks.length === 0 ? (
                <p className={css.hole}>{noTaskWords(grade)}</p>
              ) : (
                <ul className={css.tasks} aria-label={say.tasks}>
                  {tasks.map((task) => (
                    <li key={task.id}>{isLatest ? <a href={links.mapTask(rubricId, task.id)}>{task.name}</a> : task.name}</li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ol>
      </section>
    ))}
  </div>
)
