import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useAct } from '#web/act.ts'
import { refusalData } from '#web/problem.ts'
import { page } from '#web/query.ts'
import { Button } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Aside } from '#web/ui/Page.tsx'
import { Picker } from '#web/ui/Picker.tsx'
import { words } from '#web/words.ts'
import type { Piece } from '../contract.ts'
import { whyNotShare } from '../piece.ts'
import type { ShareProblem } from '../piece.ts'
import css from './PiecePage.module.css'
import { shareWords } from './words.ts'

const say = words({
  label: { en: 'Where it is shown', es: 'Dónde se muestra' },
  nowhere: { en: 'Nowhere but in its team.', es: 'Solo en su equipo.' },
  takeBack: { en: 'Take back', es: 'Retirar' },
  takeBackFrom: { en: (where: string) => `Take back from ${where}`, es: (where: string) => `Retirar de ${where}` },
  show: { en: 'Show it to another team', es: 'Mostrarlo a otro equipo' },
  find: { en: 'Which team', es: 'Qué equipo' },
  hint: { en: 'Teams that show themselves to you, by name', es: 'Equipos que se le muestran, por su nombre' },
  see: {
    en: 'They see the work and what was asked of the student, until you take it back. Not who brought it.',
    es: 'Ven el trabajo y qué se le pidió al estudiante, hasta que lo retire. No quién lo trajo.',
  },
})

/** The teams, sessions and scorings where a piece is shown, each with the way back. */
export function PieceShares({ piece }: { piece: Piece }) {
  const withdraw = useAct('work.withdraw')
  const { id, shares, mayWrite } = piece
  return (
    <Aside label={say.label}>
      {shares.length === 0 && <p className="small">{say.nowhere}</p>}
      {shares.length > 0 && (
        <ul className={`plain ${css.shares}`}>
          {shares.map((share) => (
            <li key={share.id}>
              {share.label}{' '}
              {mayWrite && (
                <Button
                  look="plain"
                  aria-label={say.takeBackFrom(share.label)}
                  busy={withdraw.busy}
                  onClick={() => withdraw.run({ id, shareId: share.id })}
                >
                  {say.takeBack}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {withdraw.problem && <Notice tone="problem">{withdraw.problem}</Notice>}
      {mayWrite && whyNotShare(piece) === null && (
        <div className="screen-only">
          <DialogButton label={say.show} title={say.show}>
            {(close) => <ShowTo piece={piece} close={close} />}
          </DialogButton>
        </div>
      )}
    </Aside>
  )
}

function ShowTo({ piece: { id, teamId, shares }, close }: { piece: Piece; close: () => void }) {
  const [search, setSearch] = useState('')
  const looked = useDeferredValue(search.trim())
  const { data } = useQuery({
    ...page('teams.list', { search: looked }),
    enabled: looked !== '',
    placeholderData: keepPreviousData,
  })
  const share = useAct('work.share', { done: close, refusals: { CANNOT_SHARE: ' ' } })
  const refused = refusalData<{ reason: ShareProblem }>(share.error, 'CANNOT_SHARE')
  const there = new Set([teamId, ...shares.map(({ withId }) => withId)])
  return (
    <>
      <p className="small">{say.see}</p>
      <Picker
        label={say.find}
        hint={say.hint}
        search={search}
        onSearch={setSearch}
        found={data?.teams.filter((team) => !there.has(team.id)).slice(0, 8) ?? null}
        id={(team) => team.id}
        name={({ name }) => name}
        detail={({ place }) => place}
        onPick={(team) => share.run({ id, teamId: team.id })}
      />
      {share.problem && <Notice tone="problem">{refused ? shareWords[refused.reason] : share.problem}</Notice>}
    </>
  )
}
