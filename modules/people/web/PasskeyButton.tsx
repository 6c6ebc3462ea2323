import { useState } from 'react'
import { useAct } from '#web/act.ts'
import type { Output } from '#web/api.ts'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import { askPasskey, knowsPasskeys, passkeyWords } from './ask-passkey.ts'

const say = words({
  signIn: { en: 'Sign in with a passkey', es: 'Entrar con una llave de acceso' },
  tooMany: {
    en: 'Too many tries. Wait a quarter of an hour, then try again.',
    es: 'Demasiados intentos. Espere un cuarto de hora y pruebe otra vez.',
  },
})

/** Where this browser knows passkeys: no name and no password. */
export function PasskeyButton({ shared, done }: { shared: boolean; done: () => void }) {
  const [refused, setRefused] = useState<string | null>(null)
  const signIn = useAct('people.signInWithPasskey', {
    done,
    refusals: { UNAUTHORIZED: passkeyWords.refused, TOO_MANY_REQUESTS: say.tooMany },
  })
  const answerWith = async (asked: Output<'people.passkeyToSignIn'>) => {
    const answer = await askPasskey(asked)
    if (answer) signIn.run({ answer, onSharedComputer: shared })
    else setRefused(passkeyWords.notAnswered)
  }
  const ask = useAct('people.passkeyToSignIn', {
    refusals: { TOO_MANY_REQUESTS: say.tooMany },
    done: (asked) => void answerWith(asked),
  })
  if (!knowsPasskeys()) return null
  const problem = refused ?? signIn.problem ?? ask.problem
  return (
    <>
      {problem && <Notice tone="problem">{problem}</Notice>}
      <div className="row">
        <Button
          busy={ask.busy || signIn.busy}
          onClick={() => {
            setRefused(null)
            ask.run({})
          }}
        >
          {say.signIn}
        </Button>
      </div>
    </>
  )
}
