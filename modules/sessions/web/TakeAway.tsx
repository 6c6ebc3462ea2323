import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'

const say = words({
  label: { en: 'Take away', es: 'Quitar' },
  title: { en: 'Take this session away?', es: '¿Quitar esta sesión?' },
  lead: {
    en: 'It disappears for everyone. At this address your team can bring it back for 90 days, with all that was written in it.',
    es: 'Desaparece para todos. En esta dirección su equipo puede recuperarla durante 90 días, con todo lo escrito.',
  },
  doIt: { en: 'Take it away', es: 'Quitarla' },
  keep: { en: 'Keep it', es: 'Conservarla' },
})

/** Removing a session, which its team can undo at its address. */
export function TakeAway({ id }: { id: string }) {
  const remove = useAct('sessions.remove')
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
