import { useSignOut } from '#web/sign-out.ts'
import { Button } from '#web/ui/Button.tsx'
import { words } from '#web/words.ts'

const say = words({
  lead: {
    en: 'On a computer that others use, sign out when you leave: nothing of yours stays on it.',
    es: 'En un equipo que usan otros, salga al terminar: no queda nada suyo en él.',
  },
  signOut: { en: 'Sign out', es: 'Salir' },
})

export function SignOut() {
  const { busy, signOut } = useSignOut()
  return (
    <>
      <p>{say.lead}</p>
      <div className="row">
        <Button busy={busy} onClick={signOut}>
          {say.signOut}
        </Button>
      </div>
    </>
  )
}
