import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { CheckBox, Choice, Field } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import type { Account } from '../account.ts'
import type { Place } from '../person.ts'
import { LONGEST_TERM_DAYS, mayHaveNoEnd, RIGHTS, whyNotGrant } from '../right.ts'
import type { RightKind } from '../right.ts'
import { daysAfter } from './days.ts'
import { today } from '#web/today.ts'
import { PlaceChoice } from './PlaceChoice.tsx'
import { grantWords } from './words.ts'

const say = words({
  right: { en: 'May', es: 'Puede' },
  roster: {
    en: 'Keep the list: people, roles, invitations',
    es: 'Llevar la lista: personas, puestos, invitaciones',
  },
  administer: {
    en: 'Administer: that, and places, rights and settings',
    es: 'Administrar: eso, y además lugares, derechos y ajustes',
  },
  hint: {
    en: 'Neither opens a team’s work. Everyone in the district may know who holds a right.',
    es: 'Ninguno abre el trabajo de un equipo. Todos en el distrito pueden saber quién tiene un derecho.',
  },
  where: { en: 'For this place and all below it', es: 'En este lugar y todo lo que depende de él' },
  until: { en: 'Until', es: 'Hasta' },
  noEnd: { en: 'Without an end', es: 'Sin fecha de fin' },
  grant: { en: 'Give', es: 'Dar' },
  pickPlace: { en: 'Choose a place.', es: 'Elija un lugar.' },
})

type Props = { account: Account; places: readonly Place[]; done: () => void }

export function GrantRightForm({ account, places, done }: Props) {
  const [kind, setKind] = useState<RightKind>('roster')
  const [placeId, setPlaceId] = useState(places.length === 1 ? places[0]!.id : '')
  const [untilOn, setUntilOn] = useState(() => daysAfter(today(), 365))
  const [endless, setEndless] = useState(false)
  const grant = useAct('people.grantRight', { done })
  const wholeDistrict = places.find(({ id }) => id === placeId)?.kind === 'district'
  const mayGoOn = mayHaveNoEnd({ kind, wholeDistrict })
  const term = { kind, wholeDistrict, untilOn: (mayGoOn && endless) || untilOn === '' ? null : untilOn }
  const held = account.rights.find((right) => right.kind === kind && right.placeId === placeId)
  const why = placeId ? whyNotGrant(term, today(), held?.untilOn) : null
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (!why) grant.run({ id: account.id, kind, placeId, untilOn: term.untilOn })
      }}
    >
      <Choice label={say.right} hint={say.hint} value={kind} onChange={({ target }) => setKind(target.value as RightKind)}>
        {RIGHTS.toReversed().map((one) => (
          <option key={one} value={one}>
            {say[one]}
          </option>
        ))}
      </Choice>
      <PlaceChoice label={say.where} places={places} value={placeId} onChange={setPlaceId} />
      {mayGoOn && <CheckBox label={say.noEnd} checked={endless} onChange={({ target }) => setEndless(target.checked)} />}
      {!(mayGoOn && endless) && (
        <Field
          label={say.until}
          type="date"
          min={today()}
          max={daysAfter(today(), LONGEST_TERM_DAYS)}
          value={untilOn}
          onChange={({ target }) => setUntilOn(target.value)}
        />
      )}
      {grant.problem && <Notice tone="problem">{grant.problem}</Notice>}
      <div className="row">
        <Button type="submit" look="main" busy={grant.busy} disabledReason={placeId ? why && grantWords[why] : say.pickPlace}>
          {say.grant}
        </Button>
      </div>
    </form>
  )
}
