import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { Card, Cards } from '#web/ui/Card.tsx'
import { Aside, Page, Section } from '#web/ui/Page.tsx'
import { formatNumber, words } from '#web/words.ts'
import { RightsList } from './RightsList.tsx'
import { SeenByKeepers } from './SeenBy.tsx'

const say = words({
  title: { en: 'Administration', es: 'Administración' },
  lead: {
    en: 'Who is here, where they work, and how they come in. None of it opens a team’s work.',
    es: 'Quién está aquí, dónde trabaja y cómo entra. Nada de esto abre el trabajo de un equipo.',
  },
  tasks: { en: 'What you look after', es: 'Lo que está a su cargo' },
  people: { en: 'People', es: 'Personas' },
  peopleLead: {
    en: (people: string) => `${people} in the district. Find someone, add someone, correct a name, say that someone has left.`,
    es: (people: string) => `${people} en el distrito. Busque o agregue a alguien, corrija un nombre, anote que alguien se fue.`,
  },
  invitations: { en: 'Invitations', es: 'Invitaciones' },
  invitationsLead: {
    en: (arrived: string, invited: string) =>
      `Passwords set: ${arrived}. Open invitations: ${invited}. Invite a whole school, by mail or on paper.`,
    es: (arrived: string, invited: string) =>
      `Con contraseña: ${arrived}. Con invitación abierta: ${invited}. Invite a toda una escuela, por correo o en papel.`,
  },
  places: { en: 'Places', es: 'Lugares' },
  placesLead: {
    en: (places: string) => `The places you keep: ${places}. Schools, departments, grades, and what they are called.`,
    es: (places: string) => `Lugares a su cargo: ${places}. Escuelas, departamentos, grados, y cómo se llaman.`,
  },
  roster: { en: 'Roster', es: 'Padrón' },
  rosterLead: {
    en: 'Take people, places and classes over from the district’s own records.',
    es: 'Traiga personas, lugares y clases de los registros del distrito.',
  },
  outcomes: { en: 'Student outcomes', es: 'Resultados de estudiantes' },
  outcomesLead: {
    en: 'Bring in results of tests, attendance and grades from a file.',
    es: 'Traiga de un archivo resultados de pruebas, asistencia y calificaciones.',
  },
  frameworks: { en: 'Frameworks', es: 'Marcos' },
  frameworksLead: {
    en: 'What a graduate is, what the board decided, pathways and standards: brought in from CASE, or written down.',
    es: 'Qué es quien egresa, qué decidió el consejo, trayectos y estándares: importados de CASE o escritos aquí.',
  },
  district: { en: 'The district', es: 'El distrito' },
  districtLead: {
    en: 'Its name, time zone and contract hours, days off, the least number of people shown together, what roles are called.',
    es: 'Nombre, zona horaria y horario laboral, días libres, cuántas personas como mínimo se muestran juntas, cómo se llaman los puestos.',
  },
  retention: { en: 'Keeping and erasing', es: 'Conservar y borrar' },
  retentionLead: {
    en: 'How long what is kept, and the certificate of each erasure.',
    es: 'Cuánto tiempo se conserva cada cosa, y el certificado de cada borrado.',
  },
  audit: { en: 'What was done with rights', es: 'Qué se hizo con los derechos' },
  auditLead: {
    en: 'Rights given and ended, new ways in, settings, imports and exports. Never what anyone learns or does in their work.',
    es: 'Derechos dados y terminados, entradas nuevas, ajustes, importaciones y exportaciones. Nunca lo que alguien aprende o hace en su trabajo.',
  },
  rights: { en: 'Who holds which right', es: 'Quién tiene qué derecho' },
  rightsLead: { en: 'Everyone in the district may know this.', es: 'Todos en el distrito pueden saberlo.' },
})

/** Where those who keep the list of people begin. */
export function AdminPage({ data: { people, arrived, invited, places, rights } }: PageOf<'people.administration'>) {
  const top = places.find(({ kind }) => kind === 'district')
  const count = (value: number) => formatNumber(value, 0)
  return (
    <Page
      title={say.title}
      facts={<SeenByKeepers />}
      aside={
        <Aside label={say.rights}>
          <p className="small">{say.rightsLead}</p>
          <RightsList rights={rights} />
        </Aside>
      }
    >
      <Section label={say.tasks}>
        <p>{say.lead}</p>
        <Cards>
          <Card title={say.people} href={links.adminPeople}>
            <p className="small">{say.peopleLead(count(people))}</p>
          </Card>
          <Card title={say.invitations} href={links.adminInvitations}>
            <p className="small">{say.invitationsLead(count(arrived), count(invited))}</p>
          </Card>
          <Card title={say.places} href={links.adminPlaces}>
            <p className="small">{say.placesLead(count(places.length))}</p>
          </Card>
          {top && (
            <Card title={say.roster} href={links.adminRoster}>
              <p className="small">{say.rosterLead}</p>
            </Card>
          )}
          {top && (
            <Card title={say.outcomes} href={links.adminOutcomes}>
              <p className="small">{say.outcomesLead}</p>
            </Card>
          )}
          {top?.reach === 'administer' && (
            <Card title={say.frameworks} href={links.adminFrameworks}>
              <p className="small">{say.frameworksLead}</p>
            </Card>
          )}
          {top?.reach === 'administer' && (
            <Card title={say.district} href={links.adminDistrict}>
              <p className="small">{say.districtLead}</p>
            </Card>
          )}
          {top?.reach === 'administer' && (
            <Card title={say.audit} href={links.adminAudit()}>
              <p className="small">{say.auditLead}</p>
            </Card>
          )}
          {top?.reach === 'administer' && (
            <Card title={say.retention} href={links.adminRetention}>
              <p className="small">{say.retentionLead}</p>
            </Card>
          )}
        </Cards>
      </Section>
    </Page>
  )
}
