import { Button } from '#web/ui/Button.tsx'
import { words } from '#web/words.ts'
import type { Outbox } from '#web/outbox.ts'
import type { NoteInput, SessionPage, Step } from '../../contract.ts'
import { NOTE_KINDS } from '../../protocol.ts'
import type { NoteKind } from '../../protocol.ts'
import { kindWords } from '../words.ts'
import css from './Columns.module.css'
import { markNumbers } from './marks.ts'
import { NoteLine } from './NoteLine.tsx'

const say = words({
  nothing: { en: 'Nothing yet.', es: 'Todavía nada.' },
  quiet: { en: 'Nothing is written in this step.', es: 'En este paso no se escribe.' },
  sending: { en: 'on its way', es: 'en camino' },
  waiting: { en: 'kept on this device until the connection is back', es: 'queda en este equipo hasta que vuelva la conexión' },
  refused: { en: 'not taken', es: 'no se aceptó' },
  discard: { en: 'Discard', es: 'Descartar' },
})

type Props = {
  data: SessionPage
  /** The step that is on: what it asks for comes first. */
  step: Step | null
  unsent?: Outbox<NoteInput>
  discard?: (key: string) => void
  /** Ticks beside the notes, to gather them under an insight. */
  chosen?: { ids: ReadonlySet<string>; set: (id: string, on: boolean) => void }
}

/** What this step writes, then all that was written: evidence always apart from what it may mean. */
function kindsShown(notes: readonly { kind: NoteKind }[], step: Step | null): NoteKind[] {
  const there = new Set([...notes.map(({ kind }) => kind), ...(step?.notes ?? [])])
  if (there.has('interpretation')) there.add('evidence')
  if (there.has('evidence')) there.add('interpretation')
  const now = NOTE_KINDS.filter((kind) => there.has(kind) && step?.notes.includes(kind))
  const pair = now.includes('interpretation') || now.includes('evidence') ? (['evidence', 'interpretation'] as const) : []
  return [...new Set([...pair, ...now, ...NOTE_KINDS.filter((kind) => there.has(kind))])]
}

const NONE: Outbox<NoteInput> = []

/** The notes in columns by what they are; side by side where there is room. */
export function Columns({ data, step, unsent = NONE, discard, chosen }: Props) {
  const { notes, session } = data
  const kinds = kindsShown([...notes, ...unsent.map(({ note }) => note)], step)
  const numbers = markNumbers(notes, session.work)
  if (kinds.length === 0) return <p className="small">{say.quiet}</p>
  return (
    <div className={css.columns}>
      {kinds.map((kind) => {
        const here = notes.filter((note) => note.kind === kind)
        const coming = unsent.filter(({ note }) => note.kind === kind)
        return (
          <section key={kind} className={`${css.column} ${css[kind] ?? ''}`}>
            <h3>{kindWords[kind]}</h3>
            {here.length + coming.length === 0 && <p className="small">{say.nothing}</p>}
            <ul className="plain">
              {here.map((note) => (
                <li key={note.id}>
                  <NoteLine note={note} number={numbers.get(note.id)} mayMove={data.mine.mayEdit || note.mine} chosen={chosen} />
                </li>
              ))}
              {coming.map(({ key, note, standing }) => (
                <li key={key} className={css.coming}>
                  <p>{note.text}</p>
                  <div className="row tiny">
                    {standing === 'arrived' ? '' : say[standing]}
                    {standing === 'refused' && discard && (
                      <Button look="plain" onClick={() => discard(key)}>
                        {say.discard}
                      </Button>
                    )}
                  </div>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
