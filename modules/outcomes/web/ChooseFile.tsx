import { useState } from 'react'
import { problemWords } from '#web/problem.ts'
import { Field } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import { sendResults } from './send-results.ts'

const here = words({
  label: { en: 'Choose a file of results', es: 'Elija un archivo de resultados' },
  hint: {
    en: 'Any table saved as CSV: a row for each result, or a column for each test. It is tried first: nothing changes until you say so.',
    es: 'Cualquier tabla guardada como CSV: una fila por resultado, o una columna por prueba. Primero se prueba: nada cambia hasta que usted lo diga.',
  },
  sending: { en: 'Sending the file…', es: 'Enviando el archivo…' },
})

/** A file from the disk; it is sent at once. */
export function ChooseFile({ sent }: { sent: (file: { uploadId: string; fileName: string }) => void }) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const send = async (file: File | undefined) => {
    if (!file || busy) return
    setBusy(true)
    setProblem(null)
    try {
      sent({ uploadId: await sendResults(file), fileName: file.name })
    } catch (refused) {
      setProblem(refused)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Field
        label={here.label}
        hint={here.hint}
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        onChange={({ target }) => {
          void send(target.files?.[0])
          target.value = ''
        }}
      />
      <output className="small">{busy && here.sending}</output>
      {problem !== null && <Notice tone="problem">{problemWords(problem)}</Notice>}
    </>
  )
}
