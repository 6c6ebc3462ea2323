import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { Choice } from '#web/ui/Field.tsx'
import { Fold } from '#web/ui/Fold.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import type { Voice } from '../contract.ts'

const say = words({
  fold: { en: 'Join it with its like, or with a decision', es: 'Unirla a otra igual, o a una decisión' },
  same: { en: 'It says the same as', es: 'Dice lo mismo que' },
  sameHint: {
    en: 'Both are answered together, and each writer hears of it. Nobody learns the other’s name.',
    es: 'Se responden juntas y cada quien se entera. Nadie conoce el nombre de la otra persona.',
  },
  join: { en: 'Join them', es: 'Unirlas' },
  decision: { en: 'It led to the decision', es: 'Llevó a la decisión' },
  link: { en: 'Link them', es: 'Vincularlas' },
  choose: { en: 'Choose', es: 'Elija' },
})

/** It is joined with another that says the same, or linked with the decision that it led to. */
export function Joining({ voice: { id, others, myDecisions } }: { voice: Voice }) {
  const [into, setInto] = useState('')
  const [decision, setDecision] = useState('')
  const merge = useAct('voice.merge', { done: () => setInto('') })
  const link = useAct('voice.linkDecision', { done: () => setDecision('') })
  if (others.length + myDecisions.length === 0) return null
  return (
    <Fold summary={say.fold}>
      <div className="stack screen-only">
        {others.length > 0 && (
          <>
            <Choice label={say.same} hint={say.sameHint} value={into} onChange={({ target }) => setInto(target.value)}>
              <option value="">{say.choose}</option>
              {others.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.text.slice(0, 90)}
                </option>
              ))}
            </Choice>
            <div className="row">
              <Button busy={merge.busy} disabledReason={into ? null : say.choose} onClick={() => merge.run({ id, intoId: into })}>
                {say.join}
              </Button>
            </div>
          </>
        )}
        {myDecisions.length > 0 && (
          <>
            <Choice label={say.decision} value={decision} onChange={({ target }) => setDecision(target.value)}>
              <option value="">{say.choose}</option>
              {myDecisions.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.title}
                </option>
              ))}
            </Choice>
            <div className="row">
              <Button
                busy={link.busy}
                disabledReason={decision ? null : say.choose}
                onClick={() => link.run({ id, decisionId: decision, linked: true })}
              >
                {say.link}
              </Button>
            </div>
          </>
        )}
        {(merge.problem ?? link.problem) && <Notice tone="problem">{merge.problem ?? link.problem}</Notice>}
      </div>
    </Fold>
  )
}
