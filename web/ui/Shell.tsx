import { Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { links } from '../links.ts'
import { useMe } from '../me.ts'
import { words } from '../words.ts'
import { AccountMenu } from './AccountMenu.tsx'
import { Connection } from './Connection.tsx'
import { Icon } from './Icon.tsx'
import { Mark } from './Mark.tsx'
import { Menu } from './Menu.tsx'
import { Proof } from './Proof.tsx'
import css from './Shell.module.css'

const say = words({
  skip: { en: 'Skip to the page', es: 'Saltar al contenido' },
  main: { en: 'Main', es: 'Principal' },
  home: { en: 'Home', es: 'Inicio' },
  teams: { en: 'Teams', es: 'Equipos' },
  practices: { en: 'Practices', es: 'Prácticas' },
  sessions: { en: 'Sessions', es: 'Sesiones' },
  rubrics: { en: 'Assessment', es: 'Valoración' },
  listening: { en: 'Listening', es: 'Escuchar' },
  outcomes: { en: 'Outcomes', es: 'Resultados' },
  people: { en: 'People', es: 'Personas' },
  admin: { en: 'Admin', es: 'Administrar' },
  more: { en: 'More', es: 'Más' },
  search: { en: 'Search', es: 'Buscar' },
  searchFor: { en: 'Search people, teams, practices', es: 'Buscar personas, equipos, prácticas' },
  demo: {
    en: 'A demo district. Nobody here is real; try anything.',
    es: 'Un distrito de muestra. Nadie aquí es real; pruebe lo que quiera.',
  },
})

/** The main sections, in the order in which a teacher reaches for them: where there is little room, the last ones fold into a menu. */
const places = [
  { icon: 'home', to: links.home, word: say.home },
  { icon: 'teams', to: links.teams, word: say.teams },
  { icon: 'practices', to: links.practices, word: say.practices },
  { icon: 'sessions', to: links.sessions, word: say.sessions },
  { icon: 'rubrics', to: links.rubrics, word: say.rubrics },
  { icon: 'listening', to: links.listening, word: say.listening },
  { icon: 'outcomes', to: links.outcomes, word: say.outcomes },
  { icon: 'people', to: links.people, word: say.people },
] as const
const admin = { icon: 'admin', to: links.admin, word: say.admin } as const
const AT_HAND = 4

/** What stands around every page. A visitor sees the mark only. */
export function Shell() {
  const me = useMe()
  const { pathname, search } = useRouterState({ select: ({ location }) => location })
  const main = useRef<HTMLElement>(null)
  const shown = useRef(pathname)
  // A new page is announced and read from its top, as if the browser had loaded it.
  useEffect(() => {
    if (shown.current !== pathname) main.current?.focus({ preventScroll: true })
    shown.current = pathname
  }, [pathname])

  const items = me && me.rights.length > 0 ? [...places, admin] : places
  const current = (to: string) => (to === '/' ? pathname === '/' : pathname.startsWith(to)) || undefined
  const linkTo = ({ icon, to, word }: (typeof items)[number]) => (
    <a key={to} href={to} aria-current={current(to) && 'page'}>
      <Icon name={icon} />
      {word}
    </a>
  )
  // One more needs no menu: it fits.
  const folded = items.length > AT_HAND + 1 ? items.slice(AT_HAND) : []
  return (
    <div className={css.shell}>
      <a className={css.skip} href="#main">
        {say.skip}
      </a>
      <header>
        {me?.district.isDemo && <p className={css.demo}>{say.demo}</p>}
        <div className={css.bar}>
          <a className={css.mark} href={links.home}>
            <Mark />
            Weft
          </a>
          {me && (
            <>
              <nav aria-label={say.main} className={css.nav}>
                {items.slice(0, items.length - folded.length).map(linkTo)}
                {folded.length > 0 && (
                  <>
                    <div className={css.roomy}>{folded.map(linkTo)}</div>
                    <div className={css.folded} data-current={folded.some(({ to }) => current(to)) || undefined}>
                      <Menu
                        name={say.more}
                        button={
                          <>
                            <Icon name="more" />
                            {say.more}
                          </>
                        }
                        className={css.more}
                      >
                        {folded.map(linkTo)}
                      </Menu>
                    </div>
                  </>
                )}
              </nav>
              <search className={css.search}>
                <form action={links.search()}>
                  <input
                    type="search"
                    name="q"
                    key={pathname}
                    defaultValue={(search as { q?: string }).q ?? ''}
                    aria-label={say.searchFor}
                    placeholder={say.searchFor}
                  />
                </form>
              </search>
              <a className={css.searchLink} href={links.search()} aria-label={say.search}>
                <Icon name="search" />
              </a>
              <AccountMenu me={me} />
            </>
          )}
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1} className={css.main}>
        <Outlet />
      </main>
      <Connection />
      <Proof />
    </div>
  )
}
