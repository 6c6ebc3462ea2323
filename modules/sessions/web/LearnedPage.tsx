import { useAct } from '#web/act.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { Button } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { formatList, words } from '#web/words.ts'
import { said, sessionTitle, sessionWords, whenWords } from './words.ts'

const say = words({
  title: { en: 'What I learned with whom', es: 'Qué aprendí y con quién' },
  mine: { en: 'Only you read this', es: 'Solo lo lee usted' },
  lead: {
    en: 'Sessions you were in. What you count as your learning, you decide; no total is asked of anyone.',
    es: 'Sesiones en las que estuvo. Lo que cuenta como su aprendizaje lo decide usted; a nadie se le pide un total.',
  },
  none: { en: 'You have not been in a session yet.', es: 'Todavía no ha estado en ninguna sesión.' },
  counted: { en: 'Counted as my learning', es: 'Cuentan como mi aprendizaje' },
  others: { en: 'Others', es: 'Otras' },
  with: { en: (names: string) => `With ${names}`, es: (names: string) => `Con ${names}` },
  count: { en: 'Count it', es: 'Contarla' },
  uncount: { en: 'Take it out', es: 'Sacarla' },
})

const FEW = 8

/** One’s own: when, what, with whom; and which of it one counts. */
export function LearnedPage({ data: { sessions } }: PageOf<'sessions.learned'>) {
  const count = useAct('sessions.count')
  const part = (counted: boolean) => {
    const list = sessions.filter((session) => session.counted === counted)
    return (
      list.length > 0 && (
        <Section label={counted ? say.counted : say.others}>
          <ul className="plain stack">
            {list.map((session) => (
              <li key={session.id}>
                <a href={links.session(session.id)}>{sessionTitle(session)}</a>
                <div className="small">
                  {whenWords(session.beginsAt)} · {sessionWords.minutes(session.minutes)} · {said(session.protocol)} ·{' '}
                  {session.team}
                </div>
                {session.with.length > 0 && <div className="small">{say.with(formatList(session.with.slice(0, FEW)))}</div>}
                <Button
                  look="plain"
                  aria-label={`${counted ? say.uncount : say.count}: ${sessionTitle(session)}`}
                  busy={count.busy}
                  onClick={() => count.run({ id: session.id, counted: !counted })}
                >
                  {counted ? say.uncount : say.count}
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      )
    )
  }
  return (
    <Page
      title={say.title}
      crumbs={<a href={links.sessions}>{sessionWords.sessions}</a>}
      facts={
        <>
          <Pill tone="green">{say.mine}</Pill>
          <p className="small">{say.lead}</p>
        </>
      }
    >
      {sessions.length === 0 && <EmptyState>{say.none}</EmptyState>}
      {part(true)}
      {part(false)}
    </Page>
  )
}
