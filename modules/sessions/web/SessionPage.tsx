import { useQuery } from '@tanstack/react-query'
import { links } from '#web/links.ts'
import { useLive } from '#web/live.ts'
import { Button } from '#web/ui/Button.tsx'
import { later, useFetchLater } from '#web/ui/later.tsx'
import { Page } from '#web/ui/Page.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { WhoCanSee } from '#web/ui/WhoCanSee.tsx'
import { words } from '#web/words.ts'
import { useAct } from '#web/act.ts'
import type { PageOf } from '#web/at.tsx'
import type { SessionPage as Data } from '../contract.ts'
import { minutesOf } from '../protocol.ts'
import { REST_MS } from '../session.ts'
import { audienceOf } from './audience.ts'
import { LiveSession } from './live/LiveSession.tsx'
import { PlannedSession } from './prepare/PlannedSession.tsx'
import { sessionQuery, takeCarried } from './session-query.ts'
import { said, sessionTitle, sessionWords, whenWords } from './words.ts'

const AfterSession = later(() => import('./after/AfterSession.tsx').then((m) => m.AfterSession))

const say = words({
  removed: { en: 'This session was removed.', es: 'Esta sesión se quitó.' },
  back: { en: 'Bring it back', es: 'Recuperarla' },
})

/** One session, at one address from its first plan to what came of it. */
export function SessionPage({ data: arrived, params: { id = '' } }: PageOf<'sessions.session'>) {
  const read = sessionQuery(id)
  const { data } = useQuery({ ...read, initialData: arrived })
  useLive(`session:${id}`, read, { restMs: REST_MS, take: takeCarried })
  useFetchLater(true)
  const { session, standing } = data
  if (session.removedAt) return <Removed data={data} />
  if (standing.phase === 'on') return <LiveSession data={data} />
  return standing.phase === 'planned' ? <PlannedSession data={data} /> : <AfterSession data={data} />
}

/** Where it stands: its team, the way of looking, when. */
export const Crumbs = ({ data: { session, mine } }: { data: Data }) => (
  <>
    {mine.isInTeam ? <a href={links.team(session.team.id)}>{session.team.name}</a> : session.team.name} ·{' '}
    <a href={links.protocol(session.protocol.id)}>{said(session.protocol.name)}</a>
  </>
)

export function Facts({ data }: { data: Data }) {
  const { session, standing } = data
  const tone = { planned: 'plain', on: 'indigo', over: 'green' } as const
  return (
    <>
      <Pill tone={tone[standing.phase]}>{sessionWords[standing.phase]}</Pill>
      <span className="small">
        {whenWords(session.beginsAt)} · {sessionWords.minutes(minutesOf(session.steps))}
        {session.place && ` · ${session.place}`}
      </span>
      <WhoCanSee audience={audienceOf(data)} />
    </>
  )
}

function Removed({ data }: { data: Data }) {
  const remove = useAct('sessions.remove')
  return (
    <Page title={sessionTitle({ ...data.session, protocol: data.session.protocol.name })}>
      <p>{say.removed}</p>
      <div className="row">
        <Button busy={remove.busy} onClick={() => remove.run({ id: data.session.id, removed: false })}>
          {say.back}
        </Button>
      </div>
    </Page>
  )
}
