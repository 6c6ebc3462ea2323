import { useState } from 'react'
import { Button } from '#web/ui/Button.tsx'
import { words } from '#web/words.ts'
import type { Measure } from '../contract.ts'
import { PasteGrid } from './PasteGrid.tsx'
import { PointForm } from './PointForm.tsx'
import { QuickPiles } from './QuickPiles.tsx'

const say = words({
  many: { en: 'Paste many from a spreadsheet', es: 'Pegar muchos de una hoja de cálculo' },
  one: { en: 'Enter one by hand', es: 'Escribir uno a mano' },
})

/** This week's numbers: one by hand, or many from a spreadsheet. */
export function AddNumbers({ measure, onDone }: { measure: Measure; onDone: () => void }) {
  const [many, setMany] = useState(false)
  const ByHand = measure.kind === 'piles' ? QuickPiles : PointForm
  return (
    <>
      {many ? <PasteGrid measure={measure} onDone={onDone} /> : <ByHand measure={measure} onDone={onDone} />}
      <div>
        <Button look="plain" onClick={() => setMany(!many)}>
          {many ? say.one : say.many}
        </Button>
      </div>
    </>
  )
}
