import { useState } from 'react'
import type { Measure } from '#modules/evidence/contract.ts'
import { changedFrom } from '#modules/evidence/web/moves.ts'
import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { Field, TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { formatDate } from '#web/words.ts'
import type { Lag } from '../lag-contract.ts'
import { daysBetween } from '../lag.ts'
import { lagSay as say } from './lag-words.ts'
import { useWriting } from './writing.ts'

type Props = { lag: Lag; above: Measure; below: Measure; from: string | null; onDone: () => void }

/** What came of the lag that was expected: the charts say what they can, the team says the rest. */
export function CheckLagForm({ lag, above, below, from, onDone }: Props) {
  const { cycle } = useWriting().data
  const [ours, theirs] = [changedFrom(above, from), changedFrom(below, from)]
  const apart = ours && theirs ? daysBetween(ours, theirs) : null
  const [days, setDays] = useState(String(lag.checked?.days ?? apart ?? ''))
  const [found, setFound] = useState(lag.checked?.found ?? '')
  const act = useAct('cycles.checkLag', { done: onDone })
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        act.run({ id: cycle.id, days: days.trim() === '' ? null : Number(days), found })
      }}
    >
      <p className="small">
        {apart === null ? say.notSeen : say.seen(formatDate(ours!, 'full'), formatDate(theirs!, 'full'), apart)}
      </p>
      <Field
        label={say.foundDays}
        type="number"
        min={-1000}
        max={2000}
        value={days}
        onChange={({ target }) => setDays(target.value)}
      />
      <TextArea
        label={say.found}
        rows={3}
        maxLength={1000}
        required
        value={found}
        onChange={({ target }) => setFound(target.value)}
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
