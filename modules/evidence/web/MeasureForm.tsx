import { useAct } from '#web/act.ts'
import { theirs } from '#web/problem.ts'
import { Button } from '#web/ui/Button.tsx'
import { Choice, Field, TextArea } from '#web/ui/Field.tsx'
import { MetFields } from '#web/ui/MetFields.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { locale, words } from '#web/words.ts'
import type { Measure, MeasureInput } from '../contract.ts'
import { DIRECTIONS, HOW_OFTEN, MEASURE_KINDS, PURPOSES } from '../measure.ts'
import type { MeasureKind } from '../measure.ts'
import { numberFrom } from '../paste.ts'
import { inputFrom, inputOf, isShare, typedFrom } from './measure-typed.ts'
import { purposeWords } from './purpose-words.ts'
import { directionWords, kindHints, kindWords, oftenWords, pointWords, purposeHints } from './words.ts'

const say = words({
  name: { en: 'What do you look at?', es: '¿Qué miran?' },
  nameHint: {
    en: 'As you would say it: “Exit tickets with a claim and evidence”.',
    es: 'Como lo dirían: «Boletos de salida con afirmación y evidencia».',
  },
  kind: { en: 'How do you count it?', es: '¿Cómo lo cuentan?' },
  purpose: { en: 'What does it tell?', es: '¿Qué dice?' },
  more: { en: 'More exactly (optional)', es: 'Con más precisión (opcional)' },
  definition: { en: 'What counts, and what does not', es: 'Qué cuenta y qué no' },
  definitionHint: { en: 'So that two of you would get the same number.', es: 'Para que dos personas obtengan el mismo número.' },
  unit: { en: 'In what', es: 'En qué' },
  unitHint: { en: 'minutes, words, hours a week', es: 'minutos, palabras, horas por semana' },
  direction: { en: 'Which way is better', es: 'Hacia dónde es mejor' },
  target: { en: 'Where you hope to be', es: 'Adónde esperan llegar' },
  percent: { en: 'In percent, such as 45', es: 'En porcentaje, como 45' },
  sampling: { en: 'Of whom', es: 'De quiénes' },
  samplingHint: { en: 'everyone, every third paper, ten drawn by lot', es: 'todos, uno de cada tres, diez al azar' },
  by: { en: 'Who counts', es: 'Quién cuenta' },
  byHint: { en: '“we”, or a role: the teacher of the lesson', es: '«nosotros», o una función: quien da la clase' },
  often: { en: 'How often', es: 'Cada cuánto' },
  whenever: { en: 'Whenever it fits', es: 'Cuando se pueda' },
  make: { en: 'Measure this', es: 'Medir esto' },
  save: { en: 'Save', es: 'Guardar' },
})

type Props = {
  teamId: string
  /** The one to change; without it, a new one is made. */
  measure?: Measure
  /** What a new one begins with, and from which offered measure it is taken. */
  begin?: Partial<MeasureInput>
  takenFrom?: string
  onDone: (measure: Measure) => void
}

