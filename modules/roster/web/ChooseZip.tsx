import { useState } from 'react'
import { problemWords } from '#web/problem.ts'
import { Field } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import css from './ChooseZip.module.css'
import { sendRoster } from './send-roster.ts'

const say = words({
  label: { en: 'Drop the zip here, or choose it', es: 'Suelte el zip aquí, o elíjalo' },
  hint: {
    en: 'OneRoster 1.1 or 1.2, or Microsoft School Data Sync v2.1, as CSV files in one zip. It is tried first: nothing changes until you say so.',
    es: 'OneRoster 1.1 o 1.2, o Microsoft School Data Sync v2.1, en archivos CSV dentro de un zip. Primero se prueba: nada cambia hasta que usted lo diga.',
  },
  sending: { en: 'Sending the file…', es: 'Enviando el archivo…' },
})

/** A zip from the disk, dropped or chosen; it is sent at once. */
export function ChooseZip({ sent }: { sent: (uploadId: string) => void }) {
  const [over, setOver] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)

  const send = async (zip: File | undefined) => {
    if (!zip || busy) return
    setBusy(true)
    setProblem(null)
    try {
      sent(await sendRoster(zip))
    } catch (refused) {
      setProblem(refused)
    } finally {
      setBusy(false)
    }
  }

  return (
    <div
      className={`${css.drop} ${over ? css.over : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        void send(event.dataTransfer.files[0])
      }}
    >
      <Field
        label={say.label}
        hint={say.hint}
        type="file"
        accept=".zip,application/zip"
        onChange={({ target }) => {
          void send(target.files?.[0])
          target.value = ''
        }}
      />
      <output className="small">{busy && say.sending}</output>
      {problem !== null && <Notice tone="problem">{problemWords(problem)}</Notice>}
    </div>
  )
}
