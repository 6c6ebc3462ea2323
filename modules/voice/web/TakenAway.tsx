import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'

const say = words({
  gone: {
    en: 'Taken away. It can come back for 90 days.',
    es: 'Quitado. Puede recuperarse durante 90 días.',
  },
  back: { en: 'Bring it back', es: 'Recuperarlo' },
})

type Props = { path: 'voice.removeTold' | 'voice.removeRelief'; id: string; onBack: () => void }

/** What was just taken away, and the way back. */
export function TakenAway({ path, id, onBack }: Props) {
  const act = useAct(path, { done: onBack })
  return (
    <Notice tone="done">
      <p>{say.gone}</p>
      <div className="row">
        <Button look="plain" busy={act.busy} onClick={() => act.run({ id, removed: false })}>
          {say.back}
        </Button>
      </div>
    </Notice>
  )
}
