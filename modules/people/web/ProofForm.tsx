import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { page } from '#web/query.ts'
import { Button } from '#web/ui/Button.tsx'
import { Loading } from '#web/ui/Loading.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import { askPasskey, passkeyWords } from './ask-passkey.ts'
import { PasswordField } from './PasswordField.tsx'

const say = words({
  lead: {
    en: 'What you are about to do weighs more than most. Show that it is you; for ten minutes you are not asked again.',
    es: 'Lo que va a hacer pesa más que lo demás. Muestre que es usted; durante diez minutos no se le vuelve a preguntar.',
  },
  password: { en: 'Your password', es: 'Su contraseña' },
  goOn: { en: 'Go on', es: 'Seguir' },
  passkey: { en: 'Use a passkey', es: 'Usar una llave de acceso' },
  demo: {
    en: 'In the demo you came in without a password, so one press is enough.',
    es: 'En el distrito de muestra entró sin contraseña, así que basta con un toque.',
  },
  wrong: { en: 'This is not your password.', es: 'Esta no es su contraseña.' },
  tooMany: { en: 'Too many tries. Wait a quarter of an hour.', es: 'Demasiados intentos. Espere un cuarto de hora.' },
  none: {
    en: 'You have neither a password nor a passkey here. Sign out, and choose a password by “I have forgotten my password”.',
    es: 'Aquí no tiene contraseña ni llave de acceso. Salga y elija una contraseña con «Olvidé mi contraseña».',
  },
})

/** By password, by passkey, or in the demo by a press. */
export function ProofForm({ done }: { done: () => void }) {
  const [password, setPassword] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const ways = useQuery({ ...page('people.waysToProve', {}), staleTime: 0, gcTime: 0 }).data
  const prove = useAct('people.prove', { done, refusals: { UNAUTHORIZED: say.wrong, TOO_MANY_REQUESTS: say.tooMany } })
  if (!ways) return <Loading lines={3} />
  const byPasskey = async (asked: NonNullable<typeof ways.passkey>) => {
    setRefused(null)
    const answer = await askPasskey(asked)
    if (answer) prove.run({ proof: { by: 'passkey', answer } })
    else setRefused(passkeyWords.notAnswered)
  }
  const problem = refused ?? prove.problem
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        setRefused(null)
        prove.run({ proof: ways.demo ? { by: 'demo' } : { by: 'password', password } })
      }}
    >
      <p>{say.lead}</p>
      {ways.demo && <p>{say.demo}</p>}
      {ways.password && (
        <PasswordField label={say.password} autoComplete="current-password" value={password} onChange={setPassword} />
      )}
      {!ways.demo && !ways.password && !ways.passkey && <p>{say.none}</p>}
      {problem && <Notice tone="problem">{problem}</Notice>}
      <div className="row">
        {(ways.demo || ways.password) && (
          <Button type="submit" look="main" busy={prove.busy}>
            {say.goOn}
          </Button>
        )}
        {ways.passkey && (
          <Button busy={prove.busy} onClick={() => void byPasskey(ways.passkey!)}>
            {say.passkey}
          </Button>
        )}
      </div>
    </form>
  )
}
