import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import type { SessionPage, Step } from '../../contract.ts'
import { around } from '../../session.ts'
import { leadWords, said } from '../words.ts'
import css from './LeadBar.module.css'

const say = words({
  label: { en: 'You facilitate', es: 'Usted facilita' },
  next: { en: (name: string) => `Next: ${name}`, es: (name: string) => `Sigue: ${name}` },
  back: { en: 'Back', es: 'Atrás' },
  backTo: { en: (name: string) => `Back to: ${name}`, es: (name: string) => `Volver a: ${name}` },
  pause: { en: 'Pause', es: 'Pausa' },
  goOn: { en: 'Go on', es: 'Seguir' },
  more: { en: '+2 min', es: '+2 min' },
  moreTime: { en: 'Two more minutes', es: 'Dos minutos más' },
  open: { en: 'Open the notes', es: 'Abrir las notas' },
  end: { en: 'End the session', es: 'Terminar la sesión' },
})

const MORE_MINUTES = 2

/** What moves everyone: within a thumb’s reach, for whoever facilitates. */
export function LeadBar({ data: { session, standing }, step }: { data: SessionPage; step: Step }) {
  const refusals = { CANNOT_LEAD: leadWords.over }
  const [move, pause, extend, open, end] = [
    useAct('sessions.move', { refusals }),
    useAct('sessions.pause', { refusals }),
    useAct('sessions.extend', { refusals }),
    useAct('sessions.openNotes', { refusals }),
    useAct('sessions.end', { refusals }),
  ]
  const { before, next } = around(session.steps, step.key)
  const { id } = session
  const isPaused = standing.endsAt === null
  const problem = [move, pause, extend, open, end].find((act) => act.problem)?.problem
  return (
    <section className={`screen-only ${css.bar}`} aria-label={say.label}>
      {problem && <Notice tone="problem">{problem}</Notice>}
      <div className={css.acts}>
        {before && (
          <Button
            busy={move.busy}
            aria-label={say.backTo(said(before.name))}
            onClick={() => move.run({ id, from: step.key, to: before.key })}
          >
            {say.back}
          </Button>
        )}
        <Button busy={pause.busy} onClick={() => pause.run({ id, paused: !isPaused })}>
          {isPaused ? say.goOn : say.pause}
        </Button>
        <Button
          busy={extend.busy}
          aria-label={say.moreTime}
          onClick={() => extend.run({ id, step: step.key, minutes: MORE_MINUTES })}
        >
          {say.more}
        </Button>
        {step.alone && !standing.opened.includes(step.key) && (
          <Button busy={open.busy} onClick={() => open.run({ id, step: step.key })}>
            {say.open}
          </Button>
        )}
        {next ? (
          <Button look="main" busy={move.busy} onClick={() => move.run({ id, from: step.key, to: next.key })}>
            {say.next(said(next.name))}
          </Button>
        ) : (
          <Button look="main" busy={end.busy} onClick={() => end.run({ id })}>
            {say.end}
          </Button>
        )}
      </div>
    </section>
  )
}
