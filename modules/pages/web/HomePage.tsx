import { AgreementNotice } from '#modules/people/web/AgreementNotice.tsx'
import { SeenByMe } from '#modules/people/web/SeenBy.tsx'
import { today } from '#web/today.ts'
import { PromiseCard } from '#modules/promises/web/PromiseCard.tsx'
import { NoticingCard } from '#modules/practices/web/NoticingCard.tsx'
import { PracticeLines } from '#modules/practices/web/PracticeLines.tsx'
import { SessionLines } from '#modules/sessions/web/SessionLines.tsx'
import { surveyTitle } from '#modules/surveys/web/words.ts'
import { SuggestionCard } from '#modules/teams/web/SuggestionCard.tsx'
import { TeamLines } from '#modules/teams/web/TeamLines.tsx'
import { countWord, meetsWords } from '#modules/teams/web/words.ts'
import { VoiceCards } from '#modules/voice/web/VoiceCard.tsx'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { useLive } from '#web/live.ts'
import { useMe } from '#web/me.ts'
import { page } from '#web/query.ts'
import { ButtonLink } from '#web/ui/Button.tsx'
import { Cards } from '#web/ui/Card.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Aside, Page, Section } from '#web/ui/Page.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { words } from '#web/words.ts'
import type { HomePage as Data } from '../contract.ts'
import { CycleLines } from './CycleLines.tsx'
import { MyNotices } from './MyNotices.tsx'
import { MySteps } from './MySteps.tsx'
import { Owed } from './Owed.tsx'

const say = words({
  hello: { en: (name: string) => `Hello, ${name}`, es: (name: string) => `Hola, ${name}` },
  waiting: {
    en: (count: number) => (count === 1 ? 'One person waits for you' : `${countWord(count)} people wait for you`),
    es: (count: number) => (count === 1 ? 'Una persona le espera' : `${countWord(count)} personas le esperan`),
  },
  on: { en: 'A meeting is on', es: 'Hay una reunión en curso' },
  join: { en: 'Go there', es: 'Ir allí' },
  steps: { en: 'I said I would try', es: 'Dije que probaría' },
  promised: { en: 'I promised', es: 'Prometí' },
  voices: { en: 'Raised with you', es: 'Le plantearon' },
  allVoices: { en: 'All voices and answers', es: 'Todas las voces y respuestas' },
  asked: { en: 'You are asked', es: 'Le preguntan' },
  answer: { en: (title: string) => `Answer: ${title}`, es: (title: string) => `Responder: ${title}` },
  promises: { en: 'All promises', es: 'Todas las promesas' },
  sessions: { en: 'Looking together', es: 'Mirar juntos' },
  mine: { en: 'My teams', es: 'Mis equipos' },
  meeting: { en: 'Meeting now', es: 'Reunión en curso' },
  suggested: { en: 'A team for you', es: 'Un equipo para usted' },
  noTeam: {
    en: 'You are in no team yet. Work here begins with one: colleagues who look at the same students, or at the same problem.',
    es: 'Todavía no está en ningún equipo. Aquí todo empieza con uno: colegas con los mismos estudiantes o el mismo problema.',
  },
  find: { en: 'Find or make a team', es: 'Buscar o formar un equipo' },
  noticed: { en: 'Noticed in my work', es: 'Notado en mi trabajo' },
  near: { en: 'New near you', es: 'Nuevo cerca de usted' },
  notice: { en: 'I saw something good', es: 'Vi algo bueno' },
  news: { en: 'Answers to you', es: 'Respuestas para usted' },
  shared: { en: 'Shared lately in the district', es: 'Compartido hace poco en el distrito' },
  noShared: {
    en: 'Nobody has shared a cycle yet. Yours could be the first: a flop helps others as much.',
    es: 'Nadie ha compartido un ciclo todavía. El suyo podría ser el primero: uno que falló también ayuda.',
  },
})

