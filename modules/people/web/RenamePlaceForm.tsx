import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { theirs } from '#web/problem.ts'
import { Button } from '#web/ui/Button.tsx'
import { Field } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import type { Place } from '../person.ts'

const say = words({
  name: { en: 'Name', es: 'Nombre' },
  save: { en: 'Rename', es: 'Cambiar el nombre' },
  met: {
    en: (name: string) => `Someone else named it “${name}” meanwhile.`,
    es: (name: string) => `Otra persona le puso «${name}» mientras tanto.`,
  },
  keepTheirs: { en: (name: string) => `Leave it at “${name}”`, es: (name: string) => `Dejar «${name}»` },
  keepMine: { en: (name: string) => `Name it “${name}”`, es: (name: string) => `Poner «${name}»` },
})

/** A new name; where two people chose one at the same time, both are shown. */
export function RenamePlaceForm({ place, done }: { place: Place; done: () => void }) {
  // The version the dialog was opened with, though the page behind it may read itself anew.
  const [{ id, version, name: before }] = useState(place)
  const [name, setName] = useState(before)
  const rename = useAct('people.renamePlace', { done })
  const client = useQueryClient()
  const leave = () => {
    void client.invalidateQueries()
    done()
  }
  const other = theirs(rename.error) as Place | undefined
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        rename.run({ id, version: other?.version ?? version, name })
      }}
    >
      <Field
        label={say.name}
        required
        maxLength={120}
        autoComplete="off"
        value={name}
        problem={rename.problemAt('name')}
        onChange={({ target }) => setName(target.value)}
      />
      {other && <Notice tone="problem">{say.met(other.name)}</Notice>}
      {rename.problem && !other && <Notice tone="problem">{rename.problem}</Notice>}
      <div className="row">
        <Button type="submit" look="main" busy={rename.busy}>
          {other ? say.keepMine(name) : say.save}
        </Button>
        {other && <Button onClick={leave}>{say.keepTheirs(other.name)}</Button>}
      </div>
    </form>
  )
}
