import { useState } from 'react'
import { BeginMeeting } from '#modules/teams/web/meeting/BeginMeeting.tsx'
import { MeetingNow } from '#modules/teams/web/meeting/MeetingNow.tsx'
import { Resume } from '#modules/teams/web/meeting/Resume.tsx'
import { Steps } from '#modules/teams/web/meeting/Steps.tsx'
import { Unsent } from '#modules/teams/web/meeting/Unsent.tsx'
import { mayWrite } from '#modules/teams/team.ts'
import { today } from '#web/today.ts'
import { Section } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import type { TeamPage } from '../contract.ts'
import { MeetingAbout } from './MeetingAbout.tsx'

const say = words({
  steps: { en: 'What we said we would try', es: 'Lo que dijimos que probaríamos' },
  meeting: { en: 'Today', es: 'Hoy' },
  first: {
    en: 'What you note in a meeting stays the team’s own, and what each of you will try opens the next one.',
    es: 'Lo que anoten en una reunión es del equipo, y lo que cada quien probará abre la siguiente.',
  },
})

/** Last week's next steps, then today's meeting: what the page opens on, for those in the team. */
export function TeamMeeting({ data: { team, steps, meeting, about, cycles, earlier } }: { data: TeamPage }) {
  const [begun, setBegun] = useState(false)
  const may = mayWrite(team.part) && !team.ended
  const [last] = earlier.meetings
  const alive = cycles.filter(({ id, closedAt }) => closedAt === null || about.includes(id))
  return (
    <>
      {steps.length > 0 && (
        <Section label={say.steps}>
          <Steps steps={steps} mayWrite={may} />
        </Section>
      )}
      {last && <Unsent key={last.id} meetingId={last.id} members={team.members} />}
      {meeting ? (
        <MeetingNow
          key={meeting.id}
          team={team}
          meeting={meeting}
          begun={begun}
          about={
            alive.length > 0 && (
              <MeetingAbout meetingId={meeting.id} cycles={alive} about={about} mayWrite={mayWrite(team.part)} />
            )
          }
        />
      ) : (
        may && (
          <Section label={say.meeting}>
            {earlier.meetings.length === 0 && <p>{say.first}</p>}
            <BeginMeeting teamId={team.id} begun={() => setBegun(true)} />
            {last?.heldOn === today() && <Resume key={last.id} meetingId={last.id} />}
          </Section>
        )
      )}
    </>
  )
}
