import { useState } from 'react'
import { Button } from '#web/ui/Button.tsx'
import { Field } from '#web/ui/Field.tsx'
import { formatDate } from '#web/words.ts'
import { daysThrough, inRows } from './days.ts'
import { districtWords as say } from './district-words.ts'
import css from './forms.module.css'
import lines from './lines.module.css'

type Props = { days: readonly string[]; onChange: (days: string[]) => void }

/** Holidays and breaks: a break is added, shown and taken out as one. */
export function DaysOff({ days, onChange }: Props) {
  const [first, setFirst] = useState('')
  const [last, setLast] = useState('')
  const add = () => {
    onChange([...new Set([...days, ...daysThrough(first, last || first)])].toSorted())
    setFirst('')
    setLast('')
  }
  const said = (row: { first: string; last: string }) =>
    row.first === row.last
      ? formatDate(row.first, 'full')
      : say.through(formatDate(row.first, 'full'), formatDate(row.last, 'full'))
  return (
    <fieldset className={`stack ${css.group}`}>
      <legend>{say.daysOff}</legend>
      <p className="small">{say.daysOffHint}</p>
      {days.length === 0 && <p>{say.noDays}</p>}
      <ul className={`plain ${lines.lines}`}>
        {inRows(days).map((row) => (
          <li key={row.first} className={lines.line}>
            <span>{said(row)}</span>
            <Button
              look="plain"
              aria-label={say.removeDays(said(row))}
              onClick={() => onChange(days.filter((day) => day < row.first || day > row.last))}
            >
              {say.remove}
            </Button>
          </li>
        ))}
      </ul>
      <div className={`${css.two} ${css.end}`}>
        <Field label={say.first} type="date" value={first} onChange={({ target }) => setFirst(target.value)} />
        <Field label={say.last} type="date" min={first} value={last} onChange={({ target }) => setLast(target.value)} />
        <div className="row">
          <Button onClick={() => first && add()}>{say.addDays}</Button>
        </div>
      </div>
    </fieldset>
  )
}
