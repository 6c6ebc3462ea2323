import { useSyncExternalStore } from 'react'
import { first } from './first.ts'

/** Something that the whole page is to know, and that is so or not. */
function newSign() {
  let isSo = false
  const listeners = new Set<() => void>()
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return {
    set(now: boolean) {
      if (now === isSo) return
      isSo = now
      for (const listener of listeners) listener()
    },
    use: () => useSyncExternalStore(subscribe, () => isSo),
  }
}

/** The session is over while somebody has a page open: they sign in again in place, and nothing they typed goes. */
export const signedOut = newSign()

/** The server runs another version than this page: what was typed is kept, and a reload is offered. */
export const newVersion = newSign()

/** Every answer tells which version wrote it, and whether somebody is still signed in. */
export async function hear({ status, headers, url }: Response): Promise<void> {
  const build = headers.get('weft-build')
  if (build && first.build && build !== first.build) newVersion.set(true)
  if (status !== 401 || !first.me) return
  // A wrong password is answered the same way: only whoever is nobody any more is signed out.
  const isOver = url.endsWith('/api/me') || (await fetch('/api/me').catch(() => null))?.status === 401
  if (isOver) signedOut.set(true)
}

/** Signed in again: everything that waited goes out, as when a connection is back. */
export function backIn(): void {
  signedOut.set(false)
  dispatchEvent(new Event('online'))
}

// A part of the page that another version replaced is no longer there to be fetched.
if (typeof window !== 'undefined') addEventListener('vite:preloadError', () => newVersion.set(navigator.onLine))
