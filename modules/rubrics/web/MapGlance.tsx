import { gradeWord, gradesWords } from '#modules/practices/web/words.ts'
import { words } from '#web/words.ts'
import type { MapRow } from '../map.ts'
import css from './Map.module.css'

const say = words({
  caption: { en: (name: string) => `“${name}”, criterion by grade`, es: (name: string) => `«${name}», criterio por grado` },
  criterion: { en: 'Criterion', es: 'Criterio' },
  tasks: {
    en: (count: number) => (count === 1 ? '1 task' : `${count} tasks`),
    es: (count: number) => (count === 1 ? '1 tarea' : `${count} tareas`),
  },
  none: { en: 'none yet', es: 'aún no' },
})

type Row = MapRow<{ id: string; name: string; asks: string }>

/** The whole map in one small table: a thread through the grades, and where it is still open. Each row leads to its criterion below. */
export const MapGlance = ({ rows, name }: { rows: readonly Row[]; name: string }) => (
  <table className={css.glance}>
    <caption className="aloud">{say.caption(name)}</caption>
    <thead>
      <tr>
        <th scope="col">
          <span className="aloud">{say.criterion}</span>
        </th>
        {rows[0]?.cells.map(({ grade }) => (
          <th key={grade} scope="col" abbr={gradesWords([grade])}>
            <span aria-hidden="true">{gradeWord(grade)}</span>
            <span className="aloud">{gradesWords([grade])}</span>
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ criterion, cells }) => (
        <tr key={criterion.id}>
          <th scope="row">
            <a href={`#${criterion.id}`}>{criterion.name}</a>
          </th>
          {cells.map(({ grade, tasks }) => (
            <td key={grade} data-open={tasks.length === 0 || undefined}>
              <span className={css.knot} aria-hidden="true">
                {tasks.length > 1 ? tasks.length : ''}
              </span>
              <span className={tasks.length === 0 ? css.none : 'aloud'}>
                {tasks.length === 0 ? say.none : say.tasks(tasks.length)}
              </span>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
