import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { theirs } from '#web/problem.ts'
import { Button } from '#web/ui/Button.tsx'
import { Choice, Field } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import type { District } from '../administer-contract.ts'
import { isDayOfYear, isTimeZone, whyNotHours } from '../district.ts'
import { DaysOff } from './DaysOff.tsx'
import { districtWords as say } from './district-words.ts'
import css from './forms.module.css'
import { SavedMeanwhile } from './SavedMeanwhile.tsx'

const timeZones = Intl.supportedValuesOf('timeZone')

/** The district's settings. Somebody else's save in the meantime is shown before one's own takes its place. */
export function DistrictForm({ district }: { district: District }) {
  // What one typed grew from this, however often the page reads itself anew meanwhile.
  const [base, setBase] = useState(district)
  const [typed, setTyped] = useState(district)
  const [saved, setSaved] = useState(false)
  const change = useAct('people.changeDistrict', {
    done: (now) => {
      setBase(now)
      setTyped(now)
      setSaved(true)
    },
  })
  const other = theirs(change.error) as District | undefined
  const set = (part: Partial<District>) => {
    setSaved(false)
    setTyped({ ...typed, ...part })
  }
  const hours = whyNotHours(typed.contractFrom, typed.contractUntil)
  const wrongDay = !isDayOfYear(typed.schoolYearBegins)
  const wrongIdle = typed.sessionIdleDays < 1 || typed.sessionIdleDays > 90
  const wrongLongest = typed.sessionLongestDays < typed.sessionIdleDays || typed.sessionLongestDays > 365
  const wrongZone = !isTimeZone(typed.timeZone)
  return (
    <form
      className={`stack ${css.wide}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        change.run({ ...typed, version: base.version })
      }}
    >
      <Field
        label={say.name}
        autoComplete="off"
        maxLength={120}
        value={typed.name}
        problem={typed.name.trim() === '' ? say.nameMissing : change.problemAt('name')}
        onChange={({ target }) => set({ name: target.value })}
      />
      <div className={css.two}>
        <Choice
          label={say.locale}
          hint={say.localeHint}
          value={typed.locale}
          onChange={({ target }) => set({ locale: target.value as District['locale'] })}
        >
          <option value="en">English</option>
          <option value="es">Español</option>
        </Choice>
        <Field
          label={say.timeZone}
          hint={say.timeZoneHint}
          list="time-zones"
          autoComplete="off"
          spellCheck={false}
          value={typed.timeZone}
          problem={wrongZone ? say.wrongZone : change.problemAt('timeZone')}
          onChange={({ target }) => set({ timeZone: target.value })}
        />
        <datalist id="time-zones">
          {timeZones.map((zone) => (
            <option key={zone} value={zone}>
              {zone}
            </option>
          ))}
        </datalist>
        <Field
          label={say.from}
          hint={say.hoursHint}
          type="time"
          value={typed.contractFrom}
          problem={change.problemAt('contractFrom')}
          onChange={({ target }) => set({ contractFrom: target.value })}
        />
        <Field
          label={say.until}
          hint={say.untilHint}
          type="time"
          value={typed.contractUntil}
          problem={hours ? say.hours : change.problemAt('contractUntil')}
          onChange={({ target }) => set({ contractUntil: target.value })}
        />
        <Field
          label={say.yearBegins}
          hint={say.yearBeginsHint}
          autoComplete="off"
          maxLength={5}
          value={typed.schoolYearBegins}
          problem={wrongDay ? say.wrongDay : null}
          onChange={({ target }) => set({ schoolYearBegins: target.value })}
        />
      </div>
      <DaysOff days={typed.nonContractDays} onChange={(nonContractDays) => set({ nonContractDays })} />
      <div className={css.two}>
        <NumberField
          label={say.studentK}
          hint={say.studentKHint}
          value={typed.studentK}
          problem={wrongK(typed.studentK)}
          onChange={(studentK) => set({ studentK })}
        />
        <NumberField
          label={say.surveyK}
          hint={say.surveyKHint}
          value={typed.surveyK}
          problem={wrongK(typed.surveyK)}
          onChange={(surveyK) => set({ surveyK })}
        />
        <NumberField
          label={say.idleDays}
          hint={say.idleDaysHint}
          value={typed.sessionIdleDays}
          problem={wrongIdle ? say.wrongIdle : null}
          onChange={(sessionIdleDays) => set({ sessionIdleDays })}
        />
        <NumberField
          label={say.longestDays}
          hint={say.longestDaysHint}
          value={typed.sessionLongestDays}
          problem={wrongLongest ? say.wrongDays : null}
          onChange={(sessionLongestDays) => set({ sessionLongestDays })}
        />
      </div>
      {other && (
        <SavedMeanwhile
          base={base}
          mine={typed}
          theirs={other}
          save={(both) => change.run(both)}
          drop={() => {
            setBase(other)
            setTyped(other)
            change.forget()
          }}
        />
      )}
      {change.problem && !other && <Notice tone="problem">{change.problem}</Notice>}
      {saved && <Notice tone="done">{say.saved}</Notice>}
      <div className="row">
        <Button
          type="submit"
          look="main"
          busy={change.busy}
          disabledReason={
            hours || wrongDay || wrongZone || wrongIdle || wrongLongest || typed.name.trim() === '' ? say.mend : null
          }
        >
          {say.save}
        </Button>
      </div>
    </form>
  )
}

/** The least number of people that are shown together: five or more. */
const wrongK = (value: number) => (value >= 5 && value <= 100 ? null : say.wrongK)

type NumberProps = { label: string; hint: string; value: number; problem: string | null; onChange: (value: number) => void }

const NumberField = ({ onChange, ...rest }: NumberProps) => (
  <Field
    {...rest}
    type="number"
    inputMode="numeric"
    min={1}
    onChange={({ target }) => onChange(Math.round(target.valueAsNumber) || 0)}
  />
)
