import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { router } from '#web/router.tsx'
import { Button, ButtonLink } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import { useRefreshOnConflict } from './use-refresh.ts'
import { useWriting } from './writing.ts'

const say = words({
  goOn: { en: 'Go on to the next cycle', es: 'Pasar al siguiente ciclo' },
  there: { en: 'To the next cycle', es: 'Al siguiente ciclo' },
  already: { en: 'Someone else has begun the next cycle meanwhile.', es: 'Otra persona ya empezó el siguiente ciclo.' },
})

/** The next cycle of the ramp: begun where this one ended, or opened where somebody has begun it. */
export function CarryOn() {
  const { data } = useWriting()
  const { cycle, ramp } = data
  const carryOn = useAct('cycles.carryOn', {
    done: ({ id }) => router.history.push(links.cycle(id)),
    refusals: { ALREADY_CARRIED_ON: say.already },
  })
  useRefreshOnConflict(carryOn.error)
  const next = ramp[ramp.findIndex(({ id }) => id === cycle.id) + 1]
  if (next)
    return (
      <ButtonLink look={cycle.step === null ? 'main' : 'quiet'} href={links.cycle(next.id)}>
        {say.there}
      </ButtonLink>
    )
  if (cycle.step !== null) return null
  return (
    <>
      <Button look="main" busy={carryOn.busy} onClick={() => carryOn.run({ id: cycle.id })}>
        {say.goOn}
      </Button>
      {carryOn.problem && <Notice tone="problem">{carryOn.problem}</Notice>}
    </>
  )
}
