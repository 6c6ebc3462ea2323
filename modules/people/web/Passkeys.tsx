import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { Field } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { formatDate, words } from '#web/words.ts'
import type { Passkey } from '../passkey-contract.ts'
import { knowsPasskeys, makePasskey, passkeyWords } from './ask-passkey.ts'
import { deviceOf } from './device.ts'
import css from './lines.module.css'

const say = words({
  lead: {
    en: 'A passkey signs you in with your finger, your face or the lock of your device, and nobody can guess it or talk you out of it.',
    es: 'Una llave de acceso le deja entrar con el dedo, la cara o el bloqueo de su equipo, y nadie puede adivinarla ni sonsacársela.',
  },
  unknown: {
    en: 'This browser does not know passkeys. Add one on another device.',
    es: 'Este navegador no conoce las llaves de acceso. Agregue una en otro equipo.',
  },
  add: { en: 'Add a passkey', es: 'Agregar una llave de acceso' },
  name: { en: 'Name', es: 'Nombre' },
  nameHint: { en: 'So that you know it again: the device it is on.', es: 'Para reconocerla: el equipo donde está.' },
  goOn: { en: 'Go on', es: 'Seguir' },
  rename: { en: 'Rename', es: 'Cambiar el nombre' },
  save: { en: 'Save', es: 'Guardar' },
  remove: { en: 'Remove', es: 'Quitar' },
  since: { en: (on: string) => `Since ${on}`, es: (on: string) => `Desde el ${on}` },
  used: { en: (on: string) => `used ${on}`, es: (on: string) => `usada el ${on}` },
  unused: { en: 'not used yet', es: 'sin usar todavía' },
})

/** One's own passkeys: to add, to name, to remove. */
export function Passkeys({ passkeys }: { passkeys: readonly Passkey[] }) {
  const remove = useAct('people.removePasskey')
  return (
    <>
      <p className="small">{say.lead}</p>
      <ul className={`plain ${css.lines}`}>
        {passkeys.map((passkey) => (
          <li key={passkey.id} className={css.line}>
            <div>
              <p>
                <b>{passkey.name}</b>
              </p>
              <p className="small">
                {say.since(formatDate(passkey.madeAt))} · {passkey.usedAt ? say.used(formatDate(passkey.usedAt)) : say.unused}
              </p>
            </div>
            <div className="row">
              <DialogButton label={say.rename} title={say.rename}>
                {(close) => <Rename passkey={passkey} done={close} />}
              </DialogButton>
              <Button
                busy={remove.busy}
                aria-label={`${say.remove}: ${passkey.name}`}
                onClick={() => remove.run({ id: passkey.id })}
              >
                {say.remove}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {remove.problem && <Notice tone="problem">{remove.problem}</Notice>}
      <div className="row">
        {knowsPasskeys() ? (
          <DialogButton label={say.add} title={say.add}>
            {(close) => <Add done={close} />}
          </DialogButton>
        ) : (
          <Button disabledReason={say.unknown}>{say.add}</Button>
        )}
      </div>
    </>
  )
}

function Add({ done }: { done: () => void }) {
  const { browser, system } = deviceOf(navigator.userAgent)
  const [name, setName] = useState(() => [system, browser].filter(Boolean).join(', '))
  const [refused, setRefused] = useState(false)
  const add = useAct('people.addPasskey', { done, refusals: { PASSKEY_REFUSED: passkeyWords.refused } })
  const begin = useAct('people.passkeyToAdd', {
    done: (asked) => void makePasskey(asked).then((answer) => (answer ? add.run({ name, answer }) : setRefused(true))),
  })
  const problem = refused ? passkeyWords.notAnswered : (add.problem ?? begin.problem)
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        setRefused(false)
        begin.run({})
      }}
    >
      <Name name={name} onChange={setName} />
      {problem && <Notice tone="problem">{problem}</Notice>}
      <div className="row">
        <Button type="submit" look="main" busy={begin.busy || add.busy}>
          {say.goOn}
        </Button>
      </div>
    </form>
  )
}

function Rename({ passkey, done }: { passkey: Passkey; done: () => void }) {
  const [name, setName] = useState(passkey.name)
  const rename = useAct('people.renamePasskey', { done })
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        rename.run({ id: passkey.id, name })
      }}
    >
      <Name name={name} onChange={setName} />
      {rename.problem && <Notice tone="problem">{rename.problem}</Notice>}
      <div className="row">
        <Button type="submit" look="main" busy={rename.busy}>
          {say.save}
        </Button>
      </div>
    </form>
  )
}

const Name = ({ name, onChange }: { name: string; onChange: (name: string) => void }) => (
  <Field
    label={say.name}
    hint={say.nameHint}
    required
    maxLength={60}
    value={name}
    onChange={({ target }) => onChange(target.value)}
  />
)
