import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import type { ResumeProblem } from '../../meeting.ts'
import { resumeWords } from './words.ts'

const say = words({
  resume: { en: 'Go on with today’s meeting', es: 'Seguir con la reunión de hoy' },
})

const reasonOf = (error: unknown): ResumeProblem | null =>
  typeof error === 'object' && error !== null && 'data' in error
    ? ((error.data as { reason?: ResumeProblem } | undefined)?.reason ?? null)
    : null

/** It was ended a moment too early. */
export function Resume({ meetingId }: { meetingId: string }) {
  const resume = useAct('teams.resumeMeeting')
  const reason = reasonOf(resume.error)
  const problem = reason ? resumeWords[reason] : resume.problem
  return (
    <div className="row screen-only">
      <Button look="plain" busy={resume.busy} onClick={() => resume.run({ id: meetingId })}>
        {say.resume}
      </Button>
      {problem && <Notice tone="problem">{problem}</Notice>}
    </div>
  )
}
