import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { isLostConnection, problemWords } from '#web/problem.ts'
import { sendPhoto } from '#web/send-photo.ts'
import { Button } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { Field, TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { later } from '#web/ui/later.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import type { Work } from '../../contract.ts'
import { letterOf } from '../live/marks.ts'
import { sessionWords } from '../words.ts'
import css from './WorkOnTable.module.css'

const ChoosePiece = later(() => import('./ChoosePiece.tsx').then((m) => m.ChoosePiece))

const say = words({
  photos: { en: 'Add photos', es: 'Añadir fotos' },
  photosHint: {
    en: 'Cover names and faces first. The place where a photo was taken is dropped on the way in.',
    es: 'Cubra antes nombres y caras. El lugar donde se tomó la foto se borra al entrar.',
  },
  sending: { en: (left: number) => `Sending ${left} …`, es: (left: number) => `Enviando ${left}…` },
  lost: {
    en: 'No connection: a photo did not go through. Choose it again when you are back online.',
    es: 'Sin conexión: una foto no llegó. Elíjala otra vez cuando vuelva la conexión.',
  },
  unreadable: {
    en: 'One of them is not a picture that can be read. JPEG, PNG, WebP, GIF and HEIC work.',
    es: 'Una de ellas no es una imagen que se pueda leer. Sirven JPEG, PNG, WebP, GIF y HEIC.',
  },
  pieces: { en: 'Add student work', es: 'Añadir trabajo de estudiantes' },
  text: { en: 'Add a text', es: 'Añadir un texto' },
  textLabel: { en: 'The text', es: 'El texto' },
  textHint: { en: 'Line by line: lines can be pointed at.', es: 'Línea por línea: las líneas se pueden señalar.' },
  link: { en: 'Add a link', es: 'Añadir un enlace' },
  address: { en: 'Address', es: 'Dirección' },
  title: { en: 'What it is', es: 'Qué es' },
  add: { en: 'Add', es: 'Añadir' },
  off: { en: (letter: string) => `Take ${letter} off the table`, es: (letter: string) => `Quitar ${letter} de la mesa` },
})

/** What lies on the table: photos straight from the camera, several at once, texts, links. */
export function WorkOnTable({ sessionId, teamId, work }: { sessionId: string; teamId: string; work: readonly Work[] }) {
  const [last, setLast] = useState<string | null>(null)
  const remove = useAct('sessions.removeWork')
  return (
    <div className={`screen-only ${css.acts}`}>
      <div className="row">
        <Photos sessionId={sessionId} />
        <DialogButton label={say.pieces} title={say.pieces}>
          {(close) => <ChoosePiece sessionId={sessionId} teamId={teamId} work={work} done={close} />}
        </DialogButton>
        <DialogButton label={say.text} title={say.text}>
          {(close) => <AddForm sessionId={sessionId} kind="text" done={close} />}
        </DialogButton>
        <DialogButton label={say.link} title={say.link}>
          {(close) => <AddForm sessionId={sessionId} kind="link" done={close} />}
        </DialogButton>
      </div>
      <p className="small">{say.photosHint}</p>
      <div className="row">
        {work.map(({ id }, position) => (
          <Button
            key={id}
            look="plain"
            busy={remove.busy && last === id}
            onClick={() => {
              setLast(id)
              remove.run({ id, removed: true })
            }}
          >
            {say.off(letterOf(position))}
          </Button>
        ))}
        {last && !remove.busy && !work.some(({ id }) => id === last) && (
          <Button look="plain" onClick={() => remove.run({ id: last, removed: false })}>
            {sessionWords.undo}
          </Button>
        )}
      </div>
    </div>
  )
}

function Photos({ sessionId }: { sessionId: string }) {
  const [left, setLeft] = useState(0)
  const [problem, setProblem] = useState<string | null>(null)
  const add = useAct('sessions.addWork')
  const { run } = add
  const send = async (photos: readonly File[]) => {
    setProblem(null)
    for (const [index, photo] of photos.entries()) {
      setLeft(photos.length - index)
      try {
        const { id } = await sendPhoto(photo)
        await new Promise<void>((resolve) => {
          run({ id: sessionId, work: { kind: 'photo', title: '', text: '', url: null, fileId: id, pieceId: null } })
          // One after the other: an act at a time.
          setTimeout(resolve, 400)
        })
      } catch (refused) {
        const lost = isLostConnection(refused) || refused instanceof TypeError
        setProblem(lost ? say.lost : problemWords(refused, { BAD_REQUEST: say.unreadable }))
      }
    }
    setLeft(0)
  }
  return (
    <>
      <label className={css.photos}>
        {say.photos}
        <input
          type="file"
          accept="image/*"
          multiple
          className="aloud"
          onChange={({ target }) => {
            void send([...(target.files ?? [])])
            target.value = ''
          }}
        />
      </label>
      <output className="small">{left > 0 && say.sending(left)}</output>
      {(problem ?? add.problem) && <Notice tone="problem">{problem ?? add.problem}</Notice>}
    </>
  )
}

type FormProps = { sessionId: string; kind: 'text' | 'link'; done: () => void }

function AddForm({ sessionId, kind, done }: FormProps) {
  const { draft, set, drop } = useDraft(`session.${sessionId}.${kind}`, { title: '', text: '', url: '' })
  const add = useAct('sessions.addWork', {
    done: () => {
      drop()
      done()
    },
  })
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        const { title, text, url } = draft
        add.run({ id: sessionId, work: { kind, title, text, url: kind === 'link' ? url : null, fileId: null, pieceId: null } })
      }}
    >
      <Field label={say.title} maxLength={200} value={draft.title} onChange={({ target }) => set({ title: target.value })} />
      {kind === 'text' ? (
        <TextArea
          label={say.textLabel}
          hint={say.textHint}
          rows={8}
          required
          maxLength={20_000}
          value={draft.text}
          onChange={({ target }) => set({ text: target.value })}
        />
      ) : (
        <Field
          label={say.address}
          type="url"
          required
          maxLength={2000}
          value={draft.url}
          onChange={({ target }) => set({ url: target.value })}
        />
      )}
      {add.problem && <Notice tone="problem">{add.problem}</Notice>}
      <div className="row">
        <Button type="submit" look="main" busy={add.busy}>
          {say.add}
        </Button>
      </div>
    </form>
  )
}
