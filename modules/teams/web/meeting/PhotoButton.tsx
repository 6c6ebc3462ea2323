import { useEffect, useEffectEvent, useId, useState } from 'react'
import { isLostConnection, problemWords } from '#web/problem.ts'
import { sendPhoto } from '#web/send-photo.ts'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import css from './NoteForm.module.css'
import { meetingWords } from './words.ts'

const say = words({
  sending: { en: 'Sending the photo…', es: 'Enviando la foto…' },
  lost: {
    en: 'No connection. Keep this page open: the photo is sent when you are back.',
    es: 'Sin conexión. Deje abierta esta página: la foto se envía cuando vuelva.',
  },
  unreadable: {
    en: 'This is not a picture that can be read. JPEG, PNG, WebP, GIF and HEIC work.',
    es: 'No es una imagen que se pueda leer. Sirven JPEG, PNG, WebP, GIF y HEIC.',
  },
})

/** A request that got no answer: the photo goes again by itself. */
const isLost = (problem: unknown) => isLostConnection(problem) || problem instanceof TypeError

/** From the camera or the photos on the device. While it travels, one goes on writing. */
export function PhotoButton({ sent }: { sent: (fileId: string) => void }) {
  const id = useId()
  const [photo, setPhoto] = useState<File | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const arrived = useEffectEvent(sent)

  useEffect(() => {
    if (!photo) return undefined
    let current = true
    const go = async () => {
      try {
        const file = await sendPhoto(photo)
        if (!current) return
        setPhoto(null)
        arrived(file.id)
      } catch (refused) {
        if (!current) return
        setProblem(refused)
        if (!isLost(refused)) setPhoto(null)
      }
    }
    const again = () => void go()
    again()
    addEventListener('online', again)
    return () => {
      current = false
      removeEventListener('online', again)
    }
  }, [photo])

  return (
    <>
      <label htmlFor={id} className={css.photo}>
        {meetingWords.photo}
        <input
          id={id}
          type="file"
          accept="image/*"
          className="aloud"
          onChange={({ target }) => {
            setProblem(null)
            setPhoto(target.files?.[0] ?? null)
            target.value = ''
          }}
        />
      </label>
      <output className={css.standing}>
        {photo && <span className="small">{problem ? say.lost : say.sending}</span>}
        {!photo && problem !== null && <Notice tone="problem">{problemWords(problem, { BAD_REQUEST: say.unreadable })}</Notice>}
      </output>
    </>
  )
}
