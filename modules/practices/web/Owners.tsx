import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { Button, ButtonLink } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import type { PracticePage } from '../contract.ts'
import { whyNotShare } from '../practice.ts'
import css from './PracticePage.module.css'
import { shareWords } from './words.ts'

const say = words({
  revise: { en: 'Write the next version', es: 'Escribir la siguiente versión' },
  show: { en: 'Show it to the district', es: 'Mostrarla al distrito' },
  shown: { en: 'Shown to the district', es: 'Se muestra al distrito' },
  lead: {
    en: 'Everyone who signs in can then read it, adapt it for theirs, and tell you what became of it. You can take it back at any time.',
    es: 'Quien entre podrá leerla, adaptarla y contarles qué fue de ella. Pueden retirarla cuando quieran.',
  },
  doShow: { en: 'Show it', es: 'Mostrarla' },
  takeBack: { en: 'Take it back to ourselves', es: 'Volver a guardarla para nosotros' },
  remove: { en: 'Take away', es: 'Quitar' },
  removeTitle: { en: 'Take this practice away?', es: '¿Quitar esta práctica?' },
  removeLead: {
    en: 'It disappears from every list and for everyone. At this address you can bring it back.',
    es: 'Desaparece de todas las listas y para todos. En esta dirección pueden traerla de vuelta.',
  },
  removeIt: { en: 'Take it away', es: 'Quitarla' },
})

/** What those whose it is can do with it. */
export function Owners({ data: { practice, version } }: { data: PracticePage }) {
  const { id, sharedAt } = practice
  const share = useAct('practices.share', { refusals: { CANNOT_SHARE: shareWords['no-steps'] } })
  const remove = useAct('practices.remove')
  const why = whyNotShare(version)
  return (
    <div className={css.owners}>
      <ButtonLink look="plain" href={links.revisePractice(id)}>
        {say.revise}
      </ButtonLink>
      <DialogButton look="plain" label={sharedAt ? say.shown : say.show} title={sharedAt ? say.shown : say.show}>
        {(close) => (
          <>
            <p>{say.lead}</p>
            {share.problem && <Notice tone="problem">{share.problem}</Notice>}
            <Button
              look={sharedAt ? 'quiet' : 'main'}
              busy={share.busy}
              disabledReason={!sharedAt && why ? shareWords[why] : null}
              onClick={() => {
                share.run({ id, share: sharedAt === null })
                close()
              }}
            >
              {sharedAt ? say.takeBack : say.doShow}
            </Button>
          </>
        )}
      </DialogButton>
      <DialogButton look="plain" label={say.remove} title={say.removeTitle}>
        {(close) => (
          <>
            <p>{say.removeLead}</p>
            {remove.problem && <Notice tone="problem">{remove.problem}</Notice>}
            <Button
              look="danger"
              busy={remove.busy}
              onClick={() => {
                remove.run({ id, removed: true })
                close()
              }}
            >
              {say.removeIt}
            </Button>
          </>
        )}
      </DialogButton>
    </div>
  )
}
