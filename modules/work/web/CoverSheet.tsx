import { useAct } from '#web/act.ts'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import type { Piece } from '../contract.ts'
import { CoverEditor } from './CoverEditor.tsx'

const say = words({
  cover: { en: 'Cover a name or a face', es: 'Tapar un nombre o una cara' },
  gone: {
    en: 'What you cover or cut off here is gone for good, for everyone.',
    es: 'Lo que tape o recorte aquí se pierde para siempre, para todos.',
  },
  met: {
    en: 'Someone changed this piece just now. Close this and look at it again.',
    es: 'Alguien acaba de cambiar este trabajo. Cierre esto y mírelo otra vez.',
  },
})

/** Covers parts of a stored sheet: the one before is not kept. */
export function CoverSheet({ piece: { id, version }, fileId }: { piece: Piece; fileId: string }) {
  return (
    <div className="screen-only">
      <DialogButton look="plain" label={say.cover} title={say.cover}>
        {(close) => <Editor id={id} version={version} fileId={fileId} close={close} />}
      </DialogButton>
    </div>
  )
}

function Editor({ close, ...of }: { id: string; version: number; fileId: string; close: () => void }) {
  const cover = useAct('work.cover', { done: close, refusals: { CONFLICT: say.met } })
  return (
    <>
      <p className="small">{say.gone}</p>
      <CoverEditor src={`/files/${of.fileId}`} busy={cover.busy} done={(covering) => cover.run({ ...of, ...covering })} />
      {cover.problem && <Notice tone="problem">{cover.problem}</Notice>}
    </>
  )
}
