import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import type { Signatory } from '../agreement.ts'
import { signatoryWords } from './words.ts'

const say = words({
  lead: {
    en: 'Say once that you have read it. It is no consent to anything else, and nothing is closed to you without it.',
    es: 'Diga una vez que lo leyó. No consiente nada más, y sin eso nada se le cierra.',
  },
  read: { en: 'I have read this', es: 'Lo leí' },
  named: {
    en: 'You were named to sign this. You sign with your name and today’s date, for everyone to see.',
    es: 'Le nombraron para firmar. Firma con su nombre y la fecha de hoy, a la vista de todos.',
  },
  sign: { en: (side: string) => `Sign for ${side}`, es: (side: string) => `Firmar por ${side}` },
})

type Props = { version: number; read: boolean; maySign: readonly Signatory[] }

/** Everyone says that they have read it; representatives sign. */
export function ConfirmAgreement({ version, read, maySign }: Props) {
  const accept = useAct('people.acceptAgreement')
  return (
    <>
      {!read && (
        <>
          <p>{say.lead}</p>
          <div className="row">
            <Button look="main" busy={accept.busy} onClick={() => accept.run({ version, onBehalfOf: 'self' })}>
              {say.read}
            </Button>
          </div>
        </>
      )}
      {maySign.length > 0 && (
        <>
          <p>{say.named}</p>
          <div className="row">
            {maySign.map((side) => (
              <Button key={side} busy={accept.busy} onClick={() => accept.run({ version, onBehalfOf: side })}>
                {say.sign(signatoryWords[side])}
              </Button>
            ))}
          </div>
        </>
      )}
      {accept.problem && <Notice tone="problem">{accept.problem}</Notice>}
    </>
  )
}
