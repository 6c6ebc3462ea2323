import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { router } from '#web/router.tsx'
import { Button } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { CheckBox, Radios, TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import { STATES, whyNotMove } from '../adoption.ts'
import type { Adoption } from '../adoption-contract.ts'
import { moveWords, stateHints, stateWords } from './adoption-words.ts'

const say = words({
  cycle: { en: 'Begin a cycle with it', es: 'Empezar un ciclo con ella' },
  far: { en: 'Where are we with it?', es: '¿Por dónde vamos?' },
  why: { en: 'Why, in a line', es: 'Por qué, en una línea' },
  latest: {
    en: (number: number) => `From here on as version ${number} says`,
    es: (number: number) => `De aquí en adelante según la versión ${number}`,
  },
  save: { en: 'Say so', es: 'Decirlo' },
  shown: { en: 'Others may see that we do this', es: 'Otros pueden ver que lo hacemos' },
  met: { en: 'A colleague has just said where you are.', es: 'Un colega acaba de decir por dónde van.' },
})

/** What a team that took it up can do: begin a cycle, say how far it is, show it. */
export function OurAdoption({ adoption, latest }: { adoption: Adoption; latest: number }) {
  const start = useAct('practices.startCycle', { done: ({ id }) => router.history.push(links.cycle(id)) })
  const show = useAct('practices.showAdoption')
  return (
    <div className="stack">
      {adoption.state !== 'stopped' && (
        <div>
          <Button busy={start.busy} onClick={() => start.run({ id: adoption.id })}>
            {say.cycle}
          </Button>
        </div>
      )}
      <div>
        <DialogButton look="plain" label={say.far} title={say.far}>
          {(close) => <MoveForm adoption={adoption} latest={latest} onDone={close} />}
        </DialogButton>
      </div>
      <CheckBox
        label={say.shown}
        checked={adoption.isShown}
        onChange={({ target }) => show.run({ id: adoption.id, isShown: target.checked })}
      />
      {[start, show].map(
        ({ problem }) =>
          problem && (
            <Notice key={problem} tone="problem">
              {problem}
            </Notice>
          ),
      )}
    </div>
  )
}

function MoveForm({ adoption, latest, onDone }: { adoption: Adoption; latest: number; onDone: () => void }) {
  const [state, setState] = useState(adoption.state)
  const [why, setWhy] = useState('')
  const [follows, setFollows] = useState(false)
  const move = useAct('practices.moveOn', { done: onDone, refusals: { CONFLICT: say.met } })
  const reason = whyNotMove(adoption.state, state, why)
  const isOff = reason !== null && !(reason === 'same' && follows)
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        move.run({ id: adoption.id, from: adoption.state, state, why, latest: follows })
      }}
    >
      <Radios
        label={say.far}
        options={STATES.map((value) => ({ value, label: stateWords[value], hint: stateHints[value] }))}
        value={state}
        onChange={setState}
      />
      <TextArea label={say.why} rows={2} maxLength={1000} value={why} onChange={({ target }) => setWhy(target.value)} />
      {latest > adoption.version && (
        <CheckBox label={say.latest(latest)} checked={follows} onChange={({ target }) => setFollows(target.checked)} />
      )}
      {move.problem && <Notice tone="problem">{move.problem}</Notice>}
      <Button type="submit" look="main" busy={move.busy} disabledReason={isOff ? moveWords[reason] : null}>
        {say.save}
      </Button>
    </form>
  )
}
