import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import { useWriting } from './writing.ts'

const say = words({
  label: { en: 'Take away', es: 'Quitar' },
  title: { en: 'Take this cycle away?', es: '¿Quitar este ciclo?' },
  lead: {
    en: 'It disappears from every list, and for everyone it was shared with. Numbers stay with the team’s measures. At this address your team can bring it back, with all that stands in it.',
    es: 'Desaparece de todas las listas y para todos con quienes se compartió. Los números se quedan con las medidas del equipo. En esta dirección su equipo puede traerlo de vuelta, con todo lo que contiene.',
  },
  doIt: { en: 'Take it away', es: 'Quitarlo' },
  keep: { en: 'Keep it', es: 'Conservarlo' },
})

/** Removing a cycle, which its team can undo at its address. */
export function TakeAway() {
  const { id } = useWriting().data.cycle
  const remove = useAct('cycles.remove')
  return (
    <DialogButton label={say.label} title={say.title} look="plain">
      {(close) => (
        <>
          <p>{say.lead}</p>
          {remove.problem && <Notice tone="problem">{remove.problem}</Notice>}
          <div className="row">
            <Button look="danger" busy={remove.busy} onClick={() => remove.run({ id, removed: true })}>
              {say.doIt}
            </Button>
            <Button onClick={close}>{say.keep}</Button>
          </div>
        </>
      )}
    </DialogButton>
  )
}
