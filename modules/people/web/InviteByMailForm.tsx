import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import { plural } from '#platform/words.ts'
import type { Place } from '../person.ts'
import css from './forms.module.css'
import { PlaceChoice } from './PlaceChoice.tsx'

const say = words({
  where: { en: 'By mail: everyone at', es: 'Por correo: todos en' },
  hint: {
    en: 'Those with an e-mail address who have no password and no invitation yet. Each gets a letter with a link of their own.',
    es: 'Quienes tienen correo y aún no tienen contraseña ni invitación. Cada quien recibe una carta con su propio enlace.',
  },
  send: { en: 'Send the letters', es: 'Enviar las cartas' },
  sent: {
    en: (count: number) => `${count} ${plural('en', count, { one: 'letter is', other: 'letters are' })} on the way.`,
    es: (count: number) => `${count} ${plural('es', count, { one: 'carta va', other: 'cartas van' })} en camino.`,
  },
  none: {
    en: 'Everyone there with an e-mail address is invited already.',
    es: 'Todos los que tienen correo allí ya tienen invitación.',
  },
  more: { en: 'There are more: send again for the next ones.', es: 'Hay más: envíe otra vez para los siguientes.' },
})

/** Letters to everyone of a place who has an address and was not invited yet. */
export function InviteByMailForm({ places }: { places: readonly Place[] }) {
  const [placeId, setPlaceId] = useState('')
  const [sent, setSent] = useState<{ mailed: number; more: boolean } | null>(null)
  const invite = useAct('people.inviteAll', { done: setSent })
  return (
    <form
      className={`stack ${css.narrow}`}
      onSubmit={(event) => {
        event.preventDefault()
        setSent(null)
        invite.run({ id: placeId, by: 'mail', again: false })
      }}
    >
      <PlaceChoice label={say.where} hint={say.hint} places={places} value={placeId} onChange={setPlaceId} />
      {invite.problem && <Notice tone="problem">{invite.problem}</Notice>}
      {sent && (
        <Notice tone="done">
          {sent.mailed === 0 ? say.none : say.sent(sent.mailed)} {sent.more && say.more}
        </Notice>
      )}
      <div className="row">
        <Button type="submit" busy={invite.busy}>
          {say.send}
        </Button>
      </div>
    </form>
  )
}
