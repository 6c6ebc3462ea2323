import { useRoleName } from '#modules/people/web/roles.ts'
import { Choice } from '#web/ui/Field.tsx'
import { words } from '#web/words.ts'
import type { Desk, DeskShown } from '../contract.ts'
import { deskWords } from './words.ts'

const say = words({
  choose: { en: 'Choose', es: 'Elija' },
  people: { en: 'One person', es: 'Una persona' },
  levels: { en: 'Everyone who answers there', es: 'Quienes responden ahí' },
})

const valueOf = ({ level, placeId, people }: DeskShown) =>
  placeId === null ? `person ${people[0]!.personId}` : `level ${level} ${placeId}`

/** What the server is sent of a choice, or null while there is none. */
export function deskOf(value: string): Desk | null {
  const [kind, one = '', placeId = ''] = value.split(' ')
  if (kind === 'person') return { kind, personId: one }
  return kind === 'level' ? { kind, level: one as DeskShown['level'], placeId } : null
}

type Props = {
  label: string
  hint?: string
  desks: readonly DeskShown[]
  value: string
  onChange: (value: string) => void
  problem?: string | null
}

/** To whom: those who are nearest first, then the levels. */
export function DeskChoice({ label, hint, desks, value, onChange, problem }: Props) {
  const roleName = useRoleName()
  const people = desks.filter(({ placeId }) => placeId === null)
  const levels = desks.filter(({ placeId }) => placeId !== null)
  return (
    <Choice label={label} hint={hint} required value={value} problem={problem} onChange={({ target }) => onChange(target.value)}>
      <option value="">{say.choose}</option>
      {people.length > 0 && (
        <optgroup label={say.people}>
          {people.map((desk) => (
            <option key={valueOf(desk)} value={valueOf(desk)}>
              {`${deskWords(desk)}, ${roleName(desk.people[0]!.role)}, ${desk.place}`}
            </option>
          ))}
        </optgroup>
      )}
      <optgroup label={say.levels}>
        {levels.map((desk) => (
          <option key={valueOf(desk)} value={valueOf(desk)}>
            {deskWords(desk)}
          </option>
        ))}
      </optgroup>
    </Choice>
  )
}
