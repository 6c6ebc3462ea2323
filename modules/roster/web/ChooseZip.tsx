import { sendWhole } from '#web/send-whole.ts'
import { DropFile } from '#web/ui/DropFile.tsx'
import { words } from '#web/words.ts'

const say = words({
  label: { en: 'Drop the zip here, or choose it', es: 'Suelte el zip aquí, o elíjalo' },
  hint: {
    en: 'OneRoster 1.1 or 1.2, or Microsoft School Data Sync v2.1, as CSV files in one zip. It is tried first: nothing changes until you say so.',
    es: 'OneRoster 1.1 o 1.2, o Microsoft School Data Sync v2.1, en archivos CSV dentro de un zip. Primero se prueba: nada cambia hasta que usted lo diga.',
  },
})

/** A roster from the disk. */
export function ChooseZip({ sent }: { sent: (uploadId: string) => void }) {
  return (
    <DropFile
      label={say.label}
      hint={say.hint}
      accept=".zip,application/zip"
      send={async (zip) => sent(await sendWhole('/roster/upload', zip, 'application/zip'))}
    />
  )
}
