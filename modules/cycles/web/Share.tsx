import { useMe } from '#web/me.ts'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { later } from '#web/ui/later.tsx'
import { words } from '#web/words.ts'
import { useWriting } from './writing.ts'

const ShareForm = later(() => import('./ShareForm.tsx').then((m) => m.ShareForm))

const say = words({
  share: { en: 'Share', es: 'Compartir' },
  shared: { en: 'Shared', es: 'Compartido' },
  title: {
    en: (district: string) => `Share with everyone in ${district}`,
    es: (district: string) => `Compartir con todos en ${district}`,
  },
  sharedTitle: {
    en: (district: string) => `Shared with everyone in ${district}`,
    es: (district: string) => `Compartido con todos en ${district}`,
  },
})

/** Sharing is per cycle, live, and can be taken back; the dialog says exactly what goes and what stays. */
export function Share() {
  const { cycle } = useWriting().data
  const district = useMe()?.district.name ?? ''
  const isShared = cycle.sharedAt !== null
  return (
    <DialogButton label={isShared ? say.shared : say.share} title={isShared ? say.sharedTitle(district) : say.title(district)}>
      {(close) => <ShareForm onDone={close} />}
    </DialogButton>
  )
}
