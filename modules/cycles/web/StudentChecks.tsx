import { useQuery } from '@tanstack/react-query'
import { page } from '#web/query.ts'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { later } from '#web/ui/later.tsx'
import { formatDate } from '#web/words.ts'
import type { StudentCheck } from '../check-contract.ts'
import css from './StudentChecks.module.css'
import { CheckResults } from './CheckResults.tsx'
import { checkSay as say } from './check-words.ts'
import { OpenCheck } from './OpenCheck.tsx'
import { useWriting } from './writing.ts'

const AskClassForm = later(() => import('./AskClassForm.tsx').then((m) => m.AskClassForm))

/** What the class was asked on this cycle, for its team: open ones with their code, closed ones with what was answered. */
export function StudentChecks() {
  const { data, mayWrite } = useWriting()
  const { data: checks = [] } = useQuery({ ...page('cycles.studentChecks', { id: data.cycle.id }), enabled: mayWrite })
  if (!mayWrite) return null
  return (
    <div className={css.checks}>
      {checks.map((check) => (
        <OneCheck key={check.id} check={check} />
      ))}
      <DialogButton label={say.ask} title={say.ask} look="plain">
        {(close) => <AskClassForm onDone={close} />}
      </DialogButton>
    </div>
  )
}

const OneCheck = ({ check }: { check: StudentCheck }) => (
  <article className={`stack ${css.check}`}>
    <h3>{check.questions[0]!.text}</h3>
    <p className="small">{say.on(formatDate(check.openedAt, 'full'))}</p>
    {check.closedAt === null ? <OpenCheck check={check} /> : <CheckResults check={check} />}
  </article>
)
