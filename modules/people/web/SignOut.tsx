import { useAct } from '#web/act.ts'
import { dropDrafts, unsavedDrafts } from '#web/drafts.ts'
import { links } from '#web/links.ts'
import { Button } from '#web/ui/Button.tsx'
import { words } from '#web/words.ts'

const say = words({
  lead: {
    en: 'On a computer that others use, sign out when you leave: nothing of yours stays on it.',
    es: 'En un equipo que usan otros, salga al terminar: no queda nada suyo en él.',
  },
  signOut: { en: 'Sign out', es: 'Salir' },
  unsaved: {
    en: 'Something you wrote here is not saved yet. Sign out and discard it?',
    es: 'Algo que escribió aquí todavía no está guardado. ¿Salir y descartarlo?',
  },
})

export function SignOut() {
  const signOut = useAct('people.signOut', {
    done: () => {
      dropDrafts()
      location.assign(links.signIn())
    },
  })
  const leave = () => (unsavedDrafts().length === 0 || confirm(say.unsaved)) && signOut.run({})
  return (
    <>
      <p>{say.lead}</p>
      <div className="row">
        <Button busy={signOut.busy} onClick={leave}>
          {say.signOut}
        </Button>
      </div>
    </>
  )
}
