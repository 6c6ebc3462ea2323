import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import type { Account } from '../account.ts'
import { SIGNATORIES } from '../agreement.ts'
import css from './lines.module.css'
import { signatoryWords } from './words.ts'

const say = words({
  lead: {
    en: 'Name who signs the agreement. Each signs with their own account, under their own name.',
    es: 'Nombre a quien firma el acuerdo. Cada quien firma con su propia cuenta y su propio nombre.',
  },
  signs: { en: (side: string) => `Signs for ${side}`, es: (side: string) => `Firma por ${side}` },
  doesNot: { en: (side: string) => `Does not sign for ${side}`, es: (side: string) => `No firma por ${side}` },
  name: { en: 'Name', es: 'Nombrar' },
  end: { en: 'No longer', es: 'Ya no' },
})

/** Whether this person signs the agreement for the district or the association. */
export function SpeaksFor({ account: { id, speaksFor } }: { account: Account }) {
  const name = useAct('people.nameRepresentative')
  const end = useAct('people.endRepresentative')
  const problem = name.problem ?? end.problem
  return (
    <>
      <p>{say.lead}</p>
      <ul className={`plain ${css.lines}`}>
        {SIGNATORIES.map((side) => {
          const named = speaksFor.find(({ onBehalfOf }) => onBehalfOf === side)
          const said = (named ? say.signs : say.doesNot)(signatoryWords[side])
          return (
            <li key={side} className={css.line}>
              <p>{said}</p>
              <Button
                busy={name.busy || end.busy}
                aria-label={`${named ? say.end : say.name}: ${signatoryWords[side]}`}
                onClick={() => (named ? end.run({ id: named.id }) : name.run({ id, onBehalfOf: side }))}
              >
                {named ? say.end : say.name}
              </Button>
            </li>
          )
        })}
      </ul>
      {problem && <Notice tone="problem">{problem}</Notice>}
    </>
  )
}
