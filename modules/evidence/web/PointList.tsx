import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { dayText, valueText } from '#web/chart/unit.ts'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Table } from '#web/ui/Table.tsx'
import type { Column } from '#web/ui/Table.tsx'
import { locale, words } from '#web/words.ts'
import type { Measure, Point } from '../contract.ts'
import { unitOf } from './unit-of.ts'
import { columnWords, pointBackWords } from './words.ts'

const say = words({
  caption: { en: 'The latest first', es: 'Los últimos primero' },
  remove: { en: 'Remove', es: 'Quitar' },
  removeNamed: { en: (day: string) => `Remove the number of ${day}`, es: (day: string) => `Quitar el número del ${day}` },
  removed: { en: (day: string) => `The number of ${day} is removed.`, es: (day: string) => `Se quitó el número del ${day}.` },
  undo: { en: 'Put it back', es: 'Volver a ponerlo' },
})

/** Every number of a measure, with its note; a wrong one is removed, and put back. */
export function PointList({ measure }: { measure: Measure }) {
  const { id, points } = measure
  const [removed, setRemoved] = useState<Point | null>(null)
  const remove = useAct('evidence.removePoint')
  const putBack = useAct('evidence.bringBackPoint', {
    done: () => setRemoved(null),
    refusals: { DAY_TAKEN: pointBackWords.dayTaken },
  })
  return (
    <>
      {removed && (
        <Notice>
          {say.removed(day(removed))}{' '}
          <Button look="plain" busy={remove.busy || putBack.busy} onClick={() => putBack.run({ id, pointId: removed.id })}>
            {say.undo}
          </Button>
        </Notice>
      )}
      {[remove, putBack].map(
        ({ problem }) =>
          problem && (
            <Notice key={problem} tone="problem">
              {problem}
            </Notice>
          ),
      )}
      <Table
        caption={say.caption}
        rows={points.toReversed()}
        rowKey={(point) => point.id}
        columns={columnsOf(measure, remove.busy, (point) => {
          setRemoved(point)
          remove.run({ id, pointId: point.id })
        })}
      />
    </>
  )
}

const day = ({ on }: Point) => dayText(on, locale, true)

const columnsOf = (measure: Measure, busy: boolean, onRemove: (point: Point) => void): Column<Point>[] => [
  { label: columnWords.on, cell: day },
  {
    label: measure.unit || columnWords.value,
    figure: true,
    cell: ({ value, numerator, denominator }) =>
      [valueText(unitOf(measure), value, locale), denominator !== null && `${numerator} / ${denominator}`]
        .filter(Boolean)
        .join(' · '),
  },
  ...(measure.points.some(({ note }) => note) ? [{ label: columnWords.note, cell: ({ note }: Point) => note }] : []),
  ...(measure.drawnFrom
    ? []
    : [
        {
          label: say.remove,
          cell: (point: Point) => (
            <Button look="plain" busy={busy} aria-label={say.removeNamed(day(point))} onClick={() => onRemove(point)}>
              {say.remove}
            </Button>
          ),
        },
      ]),
]
