import { Button } from '#web/ui/Button.tsx'
import { changedByBoth, merged } from '#web/ui/meet.ts'
import { Notice } from '#web/ui/Notice.tsx'
import type { District } from '../administer-contract.ts'
import { districtWords as say } from './district-words.ts'

type Props = {
  base: District
  mine: District
  theirs: District
  save: (both: District) => void
  drop: () => void
}

/** Two people changed the settings at once: what both changed is shown, and nobody undoes the rest of the other's. */
export const SavedMeanwhile = ({ base, mine, theirs, save, drop }: Props) => (
  <Notice tone="problem">
    <div className="stack">
      <p>{say.met}</p>
      <ul>
        {changedByBoth(base, mine, theirs)
          .filter((part) => part !== 'version')
          .map((part) => (
            <li key={part}>
              {labels[part]}
              {typeof theirs[part] === 'object' ? '' : `: ${say.bothTexts(String(theirs[part]), String(mine[part]))}`}
            </li>
          ))}
      </ul>
      <div className="row">
        <Button onClick={() => save({ ...merged(base, mine, theirs), version: theirs.version })}>{say.keepMine}</Button>
        <Button onClick={drop}>{say.keepTheirs}</Button>
      </div>
    </div>
  </Notice>
)

const labels: Record<Exclude<keyof District, 'version'>, string> = {
  name: say.name,
  timeZone: say.timeZone,
  locale: say.locale,
  schoolYearBegins: say.yearBegins,
  contractFrom: say.from,
  contractUntil: say.until,
  nonContractDays: say.daysOff,
  studentK: say.studentK,
  surveyK: say.surveyK,
  sessionIdleDays: say.idleDays,
  sessionLongestDays: say.longestDays,
}
