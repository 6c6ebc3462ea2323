import { useSyncExternalStore } from 'react'
import { words } from '../words.ts'
import css from './Connection.module.css'

const say = words({
  offline: {
    en: 'No connection. Keep writing: what you type stays on this device and is sent when you are back.',
    es: 'Sin conexión. Siga escribiendo: lo que escriba queda en este equipo y se envía cuando vuelva.',
  },
})

function subscribe(changed: () => void) {
  addEventListener('online', changed)
  addEventListener('offline', changed)
  return () => {
    removeEventListener('online', changed)
    removeEventListener('offline', changed)
  }
}

/** Says when the connection is gone; silent otherwise. */
export function Connection() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine)
  return <output className={css.place}>{!online && <span className={css.notice}>{say.offline}</span>}</output>
}
