import { SeenByEveryone } from '#modules/people/web/SeenBy.tsx'
import type { PageOf } from '#web/at.tsx'
import { takeAway } from '#web/chart/take-away.ts'
import { links } from '#web/links.ts'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { Table } from '#web/ui/Table.tsx'
import type { Column } from '#web/ui/Table.tsx'
import { formatNumber, words } from '#web/words.ts'
import type { Figure, ForWhom } from '../contract.ts'
import { forWhomCsv } from '../rows.ts'
import css from './ForWhomPage.module.css'
import { GroupDots } from './GroupDots.tsx'
import { GroupsOverTime } from './GroupsOverTime.tsx'
import { SchoolFunnel } from './SchoolFunnel.tsx'
import { SchoolsOverTime } from './SchoolsOverTime.tsx'
import { everyoneSaid } from './OutcomesPage.tsx'
import { categoryWords, figureText, gapText, groupName, intervalText, say, spanText, windowName } from './words.ts'

const here = words({
  by: { en: 'Look at it by', es: 'Mírelo por' },
  forWhom: { en: 'For whom', es: 'Para quién' },
  title: {
    en: (category: string, window: string) => `By ${category.toLowerCase()}, ${window}`,
    es: (category: string, window: string) => `Por ${category.toLowerCase()}, ${window}`,
  },
  group: { en: 'Group', es: 'Grupo' },
  students: { en: 'Students', es: 'Estudiantes' },
  met: { en: 'Met it', es: 'Lo alcanzó' },
  mean: { en: 'On average', es: 'En promedio' },
  gap: { en: 'Beside everyone else', es: 'Frente a los demás' },
  change: {
    en: (window: string) => `How that changed since ${window}`,
    es: (window: string) => `Cómo cambió desde ${window}`,
  },
  narrower: { en: 'Cannot be told', es: 'No se puede saber' },
  changed: {
    en: (points: string, likely: string) => `${points} (${likely})`,
    es: (points: string, likely: string) => `${points} (${likely})`,
  },
  over: { en: 'Over time', es: 'A lo largo del tiempo' },
  overCaption: {
    en: 'The whole district, window by window',
    es: 'Todo el distrito, ventana por ventana',
  },
  window: { en: 'Window', es: 'Ventana' },
  schools: { en: 'At each school', es: 'En cada escuela' },
  schoolsCaption: {
    en: (window: string) => `${window}, schools in the order of their names`,
    es: (window: string) => `${window}, escuelas por orden alfabético`,
  },
  school: { en: 'School', es: 'Escuela' },
  within: {
    en: 'Beneath the figure of a group stands from where to where it likely lies.',
    es: 'Bajo la cifra de un grupo se lee desde dónde hasta dónde está probablemente.',
  },
  protects: {
    en: (k: number) =>
      `Groups of fewer than ${k} students, and what would give them away, are withheld to protect students. Withheld never means none. What can be seen instead: the group across the district, broader groups, or everyone at the school.`,
    es: (k: number) =>
      `Los grupos de menos de ${k} estudiantes, y lo que los delataría, se reservan para protegerlos. Que se reserve no significa que no haya. En su lugar puede ver: el grupo en todo el distrito, grupos más amplios, o a todos en la escuela.`,
  },
  all: {
    en: 'This breakdown cannot be shown without giving somebody away. Look at it by another group, or at everyone.',
    es: 'Este desglose no puede mostrarse sin delatar a alguien. Mírelo por otro grupo, o a todos.',
  },
  csv: { en: 'Take the table away (CSV)', es: 'Llevarse la tabla (CSV)' },
  cause: {
    en: 'A difference says nothing of its cause. It asks what these students met here that others did not.',
    es: 'Una diferencia no dice nada de su causa. Pregunta qué encontraron aquí estos estudiantes y otros no.',
  },
})

