import { sendWhole } from '#web/send-whole.ts'
import { DropFile } from '#web/ui/DropFile.tsx'
import { words } from '#web/words.ts'

const here = words({
  label: { en: 'Drop a file of results here, or choose it', es: 'Suelte aquí un archivo de resultados, o elíjalo' },
  hint: {
    en: 'Any table saved as CSV, a row for each result or a column for each test; a zip of OneRoster with results.csv and lineItems.csv; or student assessments of Ed-Fi as XML, in a zip or not. It is tried first: nothing changes until you say so.',
    es: 'Cualquier tabla guardada como CSV, con una fila por resultado o una columna por prueba; un zip de OneRoster con results.csv y lineItems.csv; o evaluaciones de estudiantes de Ed-Fi en XML, en un zip o no. Primero se prueba: nada cambia hasta que usted lo diga.',
  },
})

const TYPES: [RegExp, string][] = [
  [/\.zip$/i, 'application/zip'],
  [/\.xml$/i, 'application/xml'],
]

/** Results from the disk: a table, a set in a zip, or XML. */
export function ChooseFile({ sent }: { sent: (file: { uploadId: string; fileName: string }) => void }) {
  const typeOf = ({ name }: File) => TYPES.find(([ending]) => ending.test(name))?.[1] ?? 'text/csv'
  return (
    <DropFile
      label={here.label}
      hint={here.hint}
      accept=".csv,.tsv,.txt,.zip,.xml,text/csv,application/zip,application/xml"
      send={async (file) => sent({ uploadId: await sendWhole('/outcomes/upload', file, typeOf(file)), fileName: file.name })}
    />
  )
}
