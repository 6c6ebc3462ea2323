import { cycleTitle } from '#modules/cycles/web/words.ts'
import { mayWrite } from '#modules/teams/team.ts'
import { MeetingSheet } from '#modules/teams/web/meeting/MeetingSheet.tsx'
import { Steps } from '#modules/teams/web/meeting/Steps.tsx'
import { dayTitle } from '#modules/teams/web/words.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { Button } from '#web/ui/Button.tsx'
import { Page } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import css from './MeetingPage.module.css'
import { MeetingSeenBy } from './TeamSeenBy.tsx'

const say = words({
  about: { en: 'About', es: 'Sobre' },
  steps: { en: 'What we said we would try', es: 'Lo que dijimos que probaríamos' },
  print: { en: 'Print', es: 'Imprimir' },
  on: { en: 'This meeting is on', es: 'Esta reunión está en curso' },
})

/** One meeting: to read, to correct, to print on one sheet. */
export function MeetingPage({ data: { team, meeting, cycles, steps } }: PageOf<'pages.meeting'>) {
  return (
    <Page
      title={dayTitle(meeting.heldOn)}
      crumbs={
        <>
          <a href={links.team(team.id)}>{team.name}</a> · {team.place}
        </>
      }
      facts={
        <div className="row screen-only">
          <Button onClick={() => print()}>{say.print}</Button>
          {!meeting.ended && <a href={links.team(team.id)}>{say.on}</a>}
          <MeetingSeenBy team={team} />
        </div>
      }
    >
      {cycles.length > 0 && (
        <p className={css.about}>
          {say.about}:{' '}
          {cycles.map((cycle, at) => (
            <span key={cycle.id}>
              {at > 0 && ' · '}
              <a href={links.cycle(cycle.id)}>{cycleTitle(cycle)}</a>
            </span>
          ))}
        </p>
      )}
      {steps.length > 0 && (
        <section className={css.steps}>
          <h2>{say.steps}</h2>
          <Steps steps={steps} mayWrite={false} />
        </section>
      )}
      <MeetingSheet meeting={meeting} members={team.members} mayWrite={mayWrite(team.part)} />
    </Page>
  )
}
