import { locale, words } from '#web/words.ts'
import type { OutcomeReport } from '../contract.ts'
import { countLines, findingLine } from '../report.ts'

const SHOWN = 20

const say = words({
  refused: {
    en: 'Nothing was written. Please mend this in the files and try again:',
    es: 'No se escribió nada. Corrija esto en los archivos e inténtelo de nuevo:',
  },
  noted: {
    en: (count: number) => `Read all the same, and worth knowing (${count})`,
    es: (count: number) => `Leído de todos modos, y conviene saberlo (${count})`,
  },
  more: { en: (count: number) => `${count} more`, es: (count: number) => `${count} más` },
})

/** What an import did or would do, or why it did nothing, in plain words. */
export function Report({ report }: { report: OutcomeReport }) {
  const errors = report.errors.map((one) => findingLine(one, locale))
  const noted = report.warnings.map((one) => findingLine(one, locale))
  return (
    <>
      {errors.length > 0 ? (
        <>
          <p>{say.refused}</p>
          <Lines lines={errors} />
        </>
      ) : (
        <p>{countLines(report, locale).join(' ')}</p>
      )}
      {noted.length > 0 && (
        <details>
          <summary>{say.noted(noted.length)}</summary>
          <Lines lines={noted} />
        </details>
      )}
    </>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  const rest = lines.slice(SHOWN)
  return (
    <>
      <ul className="small">
        {lines.slice(0, SHOWN).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>{say.more(rest.length)}</summary>
          <ul className="small">
            {rest.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
