import { useAct } from '#web/act.ts'
import { call } from '#web/api.ts'
import { AutoSaveField } from '#web/ui/AutoSaveField.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { words } from '#web/words.ts'
import type { MeetingNote } from '../../contract.ts'
import { NoteText } from './NoteText.tsx'
import css from './Steps.module.css'
import { useFocusOn } from './use-focus.ts'
import { meetingWords } from './words.ts'

const say = words({
  tried: { en: 'Tried it', es: 'Se probó' },
  letGo: { en: 'Let it go', es: 'Dejarlo' },
  notYet: { en: 'Not yet, after all', es: 'Todavía no' },
  came: { en: 'What came of it?', es: '¿Qué resultó?' },
  placeholder: { en: 'In a line: also when nothing did', es: 'En una línea: también si no resultó nada' },
})

type Props = {
  steps: readonly MeetingNote[]
  mayWrite: boolean
  /** One's own, so that nobody is named. */
  own?: boolean
}

/** What was said would be tried: tried or let go in one tap, and what came of it in one line. */
export const Steps = ({ steps, mayWrite, own = false }: Props) => (
  <ul className={`plain ${css.steps}`}>
    {steps.map((step) => (
      <StepLine key={step.id} {...{ step, mayWrite, own }} />
    ))}
  </ul>
)

function StepLine({ step, mayWrite, own }: Omit<Props, 'steps'> & { step: MeetingNote }) {
  const { id, outcome, cameOfIt } = step
  const answer = useAct('teams.setOutcome')
  const { whole, pressed } = useFocusOn('textarea, button', String(outcome))
  const set = (to: MeetingNote['outcome']) => {
    pressed()
    answer.run({ id, outcome: to })
  }
  return (
    <li>
      <div ref={whole} className={css.step}>
        <p>
          <NoteText note={step} own={own ?? false} /> {outcome === 'tried' && <Pill tone="green">{meetingWords.tried}</Pill>}
          {outcome === 'let-go' && <Pill>{meetingWords.letGo}</Pill>}
        </p>
        {mayWrite && outcome === 'tried' && (
          <AutoSaveField
            label={say.came}
            placeholder={say.placeholder}
            name={`note.${id}.came-of-it`}
            thing={step}
            rows={1}
            maxLength={2000}
            text={(of) => of.cameOfIt ?? ''}
            save={(text, version, sending) => call('teams.sayWhatCame', { id, version, cameOfIt: text }, sending)}
          />
        )}
        {!mayWrite && cameOfIt && <p className="small">{cameOfIt}</p>}
        {mayWrite && (
          <div className={`row screen-only ${css.answers}`}>
            {outcome === null ? (
              <>
                <Button busy={answer.busy} onClick={() => set('tried')}>
                  {say.tried}
                </Button>
                <Button look="plain" busy={answer.busy} onClick={() => set('let-go')}>
                  {say.letGo}
                </Button>
              </>
            ) : (
              <Button look="plain" busy={answer.busy} onClick={() => set(null)}>
                {say.notYet}
              </Button>
            )}
          </div>
        )}
        {answer.problem && <Notice tone="problem">{answer.problem}</Notice>}
      </div>
    </li>
  )
}
