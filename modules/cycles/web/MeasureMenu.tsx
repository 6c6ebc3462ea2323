import { useState } from 'react'
import type { Measure } from '#modules/evidence/contract.ts'
import { useAct } from '#web/act.ts'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Menu } from '#web/ui/Menu.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { later } from '#web/ui/later.tsx'
import { words } from '#web/words.ts'
import { useWriting } from './writing.ts'

const BaselineForm = later(() => import('#modules/evidence/web/BaselineForm.tsx').then((m) => m.BaselineForm))
const MeasureForm = later(() => import('#modules/evidence/web/MeasureForm.tsx').then((m) => m.MeasureForm))
const OfferMeasure = later(() => import('#modules/evidence/web/OfferMeasure.tsx').then((m) => m.OfferMeasure))
const PointList = later(() => import('#modules/evidence/web/PointList.tsx').then((m) => m.PointList))
const say = words({
  more: { en: 'More', es: 'Más' },
  moreNamed: { en: (name: string) => `More: ${name}`, es: (name: string) => `Más: ${name}` },
  numbers: { en: 'All numbers', es: 'Todos los números' },
  change: { en: 'Change what it is', es: 'Cambiar qué es' },
  hold: { en: 'Hold the middle still', es: 'Fijar la mitad' },
  move: { en: 'Move the middle', es: 'Mover la mitad' },
  off: { en: 'No longer show it here', es: 'No mostrarla más aquí' },
  remove: { en: 'Remove it from our measures', es: 'Quitarla de nuestras medidas' },
})

type Open = 'numbers' | 'change' | 'baseline' | null

/** What else can be done with a measure. */
export function MeasureMenu({ measure, triedFrom }: { measure: Measure; triedFrom: string | null }) {
  const { cycle } = useWriting().data
  const [open, setOpen] = useState<Open>(null)
  const off = useAct('cycles.useMeasure')
  const remove = useAct('evidence.removeMeasure')
  const problem = off.problem ?? remove.problem
  const close = () => setOpen(null)
  const hold = measure.baselines.length > 0 ? say.move : say.hold
  return (
    <>
      <Menu button={say.more} name={say.moreNamed(measure.name)} look="plain" align="start">
        {measure.points.length > 0 && (
          <>
            <button type="button" onClick={() => setOpen('numbers')}>
              {say.numbers}
            </button>
            <button type="button" onClick={() => setOpen('baseline')}>
              {hold}
            </button>
          </>
        )}
        <button type="button" onClick={() => setOpen('change')}>
          {say.change}
        </button>
        <button type="button" onClick={() => off.run({ id: cycle.id, measureId: measure.id, used: false })}>
          {say.off}
        </button>
        <button type="button" onClick={() => remove.run({ id: measure.id, removed: true })}>
          {say.remove}
        </button>
      </Menu>
      {problem && <Notice tone="problem">{problem}</Notice>}
      <Dialog title={measure.name} open={open === 'numbers'} onClose={close}>
        <PointList measure={measure} />
      </Dialog>
      <Dialog title={hold} open={open === 'baseline'} onClose={close}>
        <BaselineForm measure={measure} suggestedUntil={triedFrom} onDone={close} />
      </Dialog>
      <Dialog title={say.change} open={open === 'change'} onClose={close}>
        <MeasureForm teamId={measure.teamId} measure={measure} onDone={close} />
        <OfferMeasure id={measure.id} />
      </Dialog>
    </>
  )
}
