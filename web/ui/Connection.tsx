import { useState, useSyncExternalStore } from 'react'
import { useMe } from '../me.ts'
import { newVersion, signedOut } from '../standing.ts'
import { words } from '../words.ts'
import { Button } from './Button.tsx'
import css from './Connection.module.css'
import { Dialog } from './Dialog.tsx'
import { later } from './later.tsx'

const SignInAgain = later(() => import('#modules/people/web/SignInAgain.tsx').then((m) => m.SignInAgain))

const say = words({
  offline: {
    en: 'No connection. Keep writing: what you type stays on this device and is sent when you are back.',
    es: 'Sin conexión. Siga escribiendo: lo que escriba queda en este equipo y se envía cuando vuelva.',
  },
  signedOut: {
    en: 'You are signed out. What you wrote stays here.',
    es: 'Su sesión terminó. Lo que escribió se queda aquí.',
  },
  signIn: { en: 'Sign in again', es: 'Entrar de nuevo' },
  newVersion: {
    en: 'There is a new version of Weft. Load it when it suits you; what you typed is kept.',
    es: 'Hay una versión nueva de Weft. Cárguela cuando le convenga; lo que escribió se conserva.',
  },
  load: { en: 'Load it', es: 'Cargarla' },
})

function subscribe(changed: () => void) {
  addEventListener('online', changed)
  addEventListener('offline', changed)
  return () => {
    removeEventListener('online', changed)
    removeEventListener('offline', changed)
  }
}

/** Says when the connection is gone, the session over or the page of an earlier version; silent otherwise. */
export function Connection() {
  const me = useMe()
  const online = useSyncExternalStore(subscribe, () => navigator.onLine)
  const isOut = signedOut.use()
  const isOld = newVersion.use()
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <div className={css.place}>
      <output>{!online && <span className={css.notice}>{say.offline}</span>}</output>
      <div aria-live="polite">
        {me && isOut && (
          <div className={css.notice}>
            {say.signedOut}{' '}
            <Button look="plain" aria-haspopup="dialog" onClick={() => setOpen(true)}>
              {say.signIn}
            </Button>
          </div>
        )}
        {isOld && !isOut && online && (
          <div className={css.notice}>
            {say.newVersion}{' '}
            <Button look="plain" onClick={() => location.reload()}>
              {say.load}
            </Button>
          </div>
        )}
      </div>
      {me && (
        <Dialog title={say.signIn} open={isOut && open} onClose={close}>
          <SignInAgain me={me} close={close} />
        </Dialog>
      )}
    </div>
  )
}
