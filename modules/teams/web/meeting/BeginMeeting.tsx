import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import { USUAL_MINUTES } from '../../meeting.ts'
import { today } from '#web/today.ts'
import css from './BeginMeeting.module.css'
import { meetingWords } from './words.ts'

const say = words({
  begin: { en: 'Begin today’s meeting', es: 'Empezar la reunión de hoy' },
  length: { en: 'How long', es: 'Cuánto dura' },
})
const LENGTHS = [20, 30, USUAL_MINUTES, 60, 90]

/** One tap, and everyone of the team who has this page open is in it. */
export function BeginMeeting({ teamId, begun }: { teamId: string; begun: () => void }) {
  const [minutes, setMinutes] = useState(USUAL_MINUTES)
  const begin = useAct('teams.beginMeeting', { done: begun })
  return (
    <div className={`screen-only ${css.begin}`}>
      <Button look="main" busy={begin.busy} onClick={() => begin.run({ id: teamId, heldOn: today(), minutes })}>
        {say.begin}
      </Button>
      <select
        className={css.length}
        aria-label={say.length}
        value={minutes}
        onChange={({ target }) => setMinutes(Number(target.value))}
      >
        {LENGTHS.map((length) => (
          <option key={length} value={length}>
            {meetingWords.minutes(length)}
          </option>
        ))}
      </select>
      {begin.problem && <Notice tone="problem">{begin.problem}</Notice>}
    </div>
  )
}
