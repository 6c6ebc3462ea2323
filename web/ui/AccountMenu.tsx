import { useState } from 'react'
import { links } from '../links.ts'
import { useSignOut } from '../sign-out.ts'
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
  const { signOut } = useSignOut()
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
      <button type="button" onClick={signOut}>
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
