import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { Field } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { locale, words } from '#web/words.ts'
import { today } from '#web/today.ts'
import type { Measure } from '../contract.ts'
import { isCounted, mayBeSeveral, whyNotPoint } from '../measure.ts'
import { numberFrom } from '../paste.ts'
import { Replaces } from './Replaces.tsx'
import { columnWords, pointWords } from './words.ts'

const say = words({
  several: {
    en: 'One number, or several with spaces between: their mean is drawn, and they are not kept one by one.',
    es: 'Un número, o varios separados por espacios: se dibuja su promedio y no se guardan uno por uno.',
  },
  note: { en: 'Anything to remember? (optional)', es: '¿Algo que recordar? (opcional)' },
  noteHint: {
    en: 'Only your team sees it, also where the chart is shared.',
    es: 'Solo la ve su equipo, aunque el gráfico se comparta.',
  },
  save: { en: 'Save', es: 'Guardar' },
})

/** One number of one day. */
export function PointForm({ measure, onDone }: { measure: Measure; onDone: () => void }) {
  const now = today()
  const { id, kind } = measure
  // The class is most often as large as last time.
  const outOf = kind === 'proportion' ? String(measure.points.at(-1)?.denominator ?? '') : ''
  const { draft, set, drop } = useDraft(`point.${id}`, { on: '', value: '', numerator: '', denominator: outOf, note: '' })
  const save = useAct('evidence.setPoints', {
    done: () => {
      drop()
      onDone()
    },
  })
  const counted = isCounted(kind)
  const on = draft.on || now
  const number = (field: 'value' | 'numerator' | 'denominator') => numberFrom(draft[field], locale)
  const each = mayBeSeveral(kind) ? severalIn(draft.value) : null
  const point = {
    on,
    value: counted || each ? null : number('value'),
    ...(each && { each }),
    numerator: counted ? number('numerator') : null,
    denominator: counted ? number('denominator') : null,
    almost: null,
    note: draft.note,
  }
  const why = whyNotPoint(kind, point, now)
  const numberField = (field: 'value' | 'numerator' | 'denominator', label: string, problem: string | null) => (
    <Field
      label={label}
      hint={field === 'value' && mayBeSeveral(kind) ? say.several : undefined}
      inputMode="decimal"
      autoComplete="off"
      value={draft[field]}
      onChange={({ target }) => set({ [field]: target.value })}
      problem={draft[field] !== '' && number(field) === null && !(field === 'value' && each) ? pointWords['no-number'] : problem}
    />
  )
  const missing = why === 'needs-value' || why === 'needs-counts'
  const wrong = why && !missing && why !== 'date-in-future' ? pointWords[why] : null
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (!why) save.run({ id, points: [point] })
      }}
    >
      {counted ? (
        <>
          {numberField('numerator', columnWords.numerator, wrong)}
          {numberField('denominator', columnWords.denominator, null)}
        </>
      ) : (
        numberField('value', measure.unit || columnWords.value, wrong)
      )}
      <Field
        label={columnWords.on}
        type="date"
        max={now}
        value={on}
        onChange={({ target }) => set({ on: target.value })}
        problem={why === 'date-in-future' ? pointWords[why] : null}
      />
      <Replaces measure={measure} days={[on]} />
      <Field
        label={say.note}
        hint={say.noteHint}
        maxLength={400}
        value={draft.note}
        onChange={({ target }) => set({ note: target.value })}
      />
      {save.problem && <Notice tone="problem">{save.problem}</Notice>}
      <div className="row">
        <Button type="submit" look="main" busy={save.busy} disabledReason={missing ? pointWords[why] : wrong}>
          {say.save}
        </Button>
      </div>
    </form>
  )
}

/** "12 15 14": several values of one day; null where it is one, or where one of them cannot be read. */
function severalIn(text: string): number[] | null {
  const found = text
    .trim()
    .split(/[\s;]+/)
    .map((one) => numberFrom(one, locale))
  return found.length > 1 && found.every((one) => one !== null) ? found : null
}
