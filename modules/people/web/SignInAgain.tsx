import { useQueryClient } from '@tanstack/react-query'
import { call } from '#web/api.ts'
import { useAct } from '#web/act.ts'
import { backIn } from '#web/standing.ts'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import type { Me } from '../contract.ts'
import { SignInForm } from './SignInForm.tsx'

const say = words({
  lead: {
    en: (name: string) => `You were signed in as ${name}. What you wrote is on this page and is saved as soon as you are back.`,
    es: (name: string) => `Había entrado como ${name}. Lo que escribió está en esta página y se guarda en cuanto vuelva.`,
  },
  goOn: { en: (name: string) => `Go on as ${name}`, es: (name: string) => `Seguir como ${name}` },
})

/** Signing in again without leaving the page. */
export function SignInAgain({ me, close }: { me: Me; close: () => void }) {
  const client = useQueryClient()
  const done = async () => {
    // Somebody else's page is not theirs to go on with.
    const now = await call('people.me', undefined)
    if (now.id !== me.id) return location.reload()
    close()
    backIn()
    return client.invalidateQueries()
  }
  const demo = useAct('people.signInToDemo', { done: () => void done() })
  return (
    <>
      <p>{say.lead(me.name)}</p>
      {me.district.isDemo && (
        <div className="row">
          <Button look="main" busy={demo.busy} onClick={() => demo.run({ personId: me.id })}>
            {say.goOn(me.name)}
          </Button>
        </div>
      )}
      {demo.problem && <Notice tone="problem">{demo.problem}</Notice>}
      <SignInForm done={() => void done()} />
    </>
  )
}
