import { useAct } from '#web/act.ts'
import { Notice } from '#web/ui/Notice.tsx'
import { locale, words } from '#web/words.ts'
import css from './Steps.module.css'
import { useRefreshOnConflict } from './use-refresh.ts'
import { useWriting } from './writing.ts'

const say = words({
  steps: { en: 'Steps', es: 'Pasos' },
  goTo: { en: (step: string) => `Go to: ${step}`, es: (step: string) => `Ir a: ${step}` },
  moved: {
    en: 'Someone else moved this cycle on meanwhile. It is shown as it stands now.',
    es: 'Otra persona movió este ciclo mientras tanto. Se muestra como está ahora.',
  },
})

/** The steps of this form of inquiry: where the cycle is, and any other to go to. */
export function Steps() {
  const { data, mayWrite, keep } = useWriting()
  const { cycle, form } = data
  const goTo = useAct('cycles.goTo', { done: keep, refusals: { CONFLICT: say.moved } })
  useRefreshOnConflict(goTo.error)
  const at = form.steps.findIndex(({ key }) => key === cycle.step)
  return (
    <nav aria-label={say.steps} className={css.steps}>
      <ol className="plain">
        {form.steps.map(({ key, name }, index) => {
          const current = key === cycle.step
          const past = cycle.step === null || index < at
          const said = (
            <>
              <span className={`${css.dot} ${current ? css.current : past ? css.past : ''}`} aria-hidden="true" />
              {name[locale]}
            </>
          )
          return (
            <li key={key} aria-current={current ? 'step' : undefined}>
              {mayWrite ? (
                <button
                  type="button"
                  aria-label={current ? undefined : say.goTo(name[locale])}
                  aria-busy={goTo.busy || undefined}
                  onClick={() => !current && goTo.run({ id: cycle.id, from: cycle.step, step: key })}
                >
                  {said}
                </button>
              ) : (
                <span>{said}</span>
              )}
            </li>
          )
        })}
      </ol>
      {goTo.problem && <Notice tone="problem">{goTo.problem}</Notice>}
    </nav>
  )
}
