import { formatDate, words } from '#web/words.ts'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import type { RosterImport } from '../contract.ts'
import { Report } from './Report.tsx'

const say = words({
  none: {
    en: 'Nothing has been imported yet. What each import did will stand here.',
    es: 'Todavía no se ha importado nada. Aquí quedará lo que hizo cada importación.',
  },
  folder: { en: (name: string) => `from the folder: ${name}`, es: (name: string) => `de la carpeta: ${name}` },
  commandLine: { en: 'by the command line', es: 'por la línea de comandos' },
  tried: { en: 'tried', es: 'probado' },
  done: { en: 'imported', es: 'importado' },
  refused: { en: 'refused', es: 'rechazado' },
  failed: { en: 'failed', es: 'falló' },
  waiting: { en: 'waiting', es: 'en espera' },
  running: { en: 'under way', es: 'en curso' },
})

/** What each import did, the latest first. */
export function ImportHistory({ imports }: { imports: readonly RosterImport[] }) {
  if (imports.length === 0) return <EmptyState>{say.none}</EmptyState>
  return (
    <ul className="plain stack">
      {imports.map(({ id, beganAt, madeBy, fromFolder, state, dryRun, report }) => (
        <li key={id}>
          <details>
            <summary>
              {formatDate(beganAt, 'full')}, {formatDate(beganAt, 'time')} ·{' '}
              {madeBy ?? (fromFolder ? say.folder(fromFolder.split(' ').slice(0, -1).join(' ')) : say.commandLine)}{' '}
              <Pill>{state === 'done' && dryRun ? say.tried : say[state]}</Pill>
            </summary>
            {report && <Report report={report} />}
          </details>
        </li>
      ))}
    </ul>
  )
}
