import { useState } from 'react'
import { today } from '#web/today.ts'
import { problemWords } from '#web/problem.ts'
import { sendPhoto } from '#web/send-photo.ts'
import { Button } from '#web/ui/Button.tsx'
import { Field, TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import type { EvidenceItem } from '../contract.ts'
import css from './EvidenceForm.module.css'

const say = words({
  quote: { en: 'What was said or written', es: 'Lo que se dijo o escribió' },
  quoteHint: { en: 'Word for word, without a name.', es: 'Palabra por palabra, sin nombre.' },
  photo: { en: 'Take or choose a photo', es: 'Tomar o elegir una foto' },
  photoHint: {
    en: 'Of work, the board, a wall. Please no faces or names; where the photo was taken is not kept.',
    es: 'De un trabajo, la pizarra, una pared. Por favor, sin caras ni nombres; no se guarda dónde se tomó.',
  },
  sending: { en: 'Sending the photo …', es: 'Enviando la foto …' },
  describe: { en: 'What is in the photo?', es: '¿Qué hay en la foto?' },
  describeHint: {
    en: 'A sentence for those who cannot see it, and for you in a year.',
    es: 'Una frase para quienes no la ven, y para ustedes dentro de un año.',
  },
  day: { en: 'On which day', es: 'Qué día' },
  add: { en: 'Add', es: 'Añadir' },
  another: { en: 'Take or choose another', es: 'Tomar o elegir otra' },
  nothing: { en: 'Write something, or take a photo.', es: 'Escriba algo o tome una foto.' },
  preview: { en: 'The photo you took', es: 'La foto que tomó' },
})

type Item = Omit<EvidenceItem, 'id'>
type Props = {
  name: string
  kind: EvidenceItem['kind']
  busy: boolean
  problem: string | null
  onAdd: (item: Item, done: () => void) => void
}

/** A quote, or a photo from the phone's camera. The photo goes at once; what is in it is asked for kindly. */
export function EvidenceForm({ name, kind, busy, problem, onAdd }: Props) {
  const now = today()
  const { draft, set, drop } = useDraft(`evidence.${kind}.${name}`, { text: '', fileId: '', on: '' })
  const [sending, setSending] = useState(false)
  const [failed, setFailed] = useState<unknown>(null)
  const isPhoto = kind === 'photo'
  const take = async (photo: File | undefined) => {
    if (!photo) return
    setSending(true)
    setFailed(null)
    try {
      set({ fileId: (await sendPhoto(photo)).id })
    } catch (error) {
      setFailed(error)
    } finally {
      setSending(false)
    }
  }
  const nothing = isPhoto ? draft.fileId === '' : draft.text.trim() === ''
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        onAdd({ kind, text: draft.text, fileId: isPhoto ? draft.fileId : null, seenOn: draft.on || now }, drop)
      }}
    >
      {isPhoto && (
        <div>
          <label className={css.take}>
            <input type="file" accept="image/*" className="aloud" onChange={({ target }) => void take(target.files?.[0])} />
            <span>{draft.fileId ? say.another : say.photo}</span>
            <span className="small">{say.photoHint}</span>
          </label>
          <output>{sending && say.sending}</output>
          {failed !== null && <Notice tone="problem">{problemWords(failed)}</Notice>}
          {draft.fileId && !sending && <img className={css.preview} src={`/files/${draft.fileId}`} alt={say.preview} />}
        </div>
      )}
      <TextArea
        label={isPhoto ? say.describe : say.quote}
        hint={isPhoto ? say.describeHint : say.quoteHint}
        rows={2}
        maxLength={1000}
        value={draft.text}
        onChange={({ target }) => set({ text: target.value })}
      />
      <Field
        label={say.day}
        type="date"
        max={now}
        defaultValue={draft.on || now}
        onChange={({ target }) => set({ on: target.value })}
      />
      {problem && <Notice tone="problem">{problem}</Notice>}
      <div className="row">
        <Button type="submit" look="main" busy={busy || sending} disabledReason={nothing && !sending ? say.nothing : null}>
          {say.add}
        </Button>
      </div>
    </form>
  )
}
