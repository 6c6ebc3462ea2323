import { cycleTitle, standingOf } from '#modules/cycles/web/words.ts'
import { useRoleName } from '#modules/people/web/roles.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { useMe } from '#web/me.ts'
import { ButtonLink } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Fold } from '#web/ui/Fold.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Aside, Page, Section } from '#web/ui/Page.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import type { AsSeen, Leader, SeenTeam } from '../contract.ts'
import { asSeenWords as say } from './as-seen-words.ts'
import css from './AsSeenPage.module.css'

/** My own work through the eyes of someone who leads here: what they find of it today, and what they do not. */
export function AsSeenPage({ data: { leaders, leader, teams } }: PageOf<'pages.asSeen'>) {
  const me = useMe()
  return (
    <Page
      title={say.title}
      crumbs={<a href={links.agreement}>{say.agreement}</a>}
      facts={me && <Pill>{say.onlyYou}</Pill>}
      aside={
        <Aside label={say.neverHow}>
          <p className="small">{say.never}</p>
        </Aside>
      }
    >
      {leader === null ? (
        <EmptyState action={<ButtonLink href={links.teams}>{say.toTeams}</ButtonLink>}>{say.nobody}</EmptyState>
      ) : (
        <>
          <p>{say.lead}</p>
          <Leaders leaders={leaders} leader={leader} />
          {teams.length === 0 && <EmptyState>{say.noTeam}</EmptyState>}
          {teams.map((team) => (
            <TeamAsSeen key={team.team.id} seen={team} leader={leader} />
          ))}
        </>
      )}
    </Page>
  )
}

/** Those at one's own place stand in sight; the others are a tap away. */
function Leaders({ leaders, leader }: Pick<AsSeen, 'leaders'> & { leader: Leader }) {
  const near = leaders.filter(({ place }) => place === leaders[0]?.place)
  const far = leaders.filter(({ place }) => place !== leaders[0]?.place)
  return (
    <nav aria-label={say.through}>
      <SomeLeaders leaders={near} leader={leader} />
      {far.length > 0 && (
        <Fold summary={say.above} open={far.some(({ personId }) => personId === leader.personId)}>
          <SomeLeaders leaders={far} leader={leader} />
        </Fold>
      )}
    </nav>
  )
}

function SomeLeaders({ leaders, leader }: Pick<AsSeen, 'leaders'> & { leader: Leader }) {
  const roleName = useRoleName()
  return (
    <ul className={`plain ${css.leaders}`}>
      {leaders.map(({ personId, name, role, place }) => (
        <li key={personId}>
          <a
            href={links.asSeen(personId)}
            className={css.leader}
            aria-current={personId === leader.personId ? 'true' : undefined}
          >
            <b>{name}</b>
            <span className="small">{say.whereLeads(roleName(role), place)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

function TeamAsSeen({
  seen: { team, ended, isIn, page, cycles },
  leader: { personId, name },
}: {
  seen: SeenTeam
  leader: Leader
}) {
  const of = (which: (one: SeenTeam['cycles'][number]) => boolean) => cycles.filter(which).map(({ cycle }) => cycle)
  const found = of(({ seen }) => seen)
  const waiting = of(({ seen, cycle }) => !seen && cycle.sharedAt !== null)
  const kept = of(({ seen, cycle }) => !seen && cycle.sharedAt === null)
  return (
    <Section label={[team.name, team.place, ended && say.ended].filter(Boolean).join(' · ')}>
      {isIn ? <Notice>{say.isIn(name)}</Notice> : <p>{page ? say.page(name) : say.noPage(name)}</p>}
      <h3>{say.seen(name)}</h3>
      {found.length === 0 ? <p className="small">{say.seesNothing}</p> : <Lines cycles={found} to={personId} />}
      {waiting.length > 0 && (
        <>
          <h3>{say.waits}</h3>
          <p className="small">{say.waitsWhy}</p>
          <Lines cycles={waiting} />
        </>
      )}
      {kept.length > 0 && (
        <>
          <h3>{say.stays}</h3>
          <Lines cycles={kept} />
        </>
      )}
    </Section>
  )
}

/** What the leader finds is looked at as they find it; the rest is one’s own page. */
const Lines = ({ cycles, to }: { cycles: readonly SeenTeam['cycles'][number]['cycle'][]; to?: string }) => (
  <ul className={`plain ${css.lines}`}>
    {cycles.map((cycle) => (
      <li key={cycle.id}>
        <a href={to ? links.cycleAsSeen(to, cycle.id) : links.cycle(cycle.id)} className={css.line}>
          <span className={css.name}>{cycleTitle(cycle)}</span>
          <span className="small">{standingOf(cycle)}</span>
        </a>
      </li>
    ))}
  </ul>
)
