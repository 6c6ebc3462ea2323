import type { PageOf } from '#web/at.tsx'
import { useAct } from '#web/act.ts'
import { takeAway } from '#web/chart/take-away.ts'
import { links } from '#web/links.ts'
import { Button } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Aside, Page, Section } from '#web/ui/Page.tsx'
import { formatDate } from '#web/words.ts'
import type { Audited } from '../audit-contract.ts'
import { AUDIT_KINDS } from '../audit.ts'
import type { AuditKind } from '../audit.ts'
import { actWords, kindWords, say } from './audit-words.ts'
import css from './AuditPage.module.css'
import { SeenByAdministrators } from './SeenBy.tsx'
import { adminWords, rightWords } from './words.ts'

/** What was done with rights, the latest first: never what people learn, and nothing of a team's work. */
export function AuditPage({ data: { acts, more }, params }: PageOf<'people.audit'>) {
  const kind = AUDIT_KINDS.find((one) => one === params['kind'])
  const last = acts.at(-1)
  return (
    <Page
      title={say.title}
      crumbs={<a href={links.admin}>{adminWords.start}</a>}
      facts={<SeenByAdministrators />}
      aside={
        <Aside label={say.notHere}>
          <p className="small">{say.notHereLead}</p>
          <p className="small">{say.students}</p>
        </Aside>
      }
    >
      <p>{say.lead}</p>
      <Kinds chosen={kind} />
      <Section label={kind ? kindWords[kind] : say.all}>
        {acts.length === 0 ? (
          <EmptyState>{say.none}</EmptyState>
        ) : (
          <ul className={`plain ${css.acts}`}>
            {acts.map((act) => (
              <OneAct key={act.id} act={act} />
            ))}
          </ul>
        )}
        <div className="row">
          {params['before'] && <a href={links.adminAudit(kind)}>{say.latest}</a>}
          {more && last && <a href={links.adminAudit(kind, last.id)}>{say.earlier}</a>}
        </div>
        {acts.length > 0 && <SaveFile kind={kind} />}
      </Section>
    </Page>
  )
}

const Kinds = ({ chosen }: { chosen: AuditKind | undefined }) => (
  <nav aria-label={say.which}>
    <ul className={`plain ${css.kinds}`}>
      {[undefined, ...AUDIT_KINDS].map((kind) => (
        <li key={kind ?? ''}>
          <a href={links.adminAudit(kind)} aria-current={kind === chosen ? 'true' : undefined}>
            {kind ? kindWords[kind] : say.all}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const OneAct = ({ act: { at, verb, by, whom, place, right } }: { act: Audited }) => (
  <li>
    <p>
      {actWords[verb]}
      {right && `: ${rightWords[right]}`}
      {whom && (
        <>
          {' · '}
          <a href={links.adminPerson(whom.id)}>{whom.name}</a>
        </>
      )}
      {place && ` · ${place}`}
    </p>
    <p className="small">
      {by ? by.name : say.server} · <time dateTime={at}>{`${formatDate(at, 'full')}, ${formatDate(at, 'time')}`}</time>
    </p>
  </li>
)

function SaveFile({ kind }: { kind: AuditKind | undefined }) {
  const save = useAct('people.exportAudit', { done: ({ csv }) => takeAway(csv, 'weft-audit.csv', 'text/csv') })
  return (
    <div className="stack screen-only">
      <div className="row">
        <Button busy={save.busy} onClick={() => save.run({ kind })}>
          {say.save}
        </Button>
        <span className="small">{say.saveLead}</span>
      </div>
      {save.problem && <Notice tone="problem">{save.problem}</Notice>}
    </div>
  )
}