/** One measure by groups of students: in the district, over time, and at each school. */
export function ForWhomPage({ data: reply }: PageOf<'outcomes.forWhom'>) {
  const { measure, category, categories, windows, everyone, groups, places, k, withheld } = reply
  const at = everyone.findLastIndex(({ n }) => n !== null)
  const window = at < 0 ? '' : windowName(windows[at]!)
  const title = here.title(categoryWords[category], window)
  return (
    <Page title={measure.name} crumbs={<a href={links.outcomes}>{say.outcomes}</a>} facts={<SeenByEveryone />}>
      <Section label={here.forWhom}>
        {measure.definition && <p>{measure.definition}</p>}
        <p>{at < 0 ? say.withheld : everyoneSaid(measure, everyone[at]!, window)}</p>
        <nav aria-label={here.by} className={css.ways}>
          {categories.map((one) => (
            <a key={one} href={links.outcome(measure.id, one)} aria-current={one === category ? 'page' : undefined}>
              {categoryWords[one]}
            </a>
          ))}
        </nav>
        {withheld && <Notice>{here.all}</Notice>}
        {at >= 0 && groups.length > 0 && (
          <>
            <h3>{title}</h3>
            <GroupDots reply={reply} at={at} />
            <Table caption={title} columns={groupColumns(reply, at)} rows={groups} rowKey={({ group }) => group} />
            <p className="small">{here.cause}</p>
            <p className="small">{here.protects(k)}</p>
          </>
        )}
      </Section>
      {groups.length > 0 && windows.length > 1 && (
        <Section label={here.over}>
          <GroupsOverTime reply={reply} />
          <Table
            caption={here.overCaption}
            rowKey={({ id }) => id}
            rows={windows.map((one, index) => ({ id: one.id, name: windowName(one), index }))}
            columns={windowColumns(reply)}
          />
          <p className="small">{here.within}</p>
        </Section>
      )}
      {at >= 0 && places.length > 0 && (
        <Section label={here.schools}>
          <SchoolsOverTime reply={reply} />
          <SchoolFunnel reply={reply} at={at} />
          <Table
            caption={here.schoolsCaption(window)}
            columns={placeColumns(reply, at)}
            rows={places}
            rowKey={({ placeId }) => placeId ?? '*'}
          />
          {groups.length > 0 && <p className="small">{here.within}</p>}
          <div className="row">
            <Button onClick={() => takeAway(forWhomCsv(reply), `${measure.name}-${category}.csv`, 'text/csv')}>{here.csv}</Button>
          </div>
        </Section>
      )}
    </Page>
  )
}

/** A figure in a cell; what is withheld is said in words, never as 0. */
const told = (figure: Figure, { measure }: ForWhom) =>
  figure.value === null && figure.band === null && figure.n !== 0 ? (
    <span className={css.withheld}>{say.withheldShort}</span>
  ) : (
    figureText(figure, measure)
  )

/** The figure of a group never stands bare: where it likely lies is said with it. */
const toldWithin = (figure: Figure, reply: ForWhom) => (
  <>
    {told(figure, reply)}
    <div className={`small ${css.within}`}>{spanText(figure, reply.measure)}</div>
  </>
)

function windowColumns(reply: ForWhom): Column<{ id: string; name: string; index: number }>[] {
  return [
    { label: here.window, cell: ({ name }) => name },
    { label: say.everyone, cell: ({ index }) => told(reply.everyone[index]!, reply), figure: true },
    ...reply.groups.map(({ group, figures }) => ({
      label: groupName(reply.category, group),
      cell: ({ index }: { index: number }) => toldWithin(figures[index]!, reply),
      figure: true,
    })),
  ]
}

function groupColumns(reply: ForWhom, at: number): Column<ForWhom['groups'][number]>[] {
  const { measure, category, windows } = reply
  return [
    {
      label: here.group,
      cell: ({ group, definition }) => (
        <>
          {groupName(category, group)}
          {definition && <div className="small">{definition}</div>}
        </>
      ),
    },
    {
      label: here.students,
      cell: ({ figures }) => (figures[at]!.n === null ? say.withheldShort : formatNumber(figures[at]!.n, 0)),
      figure: true,
    },
    {
      label: measure.metFrom === null ? here.mean : here.met,
      cell: ({ figures }) => (
        <>
          {told(figures[at]!, reply)}
          <div className="small">{intervalText(figures[at]!, measure)}</div>
        </>
      ),
    },
    { label: here.gap, cell: ({ gaps }) => (gaps[at] ? gapText(gaps[at], measure) : here.narrower) },
    { label: here.change(windowName(windows[0]!)), cell: ({ change }) => (change ? gapText(change, measure) : here.narrower) },
  ]
}

function placeColumns(reply: ForWhom, at: number): Column<ForWhom['places'][number]>[] {
  return [
    { label: here.school, cell: ({ name, placeId }) => (placeId === null ? say.together : name) },
    { label: say.everyone, cell: ({ everyone }) => told(everyone[at]!, reply), figure: true },
    ...reply.groups.map(({ group }, index) => ({
      label: groupName(reply.category, group),
      cell: ({ groups }: ForWhom['places'][number]) => toldWithin(groups[index]!.figures[at]!, reply),
      figure: true,
    })),
  ]
}
