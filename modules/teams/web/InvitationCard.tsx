import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { router } from '#web/router.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Card } from '#web/ui/Card.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import type { TeamInvitation } from '../contract.ts'

const say = words({
  invites: {
    en: (who: string, team: string) => `${who} invites you to ${team}`,
    es: (who: string, team: string) => `${who} le invita a ${team}`,
  },
  guest: { en: 'As a guest: you read along and comment.', es: 'Como visitante: lee y comenta.' },
  accept: { en: 'Join', es: 'Unirme' },
  decline: { en: 'No, thank you', es: 'No, gracias' },
  gone: { en: 'This invitation was taken back.', es: 'Esta invitación fue retirada.' },
})

/** Someone would like me in their team: yes leads there, no is quiet. */
export function InvitationCard({ invitation: { id, team, by, part, message } }: { invitation: TeamInvitation }) {
  const accept = useAct('teams.answerInvitation', {
    done: ({ teamId }) => router.history.push(links.team(teamId)),
    refusals: { NOT_FOUND: say.gone },
  })
  const decline = useAct('teams.answerInvitation', { refusals: { NOT_FOUND: say.gone } })
  const busy = accept.busy || decline.busy
  return (
    <Card title={say.invites(by, team)}>
      {message && <p className="quote">{message}</p>}
      {part === 'guest' && <p className="small">{say.guest}</p>}
      <div className="row">
        <Button look="main" busy={busy} onClick={() => accept.run({ id, accept: true })}>
          {say.accept}
        </Button>
        <Button busy={busy} onClick={() => decline.run({ id, accept: false })}>
          {say.decline}
        </Button>
      </div>
      {(accept.problem ?? decline.problem) && <Notice tone="problem">{accept.problem ?? decline.problem}</Notice>}
    </Card>
  )
}
