import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { refusalData } from '#web/problem.ts'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import type { CannotStart, Scoring } from '../scoring-shapes.ts'
import { ChooseWork } from './ChooseWork.tsx'
import type { Chosen } from './ChooseWork.tsx'
import { startWords } from './words.ts'

const say = words({ add: { en: 'Lay them in the set', es: 'Ponerlos en el conjunto' } })

/** More student work for a set that is being read. What lies there already is left as it is, and what was taken back comes again. */
export function AddWork({ scoring, done }: { scoring: Scoring; done: () => void }) {
  const [chosen, setChosen] = useState<readonly Chosen[]>([])
  const add = useAct('rubrics.addPieces', { done, refusals: { CANNOT_START: ' ' } })
  const refused = refusalData<CannotStart>(add.error, 'CANNOT_START')
  return (
    <>
      <ChooseWork
        teamId={scoring.teamId}
        isOpen={scoring.openTo === 'district'}
        chosen={chosen.map(({ id }) => id)}
        onChange={setChosen}
      />
      {add.problem && <Notice tone="problem">{refused ? startWords(refused) : add.problem}</Notice>}
      {chosen.length > 0 && (
        <div className="row">
          <Button
            look="main"
            busy={add.busy}
            onClick={() =>
              add.run({
                id: scoring.id,
                pieces: chosen.map(({ id, title }) => ({ title, text: '', workId: id, reference: null, reason: '' })),
              })
            }
          >
            {say.add}
          </Button>
        </div>
      )}
    </>
  )
}
