import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Choice, TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import type { SessionPage } from '../../contract.ts'
import { InsightCard } from './InsightCard.tsx'
import { NameProblem } from './NameProblem.tsx'

const say = words({
  none: {
    en: 'No insight yet. Tick the notes below that belong together, and say what you now understand.',
    es: 'Todavía no hay ninguna idea. Marque abajo las notas que van juntas y diga qué entiende ahora.',
  },
  write: { en: 'Write an insight', es: 'Escribir una idea' },
  text: { en: 'What do we understand now?', es: '¿Qué entendemos ahora?' },
  did: { en: 'What did the student do?', es: '¿Qué hizo el estudiante?' },
  move: { en: 'Which move of ours led to it?', es: '¿Qué acción nuestra llevó a eso?' },
  rests: {
    en: (count: number) => (count === 1 ? 'It rests on the note you ticked.' : `It rests on the ${count} notes you ticked.`),
    es: (count: number) => (count === 1 ? 'Se apoya en la nota que marcó.' : `Se apoya en las ${count} notas que marcó.`),
  },
  restsNone: {
    en: 'It rests on no note yet: close this, tick some, and come back. Or write it as it is.',
    es: 'Todavía no se apoya en ninguna nota: cierre, marque algunas y vuelva. O escríbala así.',
  },
  problem: { en: 'Belongs to', es: 'Pertenece a' },
  noProblem: { en: 'no problem of practice yet', es: 'ningún problema de práctica todavía' },
  save: { en: 'Save it', es: 'Guardarla' },
})

type Props = { data: SessionPage; chosen: ReadonlySet<string>; clear: () => void }

/** What came of it: insights with the notes they rest on, each on its way to a problem of practice. */
export function Insights({ data, chosen, clear }: Props) {
  const { insights, mine, problems, session } = data
  const loose = insights.filter(({ problem }) => problem === null)
  return (
    <>
      {insights.length === 0 && <EmptyState>{say.none}</EmptyState>}
      {insights.map((insight) => (
        <InsightCard key={insight.id} insight={insight} problems={problems} mayWrite={mine.mayEdit} showSession={false} />
      ))}
      {mine.mayEdit && (
        <div className="row screen-only">
          <DialogButton label={say.write} title={say.write} look={insights.length === 0 ? 'main' : 'quiet'}>
            {(close) => (
              <InsightForm
                data={data}
                chosen={chosen}
                done={() => {
                  clear()
                  close()
                }}
              />
            )}
          </DialogButton>
          {loose.length > 0 && <NameProblem teamId={session.team.id} insights={loose} />}
        </div>
      )}
    </>
  )
}

function InsightForm({
  data: { session, problems },
  chosen,
  done,
}: {
  data: SessionPage
  chosen: ReadonlySet<string>
  done: () => void
}) {
  const { draft, set, drop } = useDraft(`session.${session.id}.insight`, { text: '', did: '', move: '', problemId: '' })
  const add = useAct('sessions.addInsight', {
    draft: `session.${session.id}.insight`,
    done: () => {
      drop()
      done()
    },
  })
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        add.run({ ...draft, id: session.id, problemId: draft.problemId || null, noteIds: [...chosen] })
      }}
    >
      <p className="small">{chosen.size > 0 ? say.rests(chosen.size) : say.restsNone}</p>
      {(['text', 'did', 'move'] as const).map((field) => (
        <TextArea
          key={field}
          label={say[field]}
          rows={field === 'text' ? 2 : 1}
          required={field === 'text'}
          maxLength={field === 'text' ? 1000 : 2000}
          value={draft[field]}
          onChange={({ target }) => set({ [field]: target.value })}
        />
      ))}
      {problems.length > 0 && (
        <Choice label={say.problem} value={draft.problemId} onChange={({ target }) => set({ problemId: target.value })}>
          <option value="">{say.noProblem}</option>
          {problems.map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </Choice>
      )}
      {add.problem && <Notice tone="problem">{add.problem}</Notice>}
      <div className="row">
        <Button type="submit" look="main" busy={add.busy}>
          {say.save}
        </Button>
      </div>
    </form>
  )
}
