import { useState } from 'react'
import { useAct } from '#web/act.ts'
import type { Output } from '#web/api.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { Button } from '#web/ui/Button.tsx'
import { CheckBox } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import { plural } from '#platform/words.ts'
import css from './forms.module.css'
import { PlaceChoice } from './PlaceChoice.tsx'
import { SeenByKeepers } from './SeenBy.tsx'
import { Slip } from './Slip.tsx'
import slipCss from './Slip.module.css'
import { adminWords } from './words.ts'

const say = words({
  title: { en: 'Slips with codes', es: 'Hojas con códigos' },
  invitations: { en: 'Invitations', es: 'Invitaciones' },
  choose: { en: 'For whom', es: 'Para quién' },
  lead: {
    en: 'For people without e-mail: one slip each, to print, cut and hand out. A code works once and lets its holder in as that person, so it is shown only now and kept nowhere.',
    es: 'Para quienes no tienen correo: una hoja por persona, para imprimir, recortar y entregar. Un código sirve una vez y deja entrar como esa persona; por eso solo se muestra ahora y no se guarda.',
  },
  where: { en: 'Everyone without e-mail at', es: 'Todos los que no tienen correo en' },
  again: {
    en: 'Also those who hold a code already; the earlier one stops working',
    es: 'También quienes ya tienen un código; el anterior deja de servir',
  },
  make: { en: 'Make the codes', es: 'Hacer los códigos' },
  made: { en: 'Slips', es: 'Hojas' },
  count: {
    en: (count: number) =>
      `${count} ${plural('en', count, { one: 'slip', other: 'slips' })}. Print them before you leave this page.`,
    es: (count: number) =>
      `${count} ${plural('es', count, { one: 'hoja', other: 'hojas' })}. Imprímalas antes de salir de esta página.`,
  },
  more: {
    en: 'There are more people: print these, then make the next ones.',
    es: 'Hay más personas: imprima estas y luego haga las siguientes.',
  },
  none: {
    en: 'Nobody there needs one: all without e-mail hold a code or have a password.',
    es: 'Nadie la necesita allí: todos los que no tienen correo tienen un código o una contraseña.',
  },
  print: { en: 'Print', es: 'Imprimir' },
})

/** A sheet of codes for many people without e-mail. */
export function SlipsPage({ data: { places } }: PageOf<'people.administration'>) {
  const [placeId, setPlaceId] = useState('')
  const [again, setAgain] = useState(false)
  const [made, setMade] = useState<Output<'people.inviteAll'> | null>(null)
  const make = useAct('people.inviteAll', { done: setMade })
  const crumbs = (
    <>
      <a href={links.admin}>{adminWords.start}</a> · <a href={links.adminInvitations}>{say.invitations}</a>
    </>
  )
  return (
    <Page title={say.title} crumbs={crumbs} facts={<SeenByKeepers />}>
      <Section label={say.choose}>
        <p>{say.lead}</p>
        <form
          className={`stack ${css.narrow}`}
          onSubmit={(event) => {
            event.preventDefault()
            make.run({ id: placeId, by: 'paper', again })
          }}
        >
          <PlaceChoice label={say.where} places={places} value={placeId} onChange={setPlaceId} />
          <CheckBox label={say.again} checked={again} onChange={({ target }) => setAgain(target.checked)} />
          {make.problem && <Notice tone="problem">{make.problem}</Notice>}
          <div className="row">
            <Button type="submit" look={made?.slips.length ? 'quiet' : 'main'} busy={make.busy}>
              {say.make}
            </Button>
          </div>
        </form>
      </Section>
      {made && (
        <Section label={say.made}>
          <div className="stack screen-only">
            <output>
              {made.slips.length === 0 ? say.none : say.count(made.slips.length)} {made.more && say.more}
            </output>
            {made.slips.length > 0 && (
              <div className="row">
                <Button look="main" onClick={() => print()}>
                  {say.print}
                </Button>
              </div>
            )}
          </div>
          <div className={slipCss.slips}>
            {made.slips.map(({ personId, name, place, code }) => (
              <Slip key={personId} name={name} place={place} code={code} until={made.expiresAt!} />
            ))}
          </div>
        </Section>
      )}
    </Page>
  )
}
