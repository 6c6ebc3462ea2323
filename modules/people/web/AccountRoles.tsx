import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { formatDate, words } from '#web/words.ts'
import type { Account } from '../account.ts'
import type { Place } from '../person.ts'
import { whyNotEndRole } from '../right.ts'
import type { Role } from '../role.ts'
import css from './lines.module.css'
import { PlaceChoice } from './PlaceChoice.tsx'
import { RoleChoice } from './RoleChoice.tsx'
import { useRoleName } from './roles.ts'
import { endWords } from './words.ts'

const say = words({
  none: { en: 'No role is noted for today.', es: 'Hoy no tiene ningún puesto anotado.' },
  since: { en: (on: string) => `since ${on}`, es: (on: string) => `desde el ${on}` },
  until: { en: (on: string) => `until ${on}`, es: (on: string) => `hasta el ${on}` },
  end: { en: 'End', es: 'Terminar' },
  add: { en: 'Add a role', es: 'Agregar un puesto' },
  where: { en: 'Where', es: 'Dónde' },
})

type Props = { account: Account; places: readonly Place[] }

/** The roles someone holds today. A role says what one does; it gives no right. */
export function AccountRoles({ account: { id: personId, onRecord }, places }: Props) {
  const roleName = useRoleName()
  const end = useAct('people.endRole')
  return (
    <>
      {onRecord.length === 0 && <p>{say.none}</p>}
      <ul className={`plain ${css.lines}`}>
        {onRecord.map(({ id, role, place, fromOn, untilOn, fromRoster }) => {
          const why = whyNotEndRole({ fromRoster })
          return (
            <li key={id} className={css.line}>
              <div>
                <p>
                  <b>
                    {roleName(role)}, {place}
                  </b>
                </p>
                <p className="small">
                  {say.since(formatDate(fromOn, 'full'))}
                  {untilOn && `, ${say.until(formatDate(untilOn, 'full'))}`}
                </p>
              </div>
              <Button
                busy={end.busy}
                disabledReason={why && endWords[why]}
                aria-label={`${say.end}: ${roleName(role)}, ${place}`}
                onClick={() => end.run({ id })}
              >
                {say.end}
              </Button>
            </li>
          )
        })}
      </ul>
      {end.problem && <Notice tone="problem">{end.problem}</Notice>}
      <div className="row">
        <DialogButton label={say.add} title={say.add}>
          {(close) => <AddRoleForm personId={personId} places={places} done={close} />}
        </DialogButton>
      </div>
    </>
  )
}

function AddRoleForm({ personId, places, done }: { personId: string; places: readonly Place[]; done: () => void }) {
  const [role, setRole] = useState<Role>('teacher')
  const [placeId, setPlaceId] = useState('')
  const add = useAct('people.addRole', { done })
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        add.run({ id: personId, role, placeId })
      }}
    >
      <RoleChoice value={role} onChange={setRole} />
      <PlaceChoice label={say.where} places={places} value={placeId} onChange={setPlaceId} />
      {add.problem && <Notice tone="problem">{add.problem}</Notice>}
      <div className="row">
        <Button type="submit" look="main" busy={add.busy}>
          {say.add}
        </Button>
      </div>
    </form>
  )
}
