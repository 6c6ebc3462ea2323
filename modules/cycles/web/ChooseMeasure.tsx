import { useState } from 'react'
import type { MeasureInput } from '#modules/evidence/contract.ts'
import type { OfferedMeasure } from '#modules/evidence/library-contract.ts'
import { DrawMeasure } from '#modules/evidence/web/DrawMeasure.tsx'
import { MeasureForm } from '#modules/evidence/web/MeasureForm.tsx'
import { MeasureLibrary } from '#modules/evidence/web/MeasureLibrary.tsx'
import { MeasuresToUse } from '#modules/evidence/web/MeasuresToUse.tsx'
import { useAct } from '#web/act.ts'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import css from './ChooseMeasure.module.css'
import { useWriting } from './writing.ts'

const say = words({
  fresh: { en: 'Or something new', es: 'O algo nuevo' },
})

/** What this cycle looks at: something the team measures already, or something new. */
export function ChooseMeasure({ begin, onDone }: { begin?: Partial<MeasureInput>; onDone: () => void }) {
  const { cycle, measures, team } = useWriting().data
  const show = useAct('cycles.useMeasure', { done: onDone })
  const [taken, setTaken] = useState<OfferedMeasure | null>(null)
  const showIt = (measureId: string) => show.run({ id: cycle.id, measureId, used: true })
  return (
    <>
      {!begin && (
        <div className={css.reuse}>
          <MeasuresToUse teamId={cycle.teamId} used={measures.map(({ id }) => id)} busy={show.busy} onUse={showIt} />
          <MeasureLibrary onTake={setTaken} />
          <DrawMeasure teamId={cycle.teamId} placeId={team.placeId} onDone={({ id }) => showIt(id)} />
          <h3 className={css.fresh}>{say.fresh}</h3>
        </div>
      )}
      <MeasureForm
        key={taken?.id}
        teamId={cycle.teamId}
        {...(begin && { begin })}
        {...(taken && { begin: taken, takenFrom: taken.id })}
        onDone={({ id }) => showIt(id)}
      />
      {show.problem && <Notice tone="problem">{show.problem}</Notice>}
    </>
  )
}
