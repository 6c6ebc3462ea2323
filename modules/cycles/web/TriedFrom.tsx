import { useState } from 'react'
import { today } from '#web/today.ts'
import { useAct } from '#web/act.ts'
import { theirs } from '#web/problem.ts'
import { Button } from '#web/ui/Button.tsx'
import { Field } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { formatDate, words } from '#web/words.ts'
import type { Cycle } from '../contract.ts'
import css from './CycleText.module.css'
import { useWriting } from './writing.ts'

const say = words({
  since: { en: (day: string) => `Since ${day}`, es: (day: string) => `Desde el ${day}` },
  other: { en: 'Another day', es: 'Otro día' },
  label: { en: 'Tried since', es: 'Se prueba desde' },
  hint: { en: 'The charts mark this day.', es: 'Los gráficos marcan este día.' },
  save: { en: 'Save', es: 'Guardar' },
  leave: { en: 'Leave it', es: 'Dejarlo' },
  met: {
    en: (day: string) => `Someone else set it to ${day} meanwhile.`,
    es: (day: string) => `Otra persona puso ${day} mientras tanto.`,
  },
})

/** From which day something was tried: known by itself when the cycle comes to trying, and mended here. */
export function TriedFrom() {
  const { data, mayWrite, keep, learn } = useWriting()
  const { id, triedFrom } = data.cycle
  const [on, setOn] = useState<string | null>(null)
  const judge = useAct('cycles.judge', {
    done: (saved) => {
      keep(saved)
      setOn(null)
    },
  })
  const met = theirs(judge.error) as Cycle | undefined
  if (triedFrom === null) return null
  if (on === null)
    return (
      <p className={`small ${css.since}`}>
        {say.since(formatDate(triedFrom, 'full'))}{' '}
        {mayWrite && (
          <Button look="plain" onClick={() => setOn(triedFrom)}>
            {say.other}
          </Button>
        )}
      </p>
    )
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (met) learn(met)
        judge.run({ id, was: { triedFrom: (met ?? data.cycle).triedFrom }, to: { triedFrom: on } })
      }}
    >
      <Field
        label={say.label}
        hint={say.hint}
        type="date"
        required
        max={today()}
        value={on}
        onChange={({ target }) => setOn(target.value)}
      />
      {judge.problem && <Notice tone="problem">{met?.triedFrom ? say.met(formatDate(met.triedFrom)) : judge.problem}</Notice>}
      <div className="row">
        <Button type="submit" look="main" busy={judge.busy}>
          {say.save}
        </Button>
        <Button onClick={() => setOn(null)}>{say.leave}</Button>
      </div>
    </form>
  )
}
