import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { formatDate, words } from '#web/words.ts'
import type { HeldBaseline } from '../contract.ts'
import css from './HeldBaselines.module.css'

const say = words({
  held: {
    en: (from: string, until: string, reason: string, by: string) => `${from} to ${until}: “${reason}”${by && ` (${by})`}`,
    es: (from: string, until: string, reason: string, by: string) => `Del ${from} al ${until}: «${reason}»${by && ` (${by})`}`,
  },
  letGo: { en: 'Let it go', es: 'Soltarla' },
  letGoNamed: {
    en: (from: string) => `Let go the middle held from ${from}`,
    es: (from: string) => `Soltar la mitad fijada desde el ${from}`,
  },
})

/** The middles that are held now, each of which can be let go. */
export function HeldBaselines({ measureId, baselines }: { measureId: string; baselines: readonly HeldBaseline[] }) {
  const lift = useAct('evidence.liftBaseline')
  if (baselines.length === 0) return null
  return (
    <>
      <ul className={`plain ${css.held}`}>
        {baselines.map(({ id, fromOn, untilOn, reason, by }) => (
          <li key={id}>
            <span className="small">{say.held(formatDate(fromOn, 'full'), formatDate(untilOn, 'full'), reason, by)}</span>
            <Button
              look="plain"
              busy={lift.busy}
              aria-label={say.letGoNamed(formatDate(fromOn, 'full'))}
              onClick={() => lift.run({ id: measureId, baselineId: id, lifted: true })}
            >
              {say.letGo}
            </Button>
          </li>
        ))}
      </ul>
      {lift.problem && <Notice tone="problem">{lift.problem}</Notice>}
    </>
  )
}