/** What a team will look at. Three questions make a measure; the rest can wait. */
export function MeasureForm({ teamId, measure, begin, takenFrom, onDone }: Props) {
  const from: MeasureInput = (measure && inputOf(measure)) ?? {
    name: '',
    kind: 'piles',
    purpose: 'outcome',
    unit: '',
    definition: '',
    direction: 'up',
    target: null,
    sampling: '',
    collectedBy: '',
    howOften: null,
    ...begin,
  }
  const name = measure ? `measure.${measure.id}` : `measure.of.${teamId}.${takenFrom ?? begin?.purpose ?? ''}`
  // What one types grew from this, however often the page reads itself anew meanwhile.
  const { draft, set, drop } = useDraft(name, {
    ...typedFrom(from),
    base: measure ? { ...inputOf(measure), id: measure.id, version: measure.version } : null,
  })
  const done = (saved: Measure) => {
    drop()
    onDone(saved)
  }
  const make = useAct('evidence.makeMeasure', { done, draft: name })
  const change = useAct('evidence.changeMeasure', { done })
  const other = theirs(change.error) as Measure | undefined
  const act = measure ? change : make
  const goal = numberFrom(draft.target, locale)
  const unreadable = draft.target.trim() !== '' && goal === null
  const { base } = draft
  const mine = inputFrom(draft, goal)
  const save = (to: MeasureInput, { id, version }: Pick<Measure, 'id' | 'version'>) => change.run({ id, version, measure: to })
  const send = () => (base ? save(mine, base) : make.run({ id: teamId, measure: mine, ...(takenFrom && { takenFrom }) }))
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <Field
        label={say.name}
        hint={say.nameHint}
        value={draft.name}
        maxLength={160}
        required
        onChange={({ target: { value } }) => set({ name: value })}
        problem={act.problemAt('name')}
      />
      {!measure && (
        <Choice
          label={say.kind}
          hint={kindHints[draft.kind]}
          value={draft.kind}
          onChange={({ target: { value } }) => set({ kind: MEASURE_KINDS.find((one) => one === value)! })}
        >
          {(Object.keys(kindWords) as MeasureKind[]).map((one) => (
            <option key={one} value={one}>
              {kindWords[one]}
            </option>
          ))}
        </Choice>
      )}
      <Choice
        label={say.purpose}
        hint={purposeHints[draft.purpose]}
        value={draft.purpose}
        onChange={({ target: { value } }) => set({ purpose: PURPOSES.find((one) => one === value)! })}
      >
        {PURPOSES.map((one) => (
          <option key={one} value={one}>
            {purposeWords[one]}
          </option>
        ))}
      </Choice>
      <details open={Boolean(measure) || undefined}>
        <summary>{say.more}</summary>
        <div className="stack">
          <TextArea
            label={say.definition}
            hint={say.definitionHint}
            rows={2}
            maxLength={1000}
            value={draft.definition}
            onChange={({ target: { value } }) => set({ definition: value })}
          />
          {!isShare(draft.kind) && (
            <Field
              label={say.unit}
              hint={say.unitHint}
              maxLength={40}
              value={draft.unit}
              onChange={({ target: { value } }) => set({ unit: value })}
            />
          )}
          <Field
            label={say.sampling}
            hint={say.samplingHint}
            maxLength={400}
            value={draft.sampling}
            onChange={({ target: { value } }) => set({ sampling: value })}
          />
          <Field
            label={say.by}
            hint={say.byHint}
            maxLength={120}
            value={draft.collectedBy}
            onChange={({ target: { value } }) => set({ collectedBy: value })}
          />
          <Choice
            label={say.often}
            value={draft.howOften ?? ''}
            onChange={({ target: { value } }) => set({ howOften: value || null })}
          >
            <option value="">{say.whenever}</option>
            {HOW_OFTEN.map((one) => (
              <option key={one} value={one}>
                {oftenWords[one]}
              </option>
            ))}
          </Choice>
          <Choice
            label={say.direction}
            value={draft.direction}
            onChange={({ target: { value } }) => set({ direction: DIRECTIONS.find((one) => one === value)! })}
          >
            {DIRECTIONS.map((one) => (
              <option key={one} value={one}>
                {directionWords[one]}
              </option>
            ))}
          </Choice>
          <Field
            label={say.target}
            hint={isShare(draft.kind) ? say.percent : undefined}
            inputMode="decimal"
            value={draft.target}
            onChange={({ target: { value } }) => set({ target: value })}
            problem={unreadable ? pointWords['no-number'] : null}
          />
        </div>
      </details>
      {base && other ? (
        <MetFields
          key={other.version}
          base={inputOf(base)}
          mine={mine}
          theirs={inputOf(other)}
          labels={{ name: say.name, definition: say.definition, unit: say.unit, sampling: say.sampling, collectedBy: say.by }}
          busy={change.busy}
          take={({ name: chosen = draft.name, definition = draft.definition, unit = draft.unit }) =>
            set({ name: chosen, definition, unit })
          }
          settle={(both) => {
            set({ ...typedFrom(both), base: { ...inputOf(other), id: other.id, version: other.version } })
            save(both, other)
          }}
        />
      ) : (
        <>
          {act.problem && <Notice tone="problem">{act.problem}</Notice>}
          <div className="row">
            <Button type="submit" look="main" busy={act.busy} disabledReason={unreadable ? pointWords['no-number'] : null}>
              {measure ? say.save : say.make}
            </Button>
          </div>
        </>
      )}
    </form>
  )
}