/** What waits for me, then what is new. For someone who leads it opens with what they owe others. */
export function HomePage({ data }: PageOf<'pages.home'>) {
  const me = useMe()
  useLive(me && `person:${me.id}`, page('pages.home'))
  const { leads, showFirst, steps, mine, suggested, shared, promised, noticed, practices, voices, surveys } = data
  // An invitation, or what was noticed, stands above as a card that can be answered.
  const notices = data.notices.filter(
    ({ verb, read, at }) => verb !== 'team.invited' && verb !== 'noticing.made' && (!read || isRecent(at)),
  )
  const alive = mine.filter(({ ended }) => !ended)
  const owed = leads ? waitingOn(data) : 0
  return (
    <Page
      facts={<SeenByMe />}
      title={owed > 0 ? say.waiting(owed) : say.hello(me?.givenName ?? '')}
      aside={
        <>
          {!showFirst && (
            <Aside label={say.shared}>
              {shared.length > 0 ? <CycleLines cycles={shared} /> : <p className="small">{say.noShared}</p>}
            </Aside>
          )}
          <Aside label={say.near}>
            {practices.length > 0 && <PracticeLines practices={practices} brief />}
            <ButtonLink look="plain" href={links.notice}>
              {say.notice}
            </ButtonLink>
          </Aside>
        </>
      }
    >
      <AgreementNotice />
      <MeetingsOn teams={alive.filter(({ meetingIsOn }) => meetingIsOn)} />
      {data.sessions.length > 0 && (
        <Section label={say.sessions}>
          <SessionLines sessions={data.sessions} withTeam />
        </Section>
      )}
      {leads && <Owed data={data} />}
      {voices.length > 0 && (
        <Section label={say.voices}>
          <VoiceCards voices={voices.slice(0, 3)} today={data.today} />
          <div className="row">
            <ButtonLink look="plain" href={links.voices}>
              {say.allVoices}
            </ButtonLink>
          </div>
        </Section>
      )}
      {surveys.length > 0 && (
        <Section label={say.asked}>
          <div className="row">
            {surveys.map(({ id, title }) => (
              <ButtonLink key={id} href={links.surveyAnswer(id)}>
                {say.answer(surveyTitle(title))}
              </ButtonLink>
            ))}
          </div>
        </Section>
      )}
      {steps.length > 0 && (
        <Section label={say.steps}>
          <MySteps steps={steps} />
        </Section>
      )}
      {!leads && <Owed data={data} />}
      {noticed.length > 0 && (
        <Section label={say.noticed}>
          <Cards>
            {noticed.map((noticing) => (
              <NoticingCard key={noticing.id} noticing={noticing} />
            ))}
          </Cards>
        </Section>
      )}
      {promised.length > 0 && (
        <Section label={say.promised}>
          <Cards>
            {promised.slice(0, 3).map((one) => (
              <PromiseCard key={one.id} promised={one} today={today()} />
            ))}
          </Cards>
          <ButtonLink look="plain" href={links.promises}>
            {say.promises}
          </ButtonLink>
        </Section>
      )}
      <Section label={say.mine}>
        {alive.length > 0 ? (
          <TeamLines teams={alive}>
            {(team) =>
              team.meetingIsOn ? <Pill tone="indigo">{say.meeting}</Pill> : <span className="small">{meetsWords(team)}</span>
            }
          </TeamLines>
        ) : (
          <EmptyState action={<ButtonLink href={links.teams}>{say.find}</ButtonLink>}>{say.noTeam}</EmptyState>
        )}
      </Section>
      {alive.length === 0 && suggested.length > 0 && (
        <Section label={say.suggested}>
          <Cards>
            {suggested.map((suggestion) => (
              <SuggestionCard key={suggestion.key} suggestion={suggestion} />
            ))}
          </Cards>
        </Section>
      )}
      {notices.length > 0 && (
        <Section label={say.news}>
          <MyNotices notices={notices} />
        </Section>
      )}
    </Page>
  )
}

const isRecent = (at: string) => Date.now() - Date.parse(at) < 14 * 86_400_000

/** People, not things: three questions of one colleague are one person waiting. */
const waitingOn = ({ invitations, waiting, offers, voices }: Data): number =>
  new Set([
    ...voices.map(({ writer, id }) => writer?.name ?? id),
    ...invitations.map(({ by }) => by),
    ...waiting.map(({ who }) => who),
    ...offers.map(({ companion }) => companion.team),
  ]).size

function MeetingsOn({ teams }: { teams: Data['mine'] }) {
  if (teams.length === 0) return null
  return (
    <Section label={say.on}>
      {teams.map(({ id, name }) => (
        <div key={id} className="row">
          <b>{name}</b>
          <ButtonLink look="main" href={links.team(id)} aria-label={`${say.join}: ${name}`}>
            {say.join}
          </ButtonLink>
        </div>
      ))}
    </Section>
  )
}
