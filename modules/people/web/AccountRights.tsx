import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import type { Account } from '../account.ts'
import type { Place } from '../person.ts'
import { whyNotEndRight } from '../right.ts'
import type { RightKind } from '../right.ts'
import { GrantRightForm } from './GrantRightForm.tsx'
import css from './lines.module.css'
import { endWords, rightWords, untilWords } from './words.ts'

const say = words({
  none: { en: 'None. A title alone gives none either.', es: 'Ninguno. Un puesto tampoco da ninguno por sí solo.' },
  end: { en: 'Take back', es: 'Retirar' },
  grant: { en: 'Give a right', es: 'Dar un derecho' },
  only: {
    en: 'Rights are given by whoever administers the place.',
    es: 'Los derechos los da quien administra el lugar.',
  },
})

type Props = { account: Account; places: readonly (Place & { reach: RightKind })[] }

/** Rights are held by themselves, for a place and a term, and everyone may know who holds them. */
export function AccountRights({ account, places }: Props) {
  const end = useAct('people.endRight')
  const administered = places.filter(({ reach }) => reach === 'administer')
  return (
    <>
      {account.rights.length === 0 && <p>{say.none}</p>}
      <ul className={`plain ${css.lines}`}>
        {account.rights.map((right) => {
          const why = whyNotEndRight(right, account.otherAdministrators)
          return (
            <li key={right.id} className={css.line}>
              <div>
                <p>
                  <b>
                    {rightWords[right.kind]}: {right.place}
                  </b>
                </p>
                <p className="small">{untilWords(right.untilOn)}</p>
              </div>
              <Button
                busy={end.busy}
                disabledReason={why && endWords[why]}
                aria-label={`${say.end}: ${rightWords[right.kind]}, ${right.place}`}
                onClick={() => end.run({ id: right.id })}
              >
                {say.end}
              </Button>
            </li>
          )
        })}
      </ul>
      {end.problem && <Notice tone="problem">{end.problem}</Notice>}
      {administered.length === 0 ? (
        <p className="small">{say.only}</p>
      ) : (
        <div className="row">
          <DialogButton label={say.grant} title={say.grant}>
            {(close) => <GrantRightForm account={account} places={administered} done={close} />}
          </DialogButton>
        </div>
      )}
    </>
  )
}
