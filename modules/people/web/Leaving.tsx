import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import type { Account } from '../account.ts'
import { whyNotEndPerson } from '../right.ts'
import { accountWords, endWords } from './words.ts'

const say = words({
  lead: {
    en: 'When someone leaves the district they can no longer sign in. What they wrote with their teams stays with the teams.',
    es: 'Cuando alguien deja el distrito ya no puede entrar. Lo que escribió con sus equipos queda con ellos.',
  },
  end: { en: 'Has left the district', es: 'Dejó el distrito' },
  sure: { en: (name: string) => `Has ${name} left?`, es: (name: string) => `¿Se fue ${name}?` },
  what: {
    en: 'They are signed out everywhere at once, their rights end, and lists no longer show them. You can bring them back here; their rights would have to be given anew.',
    es: 'Se cierran enseguida todas sus sesiones, terminan sus derechos y las listas ya no muestran su nombre. Aquí puede traerlo de vuelta; los derechos habría que darlos de nuevo.',
  },
  yes: { en: 'Yes, they have left', es: 'Sí, se fue' },
  bringBack: { en: 'Bring back', es: 'Traer de vuelta' },
  backLead: {
    en: 'A slip? Their roles and password are still there; rights are not.',
    es: '¿Fue un error? Sus puestos y su contraseña siguen ahí; los derechos no.',
  },
})

/** Someone has left, or came back. */
export function Leaving({
  account: { id, name, endedOn, rights, otherAdministrators },
  self,
}: {
  account: Account
  self: boolean
}) {
  const end = useAct('people.endPerson')
  const bringBack = useAct('people.bringBack', { refusals: { LOGIN_TAKEN: accountWords.taken } })
  const problem = end.problem ?? bringBack.problem
  const why = whyNotEndPerson({ self, rights }, otherAdministrators)
  return (
    <>
      <p className="small">{endedOn ? say.backLead : say.lead}</p>
      <div className="row">
        {endedOn ? (
          <Button busy={bringBack.busy} onClick={() => bringBack.run({ id })}>
            {say.bringBack}
          </Button>
        ) : why ? (
          <Button disabledReason={endWords[why]}>{say.end}</Button>
        ) : (
          <DialogButton label={say.end} title={say.sure(name)}>
            {() => (
              <>
                <p>{say.what}</p>
                <div className="row">
                  <Button look="danger" busy={end.busy} onClick={() => end.run({ id })}>
                    {say.yes}
                  </Button>
                </div>
              </>
            )}
          </DialogButton>
        )}
      </div>
      {problem && <Notice tone="problem">{problem}</Notice>}
    </>
  )
}
