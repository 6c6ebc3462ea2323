import { today } from '#web/today.ts'
import { PracticeLines } from '#modules/practices/web/PracticeLines.tsx'
import { EarlierMeetings } from '#modules/teams/web/meeting/EarlierMeetings.tsx'
import { PromisedToTeam } from '#modules/promises/web/PromisedToTeam.tsx'
import { TeamSessions } from '#modules/sessions/web/TeamSessions.tsx'
import { LeaveTeam } from '#modules/teams/web/LeaveTeam.tsx'
import { NewYear } from '#modules/teams/web/NewYear.tsx'
import { TeamPeople } from '#modules/teams/web/TeamPeople.tsx'
import { mayWrite } from '#modules/teams/team.ts'
import { kindWords, meetsWords } from '#modules/teams/web/words.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { useLive } from '#web/live.ts'
import { page } from '#web/query.ts'
import { Button, ButtonLink } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Fold } from '#web/ui/Fold.tsx'
import { later, useFetchLater } from '#web/ui/later.tsx'
import { Aside, Page, Section } from '#web/ui/Page.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { words } from '#web/words.ts'
import type { TeamPage as Data } from '../contract.ts'
import { isAlive, rampsOf } from '../ramp.ts'
import { Ramps } from './Ramps.tsx'
import css from './TeamPage.module.css'
import { TeamMeeting } from './TeamMeeting.tsx'
import { TeamSeenBy } from './TeamSeenBy.tsx'

const TeamCharts = later(() => import('./TeamCharts.tsx').then((m) => m.TeamCharts))
const InviteForm = later(() => import('#modules/teams/web/InviteForm.tsx').then((m) => m.InviteForm))
const DecisionForm = later(() => import('#modules/promises/web/DecisionForm.tsx').then((m) => m.DecisionForm))
const SettingsForm = later(() => import('#modules/teams/web/SettingsForm.tsx').then((m) => m.SettingsForm))

const say = words({
  ended: { en: 'Ended', es: 'Terminado' },
  guest: { en: 'You are a guest here', es: 'Está aquí de visita' },
  cycles: { en: 'What we are trying', es: 'Lo que estamos probando' },
  theirCycles: { en: 'What this team shares', es: 'Lo que comparte este equipo' },
  noCycles: {
    en: 'No cycle is under way. It begins with one sentence: what are you trying with students right now?',
    es: 'No hay ningún ciclo en marcha. Empieza con una frase: ¿qué están probando ahora con sus estudiantes?',
  },
  nothingShared: {
    en: 'This team shares no cycle at the moment. What it works on is its own until it shares it.',
    es: 'Este equipo no comparte ningún ciclo por ahora. Lo que hace es suyo hasta que lo comparte.',
  },
  newCycle: { en: 'Begin a cycle', es: 'Empezar un ciclo' },
  finished: { en: (count: number) => `Finished (${count})`, es: (count: number) => `Terminados (${count})` },
  measures: { en: 'What we measure', es: 'Lo que medimos' },
  practices: { en: 'What we do', es: 'Lo que hacemos' },
  earlier: { en: 'Earlier meetings', es: 'Reuniones anteriores' },
  people: { en: 'People', es: 'Personas' },
  invite: { en: 'Invite someone', es: 'Invitar a alguien' },
  team: { en: 'This team', es: 'Este equipo' },
  settings: { en: 'Name, purpose, who sees it', es: 'Nombre, propósito, quién lo ve' },
  connections: { en: 'Who works on the same', es: 'Quién trabaja en lo mismo' },
  removed: { en: 'What we removed', es: 'Lo que quitamos' },
  facilitators: { en: 'Whoever facilitates changes this.', es: 'Lo cambia quien facilita.' },
  work: { en: 'Student work', es: 'Trabajos de estudiantes' },
  decide: { en: 'Write down a decision', es: 'Anotar una decisión' },
  leadership: { en: (place: string) => `Leadership at ${place}`, es: (place: string) => `Dirección en ${place}` },
})

