import { useState } from 'react'
import { gradesWords } from '#modules/practices/web/words.ts'
import { useAct } from '#web/act.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { CheckBox } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { words } from '#web/words.ts'
import type { TaskPage as Data } from '../map-contract.ts'
import { RubricSeenBy } from './audience.tsx'
import { inGrade, offerProblemWords } from './map-words.ts'
import { Reached } from './Reached.tsx'
import css from './Reached.module.css'

const say = words({
  all: { en: 'Assessment', es: 'Valoración' },
  map: { en: 'Back through the grades', es: 'Hacia atrás por los grados' },
  shows: { en: 'What it gives the chance to show', es: 'Qué da la oportunidad de mostrar' },
  notYet: { en: 'Not described yet for this grade.', es: 'Todavía sin describir para este grado.' },
  mine: { en: 'Your classes', es: 'Sus clases' },
  ask: { en: 'Did they have the chance this year?', es: '¿Tuvieron la oportunidad este año?' },
  yours: {
    en: 'Only you see your ticks. They are counted at night, with at least four other classes, and never shown by class or teacher.',
    es: 'Solo usted ve sus marcas. Se cuentan de noche, con al menos otras cuatro clases, y nunca se muestran por clase ni docente.',
  },
  none: {
    en: (grade: string) =>
      `The roster has no class of yours in ${grade}. Whoever teaches one can say here that it had the chance.`,
    es: (grade: string) =>
      `El padrón no tiene una clase suya en ${grade}. Quien la enseñe puede decir aquí que tuvo la oportunidad.`,
  },
  who: { en: 'Who had the chance', es: 'Quién tuvo la oportunidad' },
})

/** One task of a map: what it shows, whether one’s own classes had it, and whether the chance reached every group of students. */
export function TaskPage({ data }: PageOf<'rubrics.task'>) {
  const { rubric, name, task, shows, mine } = data
  return (
    <Page
      title={task.name}
      crumbs={
        <>
          <a href={links.rubrics}>{say.all}</a> · <a href={links.rubric(rubric.id)}>{name}</a> ·{' '}
          <a href={links.rubricMap(rubric.id)}>{say.map}</a>
        </>
      }
      facts={
        <>
          <Pill>{gradesWords([task.grade])}</Pill>
          <RubricSeenBy rubric={rubric} />
        </>
      }
    >
      {task.about && <p className={css.about}>{task.about}</p>}
      <Section label={say.shows}>
        <dl className={css.shows}>
          {shows.map(({ criterion, look }) => (
            <div key={criterion}>
              <dt>{criterion}</dt>
              <dd>{look || <span className={css.quiet}>{say.notYet}</span>}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <div className="screen-only">
        <Section label={say.mine}>
          {mine.length === 0 ? <p className="small">{say.none(inGrade(task.grade))}</p> : <Mine data={data} />}
        </Section>
      </div>
      <Section label={say.who}>
        <Reached data={data} />
      </Section>
    </Page>
  )
}

const Mine = ({ data: { rubric, task, mine } }: { data: Data }) => (
  <>
    <fieldset className={css.mine}>
      <legend>{say.ask}</legend>
      {mine.map((own) => (
        <OwnClass key={own.id} own={own} rubricId={rubric.id} taskId={task.id} />
      ))}
    </fieldset>
    <p className="small">{say.yours}</p>
  </>
)

type Own = { own: Data['mine'][number]; rubricId: string; taskId: string }

/** Each by itself, so that two ticked one after the other are both said. It stands as it was ticked while that is on its way. */
function OwnClass({ own: { id, title, place, offered }, rubricId, taskId }: Own) {
  const [isTicked, setTicked] = useState(offered)
  const offer = useAct('rubrics.offer', { refusals: offerProblemWords })
  return (
    <>
      <CheckBox
        label={`${title} · ${place}`}
        checked={offer.problem ? offered : isTicked}
        onChange={({ target }) => {
          if (offer.busy) return
          setTicked(target.checked)
          offer.run({ id: rubricId, taskId, classId: id, offered: target.checked })
        }}
      />
      {offer.problem && <Notice tone="problem">{offer.problem}</Notice>}
    </>
  )
}
