import type { ComponentProps } from 'react'
import { Choice } from '#web/ui/Field.tsx'
import { words } from '#web/words.ts'
import type { Place } from '../person.ts'
import { treeOf } from './tree.ts'

const say = words({ choose: { en: 'Choose a place', es: 'Elija un lugar' } })

type Props = Omit<ComponentProps<typeof Choice>, 'children' | 'onChange'> & {
  places: readonly Place[]
  onChange: (id: string) => void
}

/** One place of a tree. */
export const PlaceChoice = ({ places, onChange, ...rest }: Props) => (
  <Choice {...rest} required onChange={({ target }) => onChange(target.value)}>
    <option value="">{say.choose}</option>
    {treeOf(places).map(({ place: { id, name }, depth }) => (
      <option key={id} value={id}>
        {'\u2003'.repeat(depth)}
        {name}
      </option>
    ))}
  </Choice>
)
