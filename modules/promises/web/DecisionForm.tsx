import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { codeOf, theirs } from '#web/problem.ts'
import { router } from '#web/router.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Field, TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import type { Decision } from '../contract.ts'
import { publishWords } from './words.ts'

const say = words({
  title: { en: 'In one line', es: 'En una línea' },
  titleHint: { en: 'One reading form, not two', es: 'Un formulario de lectura, no dos' },
  decided: { en: 'What you decided', es: 'Qué decidieron' },
  reasons: { en: 'Why', es: 'Por qué' },
  reasonsHint: {
    en: 'The reasons that weighed, also the uncomfortable ones.',
    es: 'Las razones que pesaron, también las incómodas.',
  },
  alternatives: { en: 'What else you weighed, and why not', es: 'Qué más consideraron, y por qué no' },
  on: { en: 'Decided on', es: 'Decidido el' },
  again: { en: 'You will look at it again on', es: 'Lo mirarán de nuevo el' },
  againHint: { en: 'A decision that nobody looks at again hardens.', es: 'Una decisión que nadie vuelve a mirar se endurece.' },
  before: { en: 'Look at it again after the day it was decided.', es: 'Mírenla de nuevo después del día en que se decidió.' },
  write: { en: 'Write it down', es: 'Anotarla' },
  change: { en: 'Save the change', es: 'Guardar el cambio' },
  first: { en: 'Only your team reads it until you show it.', es: 'Solo la lee su equipo hasta que la muestre.' },
  met: {
    en: (title: string) =>
      `Someone else changed it while you did: now it reads “${title}”. What you wrote still stands here; save again to put it in place.`,
    es: (title: string) =>
      `Otra persona la cambió al mismo tiempo: ahora dice «${title}». Lo que escribió sigue aquí; guarde otra vez para ponerlo.`,
  },
})

type Props = { today: string; onDone: () => void } & (
  | { teamId: string; decision?: never }
  | { decision: Decision; teamId?: never }
)

/** What was decided, why, what else was weighed, when to look again. */
export function DecisionForm({ today, onDone, teamId, decision }: Props) {
  const at = decision ?? { title: '', decided: '', reasons: '', alternatives: '', decidedOn: today, lookAgainOn: null }
  const { title, decided, reasons, alternatives, decidedOn, lookAgainOn } = at
  const { draft, set, drop } = useDraft(`decision.${decision?.id ?? teamId}`, {
    title,
    decided,
    reasons,
    alternatives,
    decidedOn,
    lookAgainOn: lookAgainOn ?? '',
  })
  const refusals = { CANNOT_WRITE: say.before, CANNOT_PUBLISH: publishWords['needs-reasons'] }
  const write = useAct('promises.writeDecision', {
    refusals,
    done: ({ id }) => {
      drop()
      router.history.push(links.decision(id))
    },
  })
  const change = useAct('promises.changeDecision', {
    refusals,
    done: () => {
      drop()
      onDone()
    },
  })
  const act = decision ? change : write
  const other = codeOf(change.error) === 'CONFLICT' ? (theirs(change.error) as Decision | undefined) : undefined
  const long = (field: 'decided' | 'reasons' | 'alternatives', hint?: string) => (
    <TextArea
      label={say[field]}
      hint={hint}
      rows={2}
      maxLength={4000}
      value={draft[field]}
      onChange={({ target }) => set({ [field]: target.value })}
    />
  )
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        const written = { ...draft, lookAgainOn: draft.lookAgainOn || null }
        if (decision) change.run({ ...written, id: decision.id, version: other?.version ?? decision.version })
        else write.run({ ...written, id: teamId })
      }}
    >
      <Field
        label={say.title}
        placeholder={say.titleHint}
        required
        maxLength={200}
        value={draft.title}
        onChange={({ target }) => set({ title: target.value })}
      />
      {long('decided')}
      {long('reasons', say.reasonsHint)}
      {long('alternatives')}
      <Field
        label={say.on}
        type="date"
        required
        value={draft.decidedOn}
        onChange={({ target }) => set({ decidedOn: target.value })}
      />
      <Field
        label={say.again}
        hint={say.againHint}
        type="date"
        value={draft.lookAgainOn}
        onChange={({ target }) => set({ lookAgainOn: target.value })}
      />
      {!decision && <p className="small">{say.first}</p>}
      {other ? (
        <Notice tone="problem">{say.met(other.title)}</Notice>
      ) : (
        act.problem && <Notice tone="problem">{act.problem}</Notice>
      )}
      <div className="row">
        <Button type="submit" look="main" busy={act.busy}>
          {decision ? say.change : say.write}
        </Button>
      </div>
    </form>
  )
}
