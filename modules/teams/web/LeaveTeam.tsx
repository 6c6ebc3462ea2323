import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { useMe } from '#web/me.ts'
import { router } from '#web/router.tsx'
import { Button } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import type { Team } from '../contract.ts'
import { whyNotLeave } from '../team.ts'
import { leaveWords } from './words.ts'

const say = words({
  leave: { en: 'Leave this team', es: 'Dejar este equipo' },
  sure: {
    en: 'You no longer see its meetings and what it keeps to itself. Someone in the team can invite you again.',
    es: 'Ya no verá sus reuniones ni lo que el equipo guarda para sí. Alguien del equipo puede invitarle de nuevo.',
  },
  end: { en: 'End this team', es: 'Terminar este equipo' },
  endSure: {
    en: 'Its people keep reading everything; nobody else sees it, and no new meeting begins. You can take it up again.',
    es: 'Su gente sigue leyendo todo; nadie más lo ve y no empiezan reuniones nuevas. Puede retomarlo.',
  },
  takeUp: { en: 'Take this team up again', es: 'Retomar este equipo' },
})

/** Going is everyone's own; ending is a facilitator's, and can be undone. */
export function LeaveTeam({ team }: { team: Team }) {
  const me = useMe()?.id ?? ''
  const leave = useAct('teams.changePart', { done: () => router.history.push(links.teams) })
  const end = useAct('teams.end')
  const { part } = team
  if (!part) return null
  const others = team.members.filter(({ personId }) => personId !== me).map((member) => member.part)
  const why = whyNotLeave(part, others)
  if (team.ended)
    return part === 'facilitator' ? (
      <Button look="plain" busy={end.busy} onClick={() => end.run({ id: team.id, ended: false })}>
        {say.takeUp}
      </Button>
    ) : null
  return (
    <>
      <DialogButton look="plain" label={say.leave} title={say.leave}>
        {() => (
          <>
            <p>{say.sure}</p>
            {leave.problem && <Notice tone="problem">{leave.problem}</Notice>}
            <Button
              look="danger"
              busy={leave.busy}
              disabledReason={why && leaveWords[why]}
              onClick={() => leave.run({ id: team.id, personId: me, part: null })}
            >
              {say.leave}
            </Button>
          </>
        )}
      </DialogButton>
      {part === 'facilitator' && (
        <DialogButton look="plain" label={say.end} title={say.end}>
          {(close) => (
            <>
              <p>{say.endSure}</p>
              {end.problem && <Notice tone="problem">{end.problem}</Notice>}
              <Button
                look="danger"
                busy={end.busy}
                onClick={() => {
                  end.run({ id: team.id, ended: true })
                  close()
                }}
              >
                {say.end}
              </Button>
            </>
          )}
        </DialogButton>
      )}
    </>
  )
}
