import { useState } from 'react'
import type { Measure } from '#modules/evidence/contract.ts'
import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { Choice, Field, TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import type { Lag } from '../lag-contract.ts'
import { lagSay as say } from './lag-words.ts'
import { useWriting } from './writing.ts'

type Props = { practices: readonly Measure[]; outcomes: readonly Measure[]; lag: Lag | null; onDone: () => void }

/** How long after our change students are expected to show it: said before it is known. */
export function LagForm({ practices, outcomes, lag, onDone }: Props) {
  const { cycle } = useWriting().data
  const [draft, setDraft] = useState({
    practiceId: lag?.practiceId ?? practices[0]!.id,
    outcomeId: lag?.outcomeId ?? outcomes[0]!.id,
    days: String(lag?.days ?? 21),
    reason: lag?.reason ?? '',
  })
  const act = useAct('cycles.sayLag', { done: onDone })
  const options = (measures: readonly Measure[]) =>
    measures.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        act.run({ id: cycle.id, lag: { ...draft, days: Number(draft.days) } })
      }}
    >
      <p className="small">{say.lead}</p>
      <Choice
        label={say.practice}
        value={draft.practiceId}
        onChange={({ target }) => setDraft({ ...draft, practiceId: target.value })}
      >
        {options(practices)}
      </Choice>
      <Choice
        label={say.outcome}
        value={draft.outcomeId}
        onChange={({ target }) => setDraft({ ...draft, outcomeId: target.value })}
      >
        {options(outcomes)}
      </Choice>
      <Field
        label={say.days}
        type="number"
        min={0}
        max={1000}
        required
        value={draft.days}
        onChange={({ target }) => setDraft({ ...draft, days: target.value })}
      />
      <TextArea
        label={say.why}
        rows={2}
        maxLength={400}
        value={draft.reason}
        onChange={({ target }) => setDraft({ ...draft, reason: target.value })}
      />
      {act.problem && <Notice tone="problem">{act.problem}</Notice>}
      <div className="row">
        <Button type="submit" look="main" busy={act.busy}>
          {say.save}
        </Button>
      </div>
    </form>
  )
}
