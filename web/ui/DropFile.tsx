import { useState } from 'react'
import { problemWords } from '#web/problem.ts'
import { words } from '#web/words.ts'
import css from './DropFile.module.css'
import { Field } from './Field.tsx'
import { Notice } from './Notice.tsx'

const say = words({ sending: { en: 'Sending the file…', es: 'Enviando el archivo…' } })

type Props = { label: string; hint: string; accept: string; send: (file: File) => Promise<void> }

/** A file from the disk, dropped or chosen; it is sent at once. */
export function DropFile({ label, hint, accept, send }: Props) {
  const [over, setOver] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)

  const take = async (file: File | undefined) => {
    if (!file || busy) return
    setBusy(true)
    setProblem(null)
    try {
      await send(file)
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
        void take(event.dataTransfer.files[0])
      }}
    >
      <Field
        label={label}
        hint={hint}
        type="file"
        accept={accept}
        onChange={({ target }) => {
          void take(target.files?.[0])
          target.value = ''
        }}
      />
      <output className="small">{busy && say.sending}</output>
      {problem !== null && <Notice tone="problem">{problemWords(problem)}</Notice>}
    </div>
  )
}
