import { MakeTeamForm } from '#modules/teams/web/MakeTeamForm.tsx'
import { useAct } from '#web/act.ts'
import { useMe } from '#web/me.ts'
import { Button } from '#web/ui/Button.tsx'
import { Card } from '#web/ui/Card.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { formatList, words } from '#web/words.ts'
import type { Voice } from '../contract.ts'

const say = words({
  title: { en: 'Would you like to work on it?', es: '¿Quiere trabajar en ello?' },
  inIt: { en: 'You work on it together', es: 'Ustedes trabajan en ello' },
  named: {
    en: 'Your name will stand here for those who can act and for others who raised it.',
    es: 'Su nombre aparecerá aquí para quienes pueden actuar y para quienes plantearon lo mismo.',
  },
  hidden: {
    en: 'You wrote in confidence. If you say yes, they learn that you were one of those who raised it. Nothing happens if you leave it.',
    es: 'Usted escribió en confianza. Si dice que sí, sabrán que fue una de las personas que lo plantearon. Si lo deja, no pasa nada.',
  },
  yes: { en: 'Yes, with my name', es: 'Sí, con mi nombre' },
  team: { en: 'Make a team of you', es: 'Formar un equipo con ustedes' },
  teamHint: {
    en: (names: string) => `Then invite ${names} on its page: a team has its own meetings, cycles and days.`,
    es: (names: string) => `Después invite a ${names} en su página: un equipo tiene sus reuniones, sus ciclos y sus días.`,
  },
  out: { en: 'Rather not after all', es: 'Mejor no' },
})

/** Those who raised the same can work on it together: by name, and only if they like. */
export function JoinCard({ voice: { id, text, inConfidence, joined } }: { voice: Voice }) {
  const me = useMe()
  const act = useAct('voice.join')
  const others = joined.filter((one) => one.id !== me?.id).map(({ name }) => name)
  const isIn = joined.some((one) => one.id === me?.id)
  return (
    <Card title={isIn ? say.inIt : say.title}>
      <p className="small">{inConfidence && !isIn ? say.hidden : say.named}</p>
      <div className="row">
        {isIn && others.length > 0 && (
          <DialogButton label={say.team} title={say.team}>
            {() => (
              <>
                <p>{say.teamHint(formatList(others))}</p>
                <MakeTeamForm known={text} />
              </>
            )}
          </DialogButton>
        )}
        <Button look={isIn ? 'plain' : 'quiet'} busy={act.busy} onClick={() => act.run({ id, joined: !isIn })}>
          {isIn ? say.out : say.yes}
        </Button>
      </div>
      {act.problem && <Notice tone="problem">{act.problem}</Notice>}
    </Card>
  )
}
