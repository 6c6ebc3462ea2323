import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { later } from '#web/ui/later.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Aside } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import type { Scoring } from '../scoring-shapes.ts'
import css from './RubricPage.module.css'

const AddWork = later(() => import('./AddWork.tsx').then((m) => m.AddWork))

const say = words({
  ours: { en: 'For your team', es: 'Para su equipo' },
  discuss: { en: 'Begin the talk', es: 'Empezar la conversación' },
  discussHint: {
    en: 'Opens what was given, without names, to everyone here.',
    es: 'Abre lo que se dio, sin nombres, para todos aquí.',
  },
  again: { en: 'Read once more', es: 'Leer una vez más' },
  againHint: { en: 'The same pieces, with what you said in mind.', es: 'Los mismos trabajos, con lo conversado en mente.' },
  close: { en: 'We are done', es: 'Terminamos' },
  reopen: { en: 'Open it again', es: 'Abrirlo otra vez' },
  remove: { en: 'Take the set out', es: 'Quitar el conjunto' },
  addWork: { en: 'Add student work', es: 'Añadir trabajos de estudiantes' },
  nothing: { en: 'Nobody has read a piece yet.', es: 'Nadie ha leído un trabajo todavía.' },
})

/** What its team does with a set: talk, read again, end. */
export function Steps({ scoring }: { scoring: Scoring }) {
  const move = useAct('rubrics.moveOn', { refusals: { CANNOT_MOVE: say.nothing } })
  const remove = useAct('rubrics.removeScoring')
  const { id, version, step, kind } = scoring
  const next =
    step === 'closed'
      ? ('reopen' as const)
      : kind === 'scoring'
        ? null
        : step === 'reading'
          ? ('discuss' as const)
          : ('again' as const)
  const hint = next === 'discuss' ? say.discussHint : next === 'again' ? say.againHint : null
  return (
    <Aside label={say.ours}>
      <div className={css.owners}>
        {step === 'reading' && (
          <DialogButton look="plain" label={say.addWork} title={say.addWork}>
            {(close) => <AddWork scoring={scoring} done={close} />}
          </DialogButton>
        )}
        {next && (
          <Button look="plain" busy={move.busy} onClick={() => move.run({ id, version, to: next })}>
            {say[next]}
          </Button>
        )}
        {hint && <p className="small">{hint}</p>}
        {step !== 'closed' && (
          <Button look="plain" busy={move.busy} onClick={() => move.run({ id, version, to: 'close' })}>
            {say.close}
          </Button>
        )}
        <Button look="plain" busy={remove.busy} onClick={() => remove.run({ id, removed: true })}>
          {say.remove}
        </Button>
      </div>
      {(move.problem ?? remove.problem) && <Notice tone="problem">{move.problem ?? remove.problem}</Notice>}
    </Aside>
  )
}
