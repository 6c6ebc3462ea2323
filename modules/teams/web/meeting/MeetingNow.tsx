import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { useLive } from '#web/live.ts'
import { page } from '#web/query.ts'
import { Button, ButtonLink } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import type { Meeting, Team } from '../../contract.ts'
import { mayWrite } from '../../team.ts'
import { Clock } from './Clock.tsx'
import { LookedAtForm } from './LookedAtForm.tsx'
import css from './MeetingNow.module.css'
import { NoteList } from './NoteList.tsx'
import { SawForm } from './SawForm.tsx'
import { TryForm } from './TryForm.tsx'
import { useNotes } from './use-notes.ts'
import { useSteady } from './use-steady.ts'
import { WhoIsHere } from './WhoIsHere.tsx'
import { noteWords } from './words.ts'

const say = words({
  title: { en: 'Today’s meeting', es: 'La reunión de hoy' },
  end: { en: 'End the meeting', es: 'Terminar la reunión' },
  print: { en: 'A sheet to print', es: 'Hoja para imprimir' },
  kept: {
    en: 'All of it is kept, and opens the next meeting.',
    es: 'Todo queda guardado y abre la próxima reunión.',
  },
})

type Props = {
  team: Pick<Team, 'id' | 'members' | 'part' | 'meetsOnDay'>
  meeting: Meeting
  /** What it is about: shown between who is here and what was looked at. */
  about?: ReactNode
  /** Begun here a moment ago: whoever began it goes on from its heading. */
  begun?: boolean
}

/** The meeting that is on, on as many devices as people have with them. */
export function MeetingNow({ team, meeting: arrived, about, begun = false }: Props) {
  const read = page('teams.meeting', { id: arrived.id })
  const { data: meeting = arrived } = useQuery({ ...read, initialData: arrived })
  useLive(`meeting:${arrived.id}`, read)
  const outgoing = useNotes(arrived.id)
  const end = useAct('teams.endMeeting')
  useSteady()
  useLeaving(meeting.ended)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (begun) heading.current?.focus()
  }, [begun])
  const may = mayWrite(team.part)
  const list = { notes: meeting.notes, members: team.members, mayWrite: may, outgoing }
  const form = { meetingId: meeting.id, write: outgoing.write }
  return (
    <section className={css.meeting} aria-labelledby="meeting">
      <div className={css.head}>
        <h2 id="meeting" ref={heading} tabIndex={-1}>
          {say.title}
        </h2>
        <Clock meeting={meeting} />
      </div>
      <WhoIsHere meeting={meeting} members={team.members} mayWrite={may} />
      {about}
      <div className={css.part}>
        <h3>{noteWords['looked-at']}</h3>
        <NoteList kind="looked-at" {...list} />
        {may && <LookedAtForm {...form} />}
      </div>
      <div className={css.part}>
        <h3>{noteWords.saw}</h3>
        <NoteList kind="saw" {...list} />
        {may && <SawForm {...form} />}
      </div>
      <div className={css.part}>
        <h3>{noteWords.try}</h3>
        <NoteList kind="try" {...list} />
        {may && <TryForm {...form} members={team.members} meetsOnDay={team.meetsOnDay} />}
      </div>
      <div className={`row screen-only ${css.end}`}>
        {may && (
          <Button busy={end.busy} onClick={() => end.run({ id: meeting.id })}>
            {say.end}
          </Button>
        )}
        <ButtonLink look="plain" href={links.meeting(team.id, meeting.id)}>
          {say.print}
        </ButtonLink>
        <span className="small">{say.kept}</span>
        {end.problem && <Notice tone="problem">{end.problem}</Notice>}
      </div>
    </section>
  )
}

/** Someone else ended it: the page reads itself anew. */
function useLeaving(ended: boolean) {
  const client = useQueryClient()
  useEffect(() => {
    if (ended) void client.invalidateQueries()
  }, [client, ended])
}
