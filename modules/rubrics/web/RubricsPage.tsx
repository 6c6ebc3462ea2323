import { SeenByMe } from '#modules/people/web/SeenBy.tsx'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { ButtonLink } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { later } from '#web/ui/later.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import type { RubricLine } from '../contract.ts'
import css from './Lines.module.css'
import { ScoringLines } from './ScoringLines.tsx'
import { gradesWords } from './words.ts'

const BringIn = later(() => import('./BringIn.tsx').then((m) => m.BringIn))

const say = words({
  title: { en: 'Assessment', es: 'Valoración' },
  lead: {
    en: 'What good work looks like, written down together, and read alike by whoever reads it.',
    es: 'Cómo se ve un buen trabajo, escrito entre todos y leído igual por quien lo lea.',
  },
  write: { en: 'Write a rubric', es: 'Escribir una rúbrica' },
  bring: { en: 'Bring one in', es: 'Traer una' },
  read: { en: 'Work to read together', es: 'Trabajos para leer juntos' },
  rubrics: { en: 'Rubrics', es: 'Rúbricas' },
  none: {
    en: 'No rubric yet. Take a task that students really do, and write down what a good answer to it looks like: one criterion is a beginning.',
    es: 'Todavía no hay rúbricas. Tome una tarea que los estudiantes hagan de verdad y escriba cómo se ve una buena respuesta: un criterio ya es un comienzo.',
  },
  version: { en: (number: number) => `version ${number}`, es: (number: number) => `versión ${number}` },
  draft: { en: 'a draft', es: 'un borrador' },
  own: { en: 'only your team sees it', es: 'solo lo ve su equipo' },
})

/** Rubrics, and work that one can read with others. */
export function RubricsPage({ data: { rubrics, scorings } }: PageOf<'rubrics.list'>) {
  return (
    <Page
      title={say.title}
      facts={
        <>
          <ButtonLink look="main" href={links.newRubric}>
            {say.write}
          </ButtonLink>
          <DialogButton label={say.bring} title={say.bring}>
            {() => <BringIn />}
          </DialogButton>
          <SeenByMe />
        </>
      }
    >
      <p className={css.lead}>{say.lead}</p>
      {scorings.length > 0 && (
        <Section label={say.read}>
          <ScoringLines scorings={scorings} />
        </Section>
      )}
      <Section label={say.rubrics}>
        {rubrics.length === 0 && <EmptyState>{say.none}</EmptyState>}
        <ul className={`plain ${css.lines}`}>
          {rubrics.map((rubric) => (
            <li key={rubric.id}>
              <a href={links.rubric(rubric.id)} className={css.line}>
                <span className={css.name}>{rubric.name}</span>
                {rubric.sentence && <span className={css.sentence}>{rubric.sentence}</span>}
                <span className="small">{aboutLine(rubric)}</span>
              </a>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  )
}

const aboutLine = ({ number, grades, team, place, isShared }: RubricLine): string =>
  [number === 0 ? say.draft : say.version(number), gradesWords(grades), `${team}, ${place}`, !isShared && say.own]
    .filter(Boolean)
    .join(' · ')