/** Where a team lives: what it said it would try, the meeting that is on, and below it all that it keeps. */
export function TeamPage({ data, params: { id = '' } }: PageOf<'pages.team'>) {
  const { team, measures, cycles, earlier, practices, takenUp } = data
  // Others begin the meeting, answer a step, join. From outside one does not hear when a team is at work.
  useLive(team.part === null ? null : `team:${id}`, page('pages.team', { id }))
  useFetchLater(mayWrite(team.part))
  const inside = team.part !== null
  const meets = meetsWords(team)
  return (
    <Page
      title={team.name}
      crumbs={
        <>
          {kindWords[team.kind]} · {team.place}
        </>
      }
      facts={
        <>
          {meets && <Pill>{meets}</Pill>}
          {team.ended && <Pill tone="ochre">{say.ended}</Pill>}
          {team.part === 'guest' && <Pill tone="indigo">{say.guest}</Pill>}
          <TeamSeenBy page={data} />
        </>
      }
      aside={<AboutTeam data={data} />}
    >
      {team.purpose && <p className={css.purpose}>{team.purpose}</p>}
      <NewYear team={team} />
      {inside && <TeamMeeting data={data} />}
      {inside && (
        <TeamSessions
          teamId={team.id}
          sessions={data.sessions}
          problems={data.problems}
          mayPlan={mayWrite(team.part) && !team.ended}
        />
      )}
      <Section label={inside ? say.cycles : say.theirCycles}>
        <Cycles data={data} />
      </Section>
      {measures.some(({ points }) => points.length > 0) && (
        <Section label={say.measures}>
          <TeamCharts measures={measures.filter(({ points }) => points.length > 0)} cycles={cycles} />
        </Section>
      )}
      <PromisedToTeam team={team} promised={data.promised} />
      {(practices.length > 0 || takenUp.length > 0) && (
        <Section label={say.practices}>
          <PracticeLines practices={[...practices, ...takenUp]} brief />
        </Section>
      )}
      {earlier.meetings.length > 0 && (
        <Section label={say.earlier}>
          <EarlierMeetings teamId={team.id} first={earlier} />
        </Section>
      )}
    </Page>
  )
}

function Cycles({ data: { team, cycles } }: { data: Data }) {
  const ramps = rampsOf(cycles)
  const alive = ramps.filter(isAlive).toReversed()
  const over = ramps.filter((ramp) => !isAlive(ramp)).toReversed()
  const may = mayWrite(team.part) && !team.ended
  const begin = may ? (
    <div className="row screen-only">
      <ButtonLink href={links.newCycle(team.id)}>{say.newCycle}</ButtonLink>
    </div>
  ) : null
  if (ramps.length === 0) return <EmptyState action={begin}>{team.part === null ? say.nothingShared : say.noCycles}</EmptyState>
  return (
    <>
      <Ramps ramps={alive} inside={team.part !== null} />
      {over.length > 0 && (
        <Fold summary={say.finished(over.length)} open={alive.length === 0}>
          <Ramps ramps={over} inside={team.part !== null} />
        </Fold>
      )}
      {begin}
    </>
  )
}

const Settings = ({ team }: { team: Data['team'] }) =>
  team.part === 'facilitator' ? (
    <DialogButton look="plain" label={say.settings} title={team.name}>
      {(close) => <SettingsForm team={team} close={close} />}
    </DialogButton>
  ) : (
    <Button look="plain" disabledReason={say.facilitators}>
      {say.settings}
    </Button>
  )

function AboutTeam({ data: { team, invited } }: { data: Data }) {
  return (
    <>
      <Aside label={say.people}>
        <TeamPeople team={team} invited={invited} />
        {mayWrite(team.part) && !team.ended && (
          <div className="screen-only">
            <DialogButton label={say.invite} title={say.invite}>
              {() => <InviteForm team={team} />}
            </DialogButton>
          </div>
        )}
      </Aside>
      <Aside label={say.team}>
        <div className={`screen-only ${css.doings}`}>
          {team.part !== null && !team.ended && <Settings team={team} />}
          {mayWrite(team.part) && !team.ended && (
            <DialogButton look="plain" label={say.decide} title={say.decide}>
              {(close) => <DecisionForm teamId={team.id} today={today()} onDone={close} />}
            </DialogButton>
          )}
          {mayWrite(team.part) && !team.ended && (
            <ButtonLink look="plain" href={links.connections(team.id)}>
              {say.connections}
            </ButtonLink>
          )}
          {team.part !== null && (
            <ButtonLink look="plain" href={links.teamWork(team.id)}>
              {say.work}
            </ButtonLink>
          )}
          <ButtonLink look="plain" href={links.leadership(team.placeId)}>
            {say.leadership(team.place)}
          </ButtonLink>
          <LeaveTeam team={team} />
          {mayWrite(team.part) && (
            <ButtonLink look="plain" href={links.removed(team.id)}>
              {say.removed}
            </ButtonLink>
          )}
        </div>
      </Aside>
    </>
  )
}
