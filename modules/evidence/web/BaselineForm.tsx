import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { Choice, Field } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { formatDate, words } from '#web/words.ts'
import type { Measure } from '../contract.ts'
import { whyNotLock } from '../measure.ts'
import { inForce } from '../reading.ts'
import { HeldBaselines } from './HeldBaselines.tsx'
import { baselineWords } from './words.ts'

const say = words({
  lead: {
    en: 'A middle taken from the time before stays where it is, so that what comes after can be held against it. It never moves by itself.',
    es: 'Una mitad tomada del tiempo anterior queda fija, para comparar con ella lo que viene después. Nunca se mueve sola.',
  },
  from: { en: 'From', es: 'Desde' },
  until: { en: 'To', es: 'Hasta' },
  replaces: { en: 'It takes the place of the one it overlaps.', es: 'Toma el lugar de la que se le cruza.' },
  begins: {
    en: 'A new phase begins there. Earlier points keep the middle they had.',
    es: 'Ahí empieza una fase nueva. Los puntos anteriores conservan la mitad que tenían.',
  },
  why: { en: 'Why there', es: 'Por qué ahí' },
  whyHint: { en: 'It is shown with your name and today’s date.', es: 'Se muestra con su nombre y la fecha de hoy.' },
  needsWhy: { en: 'Say why, in a few words.', es: 'Diga por qué, en pocas palabras.' },
  hold: { en: 'Hold the middle still', es: 'Fijar la mitad' },
  move: { en: 'Move the middle', es: 'Mover la mitad' },
})

type Props = { measure: Measure; suggestedUntil: string | null; onDone: () => void }

/** Holds the middle still, or moves it: with a reason, by a person, on a day. */
export function BaselineForm({ measure, suggestedUntil, onDone }: Props) {
  const { id, points, baselines } = measure
  const days = points.map(({ on }) => on)
  const held = inForce(baselines)
  const [span, setSpan] = useState(() => suggestedSpan(days, held.at(-1)?.untilOn ?? null, suggestedUntil))
  const [reason, setReason] = useState('')
  const lock = useAct('evidence.lockBaseline', { done: onDone, refusals: { CANNOT_LOCK: baselineWords['needs-10-points'] } })
  const why = whyNotLock(points, span)
  const overlaps = held.some(({ fromOn, untilOn }) => fromOn <= span.untilOn && span.fromOn <= untilOn)
  const options = days.map((on) => (
    <option key={on} value={on}>
      {formatDate(on, 'full')}
    </option>
  ))
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        lock.run({ id, baseline: { ...span, reason } })
      }}
    >
      <p className="small">{say.lead}</p>
      <HeldBaselines measureId={id} baselines={held} />
      <Choice label={say.from} value={span.fromOn} onChange={({ target }) => setSpan({ ...span, fromOn: target.value })}>
        {options}
      </Choice>
      <Choice
        label={say.until}
        value={span.untilOn}
        onChange={({ target }) => setSpan({ ...span, untilOn: target.value })}
        problem={why && baselineWords[why]}
      >
        {options}
      </Choice>
      {held.length > 0 && !why && <p className="small">{overlaps ? say.replaces : say.begins}</p>}
      <Field
        label={say.why}
        hint={say.whyHint}
        maxLength={400}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      {lock.problem && <Notice tone="problem">{lock.problem}</Notice>}
      <div className="row">
        <Button
          type="submit"
          look="main"
          busy={lock.busy}
          disabledReason={why ? baselineWords[why] : reason.trim().length < 3 ? say.needsWhy : null}
        >
          {held.length > 0 ? say.move : say.hold}
        </Button>
      </div>
    </form>
  )
}

/** Up to the day before it was tried; once a middle is held, what came after it. */
function suggestedSpan(days: readonly string[], heldUntil: string | null, triedFrom: string | null) {
  const later = heldUntil ? days.find((on) => on > heldUntil) : undefined
  const fromOn = later ?? days[0] ?? ''
  const until = triedFrom && !later ? days.findLast((on) => on < triedFrom) : undefined
  return { fromOn, untilOn: until ?? days.at(-1) ?? '' }
}
