import { Button } from '#web/ui/Button.tsx'
import { CheckBox, Choice, Field, TextArea } from '#web/ui/Field.tsx'
import { words } from '#web/words.ts'
import type { Step } from '../../contract.ts'
import { NOTE_KINDS, SPEAKERS } from '../../protocol.ts'
import type { Speakers } from '../../protocol.ts'
import { inBoth, kindWords, said, sessionWords, speakWords } from '../words.ts'
import css from './StepFields.module.css'

const say = words({
  step: { en: (number: number) => `Step ${number}`, es: (number: number) => `Paso ${number}` },
  name: { en: 'Name', es: 'Nombre' },
  does: { en: 'What happens in it', es: 'Qué pasa en él' },
  minutes: { en: 'Minutes', es: 'Minutos' },
  speaks: { en: 'Who speaks', es: 'Quién habla' },
  notes: { en: 'What is written down', es: 'Qué se anota' },
  alone: { en: 'Everyone writes alone; the notes open together', es: 'Cada quien escribe a solas; las notas se abren juntas' },
  up: { en: 'Earlier', es: 'Antes' },
  down: { en: 'Later', es: 'Después' },
})

type Props = {
  step: Step
  at: number
  last: number
  put: (step: Step) => void
  moveBy: (by: number) => void
  drop: () => void
}

/** One step, to be changed. */
export function StepFields({ step, at, last, put, moveBy, drop }: Props) {
  const named = (act: string) => `${act}: ${said(step.name)}`
  return (
    <fieldset className={css.step}>
      <legend>{say.step(at + 1)}</legend>
      <div className={css.first}>
        <Field
          label={say.name}
          required
          maxLength={120}
          value={said(step.name)}
          onChange={({ target }) => put({ ...step, name: inBoth(target.value, step.name) })}
        />
        <Field
          label={say.minutes}
          type="number"
          min={1}
          max={180}
          required
          value={step.minutes}
          onChange={({ target }) => put({ ...step, minutes: Math.max(1, Math.min(180, Math.round(Number(target.value)) || 1)) })}
        />
      </div>
      <TextArea
        label={say.does}
        rows={2}
        maxLength={1000}
        value={said(step.does)}
        onChange={({ target }) => put({ ...step, does: inBoth(target.value, step.does) })}
      />
      <Choice
        label={say.speaks}
        value={step.speaks}
        onChange={({ target }) => put({ ...step, speaks: target.value as Speakers })}
      >
        {SPEAKERS.map((speaks) => (
          <option key={speaks} value={speaks}>
            {speakWords[speaks]}
          </option>
        ))}
      </Choice>
      <details>
        <summary>{say.notes}</summary>
        {NOTE_KINDS.map((kind) => (
          <CheckBox
            key={kind}
            label={kindWords[kind]}
            checked={step.notes.includes(kind)}
            onChange={({ target }) =>
              put({ ...step, notes: NOTE_KINDS.filter((one) => (one === kind ? target.checked : step.notes.includes(one))) })
            }
          />
        ))}
        <CheckBox label={say.alone} checked={step.alone} onChange={({ target }) => put({ ...step, alone: target.checked })} />
      </details>
      <div className="row">
        {at > 0 && (
          <Button look="plain" aria-label={named(say.up)} onClick={() => moveBy(-1)}>
            {say.up}
          </Button>
        )}
        {at < last && (
          <Button look="plain" aria-label={named(say.down)} onClick={() => moveBy(1)}>
            {say.down}
          </Button>
        )}
        <Button look="plain" aria-label={named(sessionWords.remove)} onClick={drop}>
          {sessionWords.remove}
        </Button>
      </div>
    </fieldset>
  )
}
