import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { Field } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import { today } from '#web/today.ts'
import type { Measure } from '../contract.ts'
import { whyNotPoint } from '../measure.ts'
import { Replaces } from './Replaces.tsx'
import { Stepper } from './Stepper.tsx'
import { columnWords, pointWords } from './words.ts'

const say = words({
  day: { en: 'On which day', es: 'Qué día' },
  all: { en: (count: number) => `${count} in all`, es: (count: number) => `${count} en total` },
  lastTime: { en: (count: number) => `${count} last time`, es: (count: number) => `${count} la última vez` },
  sort: { en: 'Sort at least one piece of work.', es: 'Ponga al menos un trabajo.' },
  save: { en: 'Save', es: 'Guardar' },
})

type Props = { measure: Measure; onDone: () => void }

/** A sort of student work into three piles, counted with one thumb: the date is there, the total is shown, one press saves. */
export function QuickPiles({ measure, onDone }: Props) {
  const now = today()
  const { draft, set, drop } = useDraft(`piles.${measure.id}`, { on: '', gotIt: 0, almost: 0, notYet: 0 })
  const save = useAct('evidence.setPoints', {
    done: () => {
      drop()
      onDone()
    },
  })
  const { gotIt, almost, notYet } = draft
  const on = draft.on || now
  const all = gotIt + almost + notYet
  const last = measure.points.at(-1)?.denominator
  const point = { on, value: null, numerator: gotIt, denominator: all, almost, note: '' }
  const why = whyNotPoint('piles', point, now)
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (!why) save.run({ id: measure.id, points: [point] })
      }}
    >
      <div>
        <Stepper label={columnWords.gotIt} value={gotIt} onChange={(next) => set({ gotIt: next })} />
        <Stepper label={columnWords.almost} value={almost} onChange={(next) => set({ almost: next })} />
        <Stepper label={columnWords.notYet} value={notYet} onChange={(next) => set({ notYet: next })} />
      </div>
      <p>
        <output>
          <b>{say.all(all)}</b>
        </output>
        {last ? <span className="small"> · {say.lastTime(last)}</span> : null}
      </p>
      <Field
        label={say.day}
        type="date"
        max={now}
        value={on}
        onChange={({ target }) => set({ on: target.value })}
        problem={why === 'date-in-future' ? pointWords[why] : null}
      />
      <Replaces measure={measure} days={[on]} />
      {save.problem && <Notice tone="problem">{save.problem}</Notice>}
      <div className="row">
        <Button type="submit" look="main" busy={save.busy} disabledReason={all === 0 ? say.sort : null}>
          {say.save}
        </Button>
      </div>
    </form>
  )
}
