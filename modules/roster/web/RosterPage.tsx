import { useSuspenseQuery } from '@tanstack/react-query'
import { SeenByKeepers } from '#modules/people/web/SeenBy.tsx'
import { adminWords } from '#modules/people/web/words.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { page } from '#web/query.ts'
import { Card, Cards } from '#web/ui/Card.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { Table } from '#web/ui/Table.tsx'
import type { Column } from '#web/ui/Table.tsx'
import { plural } from '#platform/words.ts'
import { formatNumber, words } from '#web/words.ts'
import type { RosterSummary } from '../contract.ts'
import { ImportHistory } from './ImportHistory.tsx'
import { ImportRoster } from './ImportRoster.tsx'
import css from './RosterPage.module.css'

const say = words({
  title: { en: 'Roster', es: 'Padrón' },
  bring: { en: 'Bring in a roster', es: 'Traer un padrón' },
  lead: {
    en: 'People, places, students and classes as the district’s own records have them. What a set no longer names ends; nothing is deleted. A title grants no right.',
    es: 'Personas, lugares, estudiantes y clases como están en los registros del distrito. Lo que un conjunto ya no nombra termina; nada se borra. Ningún puesto da derechos.',
  },
  matches: { en: 'One person or two?', es: '¿Una persona o dos?' },
  matchesLead: {
    en: 'How people are known again from one roster to the next, and what was decided.',
    es: 'Cómo se reconoce a las personas de un padrón al siguiente, y lo que se decidió.',
  },
  matchesOpen: {
    en: (pairs: number) =>
      plural('en', pairs, {
        one: 'One pair of accounts waits for your word.',
        other: `${pairs} pairs of accounts wait for your word.`,
      }),
    es: (pairs: number) =>
      plural('es', pairs, {
        one: 'Un par de cuentas espera su palabra.',
        other: `${pairs} pares de cuentas esperan su palabra.`,
      }),
  },
  stands: { en: 'What stands here', es: 'Lo que hay aquí' },
  earlier: { en: 'Earlier imports', es: 'Importaciones anteriores' },
  byPlace: { en: 'By place', es: 'Por lugar' },
  place: { en: 'Place', es: 'Lugar' },
  places: { en: 'Places', es: 'Lugares' },
  staff: { en: 'Staff', es: 'Personal' },
  students: { en: 'Students', es: 'Estudiantes' },
  classes: { en: 'Classes', es: 'Clases' },
  enrolments: { en: 'Enrolments', es: 'Inscripciones' },
})

type Row = RosterSummary['places'][number]
const count = (value: number) => formatNumber(value, 0)
const columns: readonly Column<Row>[] = [
  { label: say.place, cell: ({ name }) => name },
  { label: say.staff, cell: ({ staff }) => count(staff), figure: true },
  { label: say.students, cell: ({ students }) => count(students), figure: true },
  { label: say.classes, cell: ({ classes }) => count(classes), figure: true },
  { label: say.enrolments, cell: ({ enrolments }) => count(enrolments), figure: true },
]
const TOTALS = ['places', 'staff', 'students', 'classes', 'enrolments'] as const

/** What the roster brought, and a way to bring in the next one. */
export function RosterPage({ data: { totals, places, matchesOpen } }: PageOf<'roster.summary'>) {
  const { data: imports } = useSuspenseQuery(page('roster.imports'))
  return (
    <Page title={say.title} crumbs={<a href={links.admin}>{adminWords.start}</a>} facts={<SeenByKeepers />}>
      <Section label={say.bring}>
        <p>{say.lead}</p>
        <ImportRoster latest={imports[0]} />
      </Section>
      <Cards>
        <Card title={say.matches} href={links.adminMatches}>
          <p className="small">{matchesOpen > 0 ? say.matchesOpen(matchesOpen) : say.matchesLead}</p>
        </Card>
      </Cards>
      <Section label={say.stands}>
        <dl className={css.totals}>
          {TOTALS.map((what) => (
            <div key={what}>
              <dt className="small">{say[what]}</dt>
              <dd>{count(totals[what])}</dd>
            </div>
          ))}
        </dl>
        <details>
          <summary>{say.byPlace}</summary>
          <Table caption={say.byPlace} columns={columns} rows={places} rowKey={({ placeId }) => placeId} />
        </details>
      </Section>
      <Section label={say.earlier}>
        <ImportHistory imports={imports} />
      </Section>
    </Page>
  )
}
