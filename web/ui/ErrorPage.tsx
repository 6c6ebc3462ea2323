import { links } from '../links.ts'
import { codeOf, isLostConnection } from '../problem.ts'
import { words } from '../words.ts'
import { Button, ButtonLink } from './Button.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { Page } from './Page.tsx'

const say = words({
  title: { en: 'This page did not open', es: 'Esta página no se abrió' },
  lost: {
    en: 'The connection is gone for now. Nothing you wrote is lost: it waits on this device.',
    es: 'Por ahora no hay conexión. No se pierde nada de lo que escribió: espera en este equipo.',
  },
  ours: {
    en: 'Something went wrong on our side. Nothing you wrote is lost. Loading the page again often helps.',
    es: 'Algo falló de nuestro lado. No se pierde nada de lo que escribió. Cargar la página de nuevo suele ayudar.',
  },
  reload: { en: 'Load again', es: 'Cargar de nuevo' },
  signedOut: { en: 'You are signed out', es: 'Su sesión terminó' },
  signInAgain: { en: 'Sign in again and you come back to this page.', es: 'Entre de nuevo y volverá a esta página.' },
  signIn: { en: 'Sign in', es: 'Entrar' },
})

/** What a page shows when it could not be read or drawn. */
export function ErrorPage({ error }: { error: unknown }) {
  const code = codeOf(error)
  if (code === 'NOT_FOUND' || code === 'FORBIDDEN') return <NotFoundPage />
  if (code === 'UNAUTHORIZED')
    return (
      <Page title={say.signedOut}>
        <div className="stack">
          <p>{say.signInAgain}</p>
          <div className="row">
            <ButtonLink look="main" href={links.signIn(location.pathname + location.search)}>
              {say.signIn}
            </ButtonLink>
          </div>
        </div>
      </Page>
    )
  return (
    <Page title={say.title}>
      <div className="stack">
        <p>{isLostConnection(error) ? say.lost : say.ours}</p>
        <div className="row">
          <Button look="main" onClick={() => location.reload()}>
            {say.reload}
          </Button>
        </div>
      </div>
    </Page>
  )
}
