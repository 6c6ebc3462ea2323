import { Table } from '#web/ui/Table.tsx'
import type { StudentCheck } from '../check-contract.ts'
import css from './StudentChecks.module.css'
import { checkSay as say, choicesOf } from './check-words.ts'

/** What a class answered, once it is closed and five or more did. */
export function CheckResults({ check }: { check: StudentCheck }) {
  const { questions, results, answered, seats } = check
  if (!results) return <p>{say.few}</p>
  return (
    <>
      <p className="small">{say.answered(answered, seats)}</p>
      {questions.map(
        ({ kind, text }, at) =>
          kind !== 'noticed' && <Counted key={text} kind={kind} text={text} counts={results.counts[at] ?? []} />,
      )}
      {results.noticed.length > 0 && (
        <>
          <h4>{say.noticed}</h4>
          <ul className={css.noticed}>
            {results.noticed.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

type Kind = StudentCheck['questions'][number]['kind']

/** How many chose each answer, answer by answer. */
function Counted({ kind, text, counts }: { kind: Kind; text: string; counts: readonly number[] }) {
  const rows = choicesOf(kind).map((choice, at) => ({ choice, count: counts[at] ?? 0 }))
  return (
    <Table
      caption={text}
      columns={[
        { label: text, cell: ({ choice }) => choice },
        { label: say.chose, figure: true, cell: ({ count }) => count },
      ]}
      rows={rows}
      rowKey={({ choice }) => choice}
    />
  )
}
