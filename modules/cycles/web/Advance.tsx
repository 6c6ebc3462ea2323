import { useEffect, useEffectEvent, useState } from 'react'
import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { locale, words } from '#web/words.ts'
import { nextStep, stepOf, whyNotAdvance } from '../cycle.ts'
import css from './Advance.module.css'
import { useRefreshOnConflict } from './use-refresh.ts'
import { advanceWords } from './words.ts'
import { useTyped, useWriting } from './writing.ts'

const say = words({
  goOn: { en: (step: string) => `Go on to: ${step}`, es: (step: string) => `Pasar a: ${step}` },
  close: { en: 'Close this cycle', es: 'Cerrar este ciclo' },
  moved: {
    en: 'Someone else moved this cycle on meanwhile. It is shown as it stands now.',
    es: 'Otra persona movió este ciclo mientras tanto. Se muestra como está ahora.',
  },
  missing: { en: 'Something is still missing for that.', es: 'Todavía falta algo para eso.' },
})

/** To the next step, or why not yet. What is still being saved goes first. */
export function Advance() {
  const { data, arrive } = useWriting()
  const { cycle, isPending } = useTyped()
  const { form } = data
  const [wanted, setWanted] = useState<string | null>(null)
  const advance = useAct('cycles.advance', { done: arrive, refusals: { CONFLICT: say.moved, CANNOT_ADVANCE: say.missing } })
  useRefreshOnConflict(advance.error)
  const from = data.cycle.step
  const waits = wanted !== null && wanted === from && advance.error === null
  const go = useEffectEvent(() => advance.run({ id: cycle.id, from }))
  useEffect(() => {
    if (waits && !isPending) go()
  }, [waits, isPending])
  if (from === null) return null

  const next = stepOf(form, nextStep(form, from)) as (typeof form.steps)[number] | undefined
  const why = whyNotAdvance(cycle, form)
  return (
    <div className={css.advance}>
      {advance.problem && <Notice tone="problem">{advance.problem}</Notice>}
      <div className="row">
        <Button
          look="main"
          busy={advance.busy || waits}
          disabledReason={why && advanceWords[why]}
          // The second press of a double click would move two steps.
          onClick={({ detail }) => {
            if (detail > 1) return
            if (advance.error) advance.forget()
            setWanted(from)
          }}
        >
          {next ? say.goOn(next.name[locale]) : say.close}
        </Button>
      </div>
    </div>
  )
}
