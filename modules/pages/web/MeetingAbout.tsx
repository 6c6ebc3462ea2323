import { cycleTitle } from '#modules/cycles/web/words.ts'
import { useAct } from '#web/act.ts'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import type { RampLine } from '../contract.ts'
import css from './MeetingAbout.module.css'

const say = words({
  label: { en: 'Which cycle is this about?', es: '¿De qué ciclo se trata?' },
  hint: {
    en: 'What you note becomes its notes, too. One, several or none.',
    es: 'Lo que anoten queda también como notas suyas. Uno, varios o ninguno.',
  },
})

type Props = { meetingId: string; cycles: readonly RampLine[]; about: readonly string[]; mayWrite: boolean }

/** The meeting's notes are the notes of the cycles ticked here; nobody writes them twice. */
export const MeetingAbout = ({ meetingId, cycles, about, mayWrite }: Props) => (
  <fieldset className={css.about}>
    <legend>{say.label}</legend>
    <p className="small">{say.hint}</p>
    {cycles.map((cycle) => (
      <AboutCycle key={cycle.id} {...{ meetingId, cycle, mayWrite }} ticked={about.includes(cycle.id)} />
    ))}
  </fieldset>
)

type OneProps = { meetingId: string; cycle: RampLine; ticked: boolean; mayWrite: boolean }

function AboutCycle({ meetingId, cycle, ticked, mayWrite }: OneProps) {
  const tick = useAct('cycles.meetAbout')
  return (
    <>
      <label className={css.cycle}>
        <input
          type="checkbox"
          checked={tick.busy ? !ticked : ticked}
          disabled={!mayWrite}
          onChange={() => tick.run({ id: cycle.id, meetingId, about: !ticked })}
        />
        <span>{cycleTitle(cycle)}</span>
      </label>
      {tick.problem && <Notice tone="problem">{tick.problem}</Notice>}
    </>
  )
}
