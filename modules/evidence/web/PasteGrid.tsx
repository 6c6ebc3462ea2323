import { plural } from '#platform/words.ts'
import { today } from '#web/today.ts'
import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { Choice, TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { formatList, locale, words } from '#web/words.ts'
import type { Measure } from '../contract.ts'
import { cellsOf, columnsOf, dayFirstIn, readRows } from '../paste.ts'
import { PasteTable } from './PasteTable.tsx'
import { columnWords } from './words.ts'

const say = words({
  paste: { en: 'Paste here', es: 'Pegue aquí' },
  how: {
    en: (columns: string) => `Copy the rows in your spreadsheet, in this order: ${columns}. A heading may come along.`,
    es: (columns: string) => `Copie las filas de su hoja de cálculo, en este orden: ${columns}. Puede venir con encabezado.`,
  },
  order: { en: 'How the days are written', es: 'Cómo están escritos los días' },
  dayFirst: { en: 'Day first: 3/11 is November 3', es: 'Primero el día: 3/11 es el 3 de noviembre' },
  monthFirst: { en: 'Month first: 3/11 is March 11', es: 'Primero el mes: 3/11 es el 11 de marzo' },
  wrong: {
    en: (count: number) =>
      `${count} ${plural('en', count, { one: 'row is', other: 'rows are' })} not right yet. Nothing is saved until all are.`,
    es: (count: number) =>
      `${count} ${plural('es', count, { one: 'fila todavía no está bien', other: 'filas todavía no están bien' })}. No se guarda nada hasta que todas lo estén.`,
  },
  many: { en: 'A thousand rows at most.', es: 'Mil filas como máximo.' },
  save: {
    en: (count: number) => `Save ${count} ${plural('en', count, { one: 'row', other: 'rows' })}`,
    es: (count: number) => `Guardar ${count} ${plural('es', count, { one: 'fila', other: 'filas' })}`,
  },
  again: { en: 'Start over', es: 'Empezar de nuevo' },
})

const MOST = 1000
type Pasted = { rows: { id: number; cells: string[] }[]; dayFirst: boolean | null }

/** Numbers from a spreadsheet: pasted, looked at cell by cell, mended here, and saved together or not at all. */
export function PasteGrid({ measure, onDone }: { measure: Measure; onDone: () => void }) {
  const { kind } = measure
  const { draft, set, drop } = useDraft<Pasted>(`paste.${measure.id}`, { rows: [], dayFirst: null })
  const save = useAct('evidence.setPoints', {
    done: () => {
      drop()
      onDone()
    },
  })
  if (draft.rows.length === 0)
    return <PasteHere measure={measure} onRows={(rows) => set({ rows: rows.map((cells, id) => ({ id, cells })) })} />

  const cells = draft.rows.map((row) => row.cells)
  const told = dayFirstIn(cells)
  const dayFirst = draft.dayFirst ?? told ?? locale === 'es'
  const read = readRows(cells, { kind, locale, today: today(), dayFirst })
  const points = read.flatMap(({ point }) => point ?? [])
  const wrong = read.length - points.length
  const change = (id: number, mended: string[] | null) =>
    set({ rows: draft.rows.flatMap((row) => (row.id === id ? (mended ? [{ id, cells: mended }] : []) : [row])) })
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        save.run({ id: measure.id, points })
      }}
    >
      {told === null && (
        <Choice label={say.order} value={String(dayFirst)} onChange={({ target }) => set({ dayFirst: target.value === 'true' })}>
          <option value="true">{say.dayFirst}</option>
          <option value="false">{say.monthFirst}</option>
        </Choice>
      )}
      <PasteTable
        measure={measure}
        rows={read.map((row, at) => Object.assign(row, { id: draft.rows[at]!.id }))}
        onChange={change}
      />
      {save.problem && <Notice tone="problem">{save.problem}</Notice>}
      <div className="row">
        <Button
          type="submit"
          look="main"
          busy={save.busy}
          disabledReason={wrong > 0 ? say.wrong(wrong) : read.length > MOST ? say.many : null}
        >
          {say.save(read.length)}
        </Button>
        <Button onClick={drop}>{say.again}</Button>
      </div>
    </form>
  )
}

function PasteHere({ measure: { kind }, onRows }: { measure: Measure; onRows: (rows: string[][]) => void }) {
  const columns = columnsOf(kind).map((column) => columnWords[column].toLocaleLowerCase(locale))
  return (
    <TextArea
      label={say.paste}
      hint={say.how(formatList(columns))}
      rows={5}
      value=""
      onChange={({ target }) => onRows(cellsOf(target.value, kind))}
    />
  )
}
