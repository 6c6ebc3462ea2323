import { useAct } from './act.ts'
import { dropDrafts, unsavedDrafts } from './drafts.ts'
import { links } from './links.ts'
import { useMe } from './me.ts'
import { forgetPlaces } from './place.ts'
import { words } from './words.ts'

const say = words({
  unsaved: {
    en: 'Something you wrote here is not saved yet. Sign out and discard it?',
    es: 'Algo que escribió aquí todavía no está guardado. ¿Salir y descartarlo?',
  },
})

/** Leaves for good: drafts go, and on a shared computer whatever else this browser kept of Weft. */
export function useSignOut() {
  const me = useMe()
  const { run, busy } = useAct('people.signOut', {
    done: () => {
      dropDrafts()
      forgetPlaces()
      const cleared = me?.onSharedComputer ? clearBrowser() : Promise.resolve()
      void cleared.finally(() => location.assign(links.signIn()))
    },
  })
  return { busy, signOut: () => (unsavedDrafts().length === 0 || confirm(say.unsaved)) && run({}) }
}

async function clearBrowser(): Promise<void> {
  localStorage.clear()
  sessionStorage.clear()
  const [caches, databases] = await Promise.all([globalThis.caches?.keys() ?? [], indexedDB.databases?.() ?? []])
  for (const { name } of databases) if (name) indexedDB.deleteDatabase(name)
  await Promise.all(caches.map((name) => globalThis.caches.delete(name)))
}
