import { SeenByKeepers } from '#modules/people/web/SeenBy.tsx'
import { adminWords } from '#modules/people/web/words.ts'
import { useAct } from '#web/act.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { Button } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { Table } from '#web/ui/Table.tsx'
import type { Column } from '#web/ui/Table.tsx'
import { formatNumber, words } from '#web/words.ts'
import type { ErasurePreview } from '../contract.ts'
import { CertificateView } from './CertificateView.tsx'
import { problemWords, tableWords } from './words.ts'

const say = words({
  title: { en: (name: string) => `Erase ${name}`, es: (name: string) => `Borrar a ${name}` },
  retention: { en: 'Keeping and erasing', es: 'Conservar y borrar' },
  goes: { en: 'What goes for good', es: 'Lo que se borra para siempre' },
  lead: {
    en: 'Name, e-mail address, user name, language and the roster’s id; letters to them that waited or were sent; classes taught; what they were told; and of their account:',
    es: 'Nombre, correo, nombre de usuario, idioma e identificador del padrón; cartas para esta persona, en espera o enviadas; clases que dio; lo que se le avisó; y de su cuenta:',
  },
  what: { en: 'What', es: 'Qué' },
  rows: { en: 'Entries', es: 'Entradas' },
  stays: { en: 'What stays, and why', es: 'Lo que queda, y por qué' },
  staysLead: {
    en: 'An id without a name. The ledger says that somebody did something and when, and is sealed: taking a line out would break it. What they wrote with their teams is the teams’ too, and stands there as by “Former colleague”. How much that is, nobody is shown.',
    es: 'Un identificador sin nombre. El registro dice que alguien hizo algo y cuándo, y está sellado: quitar una línea lo rompería. Lo que escribió con sus equipos es también de ellos, y queda como de «Antiguo colega». Cuánto es, no se muestra a nadie.',
  },
  not: {
    en: 'What others wrote about them in their own words is not searched. Backups made until now hold what they held until your district deletes them.',
    es: 'Lo que otras personas escribieron con sus palabras no se busca. Las copias de seguridad hechas hasta ahora conservan lo que tenían hasta que su distrito las borre.',
  },
  columns: { en: 'Where the id may stand', es: 'Dónde puede quedar el identificador' },
  roster: {
    en: 'The roster brought this person. If it still names them, the next import adds them anew: take them out there first.',
    es: 'Esta persona vino del padrón. Si todavía la nombra, la próxima importación la agregará otra vez: quítela antes allí.',
  },
  erase: { en: 'Erase for good', es: 'Borrar para siempre' },
  sure: { en: (name: string) => `Erase ${name} for good?`, es: (name: string) => `¿Borrar para siempre a ${name}?` },
  cannot: {
    en: 'This cannot be taken back, and nobody can look the name up afterwards.',
    es: 'No se puede deshacer, y después nadie podrá encontrar el nombre.',
  },
  yes: { en: 'Yes, erase', es: 'Sí, borrar' },
})

type Row = ErasurePreview['erases'][number]
const columns: readonly Column<Row>[] = [
  { label: say.what, cell: ({ table }) => tableWords(table) },
  { label: say.rows, cell: ({ rows }) => formatNumber(rows, 0), figure: true },
]

/** A dry run first: what would go, what stays and why. Then the certificate. */
export function ErasurePage({ data }: PageOf<'retention.erasure'>) {
  const { personId, name, why, fromRoster, erases, stays, certificate } = data
  const erase = useAct('retention.erase')
  const crumbs = (
    <>
      <a href={links.admin}>{adminWords.start}</a> · <a href={links.adminRetention}>{say.retention}</a>
    </>
  )
  return (
    <Page title={say.title(name)} crumbs={crumbs} facts={<SeenByKeepers />}>
      {why && <Notice>{problemWords[why]}</Notice>}
      {certificate ? (
        <CertificateView certificate={certificate} />
      ) : (
        <>
          <Section label={say.goes}>
            <p>{say.lead}</p>
            <Table caption={say.goes} columns={columns} rows={erases} rowKey={({ table }) => table} />
            {fromRoster && <Notice>{say.roster}</Notice>}
          </Section>
          <Section label={say.stays}>
            <p>{say.staysLead}</p>
            <p>{say.not}</p>
            <details>
              <summary>{say.columns}</summary>
              <p className="small">{stays.join(', ')}</p>
            </details>
          </Section>
          {erase.problem && <Notice tone="problem">{erase.problem}</Notice>}
          <div className="row">
            {why ? (
              <Button disabledReason={problemWords[why]}>{say.erase}</Button>
            ) : (
              <DialogButton label={say.erase} title={say.sure(name)}>
                {(close) => (
                  <>
                    <p>{say.cannot}</p>
                    <div className="row">
                      <Button
                        look="danger"
                        busy={erase.busy}
                        onClick={() => {
                          close()
                          erase.run({ id: personId })
                        }}
                      >
                        {say.yes}
                      </Button>
                    </div>
                  </>
                )}
              </DialogButton>
            )}
          </div>
        </>
      )}
    </Page>
  )
}
