import { categoryWords, groupName } from '#modules/outcomes/web/words.ts'
import { takeAway } from '#web/chart/take-away.ts'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { formatDate, formatNumber, words } from '#web/words.ts'
import type { GroupReach, TaskPage } from '../map-contract.ts'
import { reachCsv } from '../reach-rows.ts'
import { byTitle, inGrade, reachText } from './map-words.ts'
import css from './Reached.module.css'

const say = words({
  few: {
    en: 'Fewer than five classes have said so until now, or so few are left that they would stand out. From five on it is told here for everyone and by group, and never by class.',
    es: 'Hasta ahora lo han dicho menos de cinco clases, o quedan tan pocas que se notarían. A partir de cinco se cuenta aquí para todos y por grupo, y nunca por clase.',
  },
  everyone: {
    en: (share: string, grade: string, classes: string) =>
      `${share} of the district’s students in ${grade} were in a class that offered it: ${classes} classes so far.`,
    es: (share: string, grade: string, classes: string) =>
      `${share} de los estudiantes de ${grade} del distrito estaban en una clase que la ofreció: ${classes} clases hasta ahora.`,
  },
  classes: {
    en: (classes: string) => `${classes} classes have offered it so far.`,
    es: (classes: string) => `${classes} clases la han ofrecido hasta ahora.`,
  },
  students: {
    en: (count: string) => `of ${count} students`,
    es: (count: string) => `de ${count} estudiantes`,
  },
  withheld: {
    en: 'This breakdown cannot be shown without giving somebody away.',
    es: 'Este desglose no puede mostrarse sin delatar a alguien.',
  },
  counted: {
    en: (on: string, k: number) =>
      `Counted on ${on}. A chance is no result: it says who could show what they can do, not how they did. Groups of fewer than ${k} students, and what would give them away, are withheld; withheld never means none.`,
    es: (on: string, k: number) =>
      `Contado el ${on}. Una oportunidad no es un resultado: dice quién pudo mostrar lo que sabe hacer, no cómo le fue. Los grupos de menos de ${k} estudiantes, y lo que los delataría, se reservan; que se reserve no significa que no haya.`,
  },
  asks: {
    en: 'Where a group was reached less, the question is which classes it sits in, and what would bring the task there.',
    es: 'Donde un grupo fue alcanzado menos, la pregunta es en qué clases está y qué llevaría la tarea hasta ahí.',
  },
  asOf: { en: (on: string) => `As of ${on}`, es: (on: string) => `A fecha de ${on}` },
  csv: { en: 'Take it away (CSV)', es: 'Llevárselo (CSV)' },
})

/** Who was offered a task: for everyone in words, then by each group that the roster tells apart. */
export function Reached({ data: { reach, task, k } }: { data: TaskPage }) {
  if (!reach) return <p>{say.few}</p>
  const { everyone, by, classes, countedAt } = reach
  const isTold = everyone.percent !== null || everyone.band !== null
  return (
    <>
      <h3>
        {isTold
          ? say.everyone(reachText(everyone), inGrade(task.grade), formatNumber(classes))
          : say.classes(formatNumber(classes))}
      </h3>
      <div className={css.by}>
        {by.map((one) => (
          <section key={one.category} aria-label={categoryWords[one.category]}>
            <h4>{byTitle(one)}</h4>
            {one.countedAt.slice(0, 10) !== countedAt.slice(0, 10) && (
              <p className="tiny">{say.asOf(formatDate(one.countedAt, 'full'))}</p>
            )}
            {one.withheld && <Notice>{say.withheld}</Notice>}
            <ul className={css.groups}>
              {one.groups.map((group) => (
                <Group key={group.group} name={groupName(one.category, group.group)} of={group} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p className="small">{say.asks}</p>
      <p className="small">{say.counted(formatDate(countedAt, 'full'), k)}</p>
      <div className="row screen-only">
        <Button onClick={() => takeAway(reachCsv(reach), `${task.name}.csv`, 'text/csv')}>{say.csv}</Button>
      </div>
    </>
  )
}

/** A bar only where a share is told: what is withheld has no length. */
const Group = ({ name, of }: { name: string; of: GroupReach }) => (
  <li className={css.group}>
    <span>
      {name} {of.students !== null && of.students > 0 && <span className="tiny">{say.students(formatNumber(of.students))}</span>}
    </span>
    <span className={of.percent === null ? css.quiet : css.share}>{reachText(of)}</span>
    {of.percent !== null && (
      <svg className={css.bar} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect className={css.track} width="100" height="1" />
        <rect className={css.reached} width={of.percent} height="1" />
      </svg>
    )}
  </li>
)
