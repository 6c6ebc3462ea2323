import { useId, useState } from 'react'
import { smaller } from '#web/send-photo.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { TextArea } from '#web/ui/Field.tsx'
import { formatPercent, words } from '#web/words.ts'
import css from './ChosenFiles.module.css'
import { coverPicture } from './cover.ts'
import type { Covering } from './cover.ts'
import { CoverEditor } from './CoverEditor.tsx'

const say = words({
  camera: { en: 'Take photos', es: 'Tomar fotos' },
  files: { en: 'Choose photos or files', es: 'Elegir fotos o archivos' },
  hint: {
    en: 'Pictures, PDF, text, sound or film. Record hands and work, not faces: a film cannot be covered here. Where and when it was made is never kept.',
    es: 'Imágenes, PDF, texto, sonido o video. Grabe manos y trabajo, no caras: un video no se puede tapar aquí. Nunca se guarda dónde ni cuándo se hizo.',
  },
  cover: { en: 'Cover a name or a face', es: 'Tapar un nombre o una cara' },
  covered: { en: 'Covered', es: 'Tapado' },
  edit: { en: 'Take names out', es: 'Quitar nombres' },
  text: { en: 'The writing as it will be sent', es: 'El texto tal como se enviará' },
  save: { en: 'Keep it so', es: 'Dejarlo así' },
  remove: { en: 'Leave out', es: 'Quitar' },
  of: { en: (what: string, name: string) => `${what}: ${name}`, es: (what: string, name: string) => `${what}: ${name}` },
})

/** What is to be sent: as covered, if it was. `key` stays, whatever is done to it; `url` shows it while it lies on this device. */
export type Chosen = {
  key: string
  name: string
  file: Blob
  url: string
  isPicture: boolean
  isText: boolean
  isCovered: boolean
}

type Props = {
  chosen: readonly Chosen[]
  change: (to: (now: readonly Chosen[]) => readonly Chosen[]) => void
  locked: boolean
  progress: ReadonlyMap<string, number>
}

const LARGEST_TEXT = 1024 * 1024

async function choose(file: File): Promise<Chosen> {
  const isPicture = file.type.startsWith('image/')
  const sent = isPicture ? await smaller(file) : file
  return {
    key: crypto.randomUUID(),
    name: file.name,
    file: sent,
    url: URL.createObjectURL(sent),
    isPicture,
    isText: file.type === 'text/plain' && file.size <= LARGEST_TEXT,
    isCovered: false,
  }
}

/** Photos and files on this device, each with what can be taken out of it before it is sent. */
export function ChosenFiles({ chosen, change, locked, progress }: Props) {
  const take = async (files: FileList | null) => {
    const some = await Promise.all([...(files ?? [])].map(choose))
    change((now) => [...now, ...some])
  }
  const put = (before: Chosen, file: Blob) => {
    URL.revokeObjectURL(before.url)
    const next = { ...before, file, url: URL.createObjectURL(file), isCovered: true }
    change((now) => now.map((one) => (one.key === next.key ? next : one)))
  }
  const leaveOut = ({ key, url }: Chosen) => {
    URL.revokeObjectURL(url)
    change((now) => now.filter((one) => one.key !== key))
  }
  return (
    <>
      {!locked && (
        <div className={css.ways}>
          <Way label={say.camera} accept="image/*" capture onTake={take} />
          <Way label={say.files} accept="image/*,application/pdf,text/plain,audio/*,video/*" onTake={take} />
        </div>
      )}
      <p className="small">{say.hint}</p>
      {chosen.length > 0 && (
        <ul className={`plain ${css.files}`}>
          {chosen.map((one) => (
            <li key={one.key} className={css.file}>
              <Preview one={one} />
              <span className={css.name}>{one.name}</span>
              {locked ? (
                <span className="small">{formatPercent(progress.get(one.key) ?? 0)}</span>
              ) : (
                <span className={css.doings}>
                  {one.isPicture && <CoverButton one={one} put={put} />}
                  {one.isText && <TextButton one={one} put={put} />}
                  {one.isCovered && <span className="small">{say.covered}</span>}
                  <Button look="plain" aria-label={say.of(say.remove, one.name)} onClick={() => leaveOut(one)}>
                    {say.remove}
                  </Button>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

type WayProps = { label: string; accept: string; capture?: boolean; onTake: (files: FileList | null) => Promise<void> }

function Way({ label, accept, capture, onTake }: WayProps) {
  const id = useId()
  return (
    <label htmlFor={id} className={css.way}>
      {label}
      <input
        id={id}
        type="file"
        multiple
        accept={accept}
        {...(capture ? { capture: 'environment' as const } : {})}
        className="aloud"
        onChange={({ target }) => void onTake(target.files).then(() => (target.value = ''))}
      />
    </label>
  )
}

function Preview({ one: { url, isPicture, name } }: { one: Chosen }) {
  if (isPicture) return <img className={css.preview} src={url} alt="" />
  return <span className={`${css.preview} ${css.blank}`}>{/\.(\w{1,4})$/.exec(name)?.[1]?.toUpperCase() ?? '…'}</span>
}

function CoverButton({ one, put }: { one: Chosen; put: (before: Chosen, file: Blob) => void }) {
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const cover = async (covering: Covering) => {
    setBusy(true)
    const file = await coverPicture(one.file, covering).finally(() => setBusy(false))
    put(one, file)
    setOpen(false)
  }
  return (
    <>
      <Button look="plain" aria-haspopup="dialog" aria-label={say.of(say.cover, one.name)} onClick={() => setOpen(true)}>
        {say.cover}
      </Button>
      <Dialog title={say.cover} open={open} onClose={() => setOpen(false)}>
        <CoverEditor src={one.url} busy={busy} done={(covering) => void cover(covering)} />
      </Dialog>
    </>
  )
}

function TextButton({ one, put }: { one: Chosen; put: (before: Chosen, file: Blob) => void }) {
  const [text, setText] = useState<string | null>(null)
  return (
    <>
      <Button
        look="plain"
        aria-haspopup="dialog"
        aria-label={say.of(say.edit, one.name)}
        onClick={() => void one.file.text().then(setText)}
      >
        {say.edit}
      </Button>
      <Dialog title={say.edit} open={text !== null} onClose={() => setText(null)}>
        <TextArea label={say.text} rows={12} value={text ?? ''} onChange={({ target }) => setText(target.value)} />
        <div className="row">
          <Button
            look="main"
            onClick={() => {
              put(one, new Blob([text ?? ''], { type: 'text/plain' }))
              setText(null)
            }}
          >
            {say.save}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
