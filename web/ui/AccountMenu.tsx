import { useState } from 'react'
import { useAct } from '../act.ts'
import { dropDrafts, unsavedDrafts } from '../drafts.ts'
import { links } from '../links.ts'
import { setTheme, theme, THEMES } from '../theme.ts'
import { words } from '../words.ts'
import css from './AccountMenu.module.css'
import { Menu } from './Menu.tsx'
import type { Me } from '#modules/people/contract.ts'

const say = words({
  name: { en: (who: string) => `Your account: ${who}`, es: (who: string) => `Su cuenta: ${who}` },
  account: { en: 'Account and language', es: 'Cuenta e idioma' },
  agreement: { en: 'The agreement', es: 'El acuerdo' },
  signOut: { en: 'Sign out', es: 'Salir' },
  look: { en: 'Look', es: 'Aspecto' },
  system: { en: 'As the device', es: 'Como el equipo' },
  light: { en: 'Light', es: 'Claro' },
  unsaved: {
    en: 'Something you wrote here is not saved yet. Sign out and discard it?',
    es: 'Algo que escribió aquí todavía no está guardado. ¿Salir y descartarlo?',
  },
  dark: { en: 'Dark', es: 'Oscuro' },
})

export const initials = (name: string) =>
  name
    .split(/\s+/)
    .filter((part) => /^\p{Lu}/u.test(part))
    .map((part) => part[0])
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .join('')

/** Who is here, and what is theirs: account, agreement, light or dark, leaving. */
export function AccountMenu({ me }: { me: Me }) {
  const signOut = useAct('people.signOut', {
    done: () => {
      dropDrafts()
      location.assign(links.signIn())
    },
  })
  const leave = () => (unsavedDrafts().length === 0 || confirm(say.unsaved)) && signOut.run({})
  return (
    <Menu button={initials(me.name)} name={say.name(me.name)} className={css.me}>
      <p className={css.who}>
        <b>{me.name}</b>
        <br />
        {me.district.name}
      </p>
      <a href={links.me}>{say.account}</a>
      <a href={links.agreement}>{say.agreement}</a>
      <Look />
      <button type="button" onClick={leave}>
        {say.signOut}
      </button>
    </Menu>
  )
}

function Look() {
  const [chosen, choose] = useState(theme)
  return (
    <fieldset className={css.look}>
      <legend>{say.look}</legend>
      {THEMES.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="theme"
            checked={chosen === one}
            onChange={() => {
              setTheme(one)
              choose(one)
            }}
          />
          {say[one]}
        </label>
      ))}
    </fieldset>
  )
}
