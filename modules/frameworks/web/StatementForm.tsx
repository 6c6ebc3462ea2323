import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { refusalData } from '#web/problem.ts'
import { Button } from '#web/ui/Button.tsx'
import { Field, TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import type { Statement } from '../contract.ts'

const say = words({
  text: { en: 'In one sentence', es: 'En una frase' },
  code: { en: 'What it is called for short', es: 'Cómo se le llama en breve' },
  codeHint: { en: 'If it has a code: GP.2', es: 'Si tiene un código: GP.2' },
  save: { en: 'Keep it', es: 'Guardarlo' },
  remove: { en: 'Take it away, with what stands under it', es: 'Quitarlo, con lo que está debajo' },
  removed: { en: 'It was taken away.', es: 'Se quitó.' },
  back: { en: 'Bring it back', es: 'Traerlo de vuelta' },
  theirs: {
    en: (text: string) => `Somebody changed it meanwhile. It now says: “${text}”. Press again to put yours in its place.`,
    es: (text: string) =>
      `Alguien lo cambió mientras tanto. Ahora dice: «${text}». Pulse otra vez para poner lo suyo en su lugar.`,
  },
})

type Where = { frameworkId: string; parentId: string | null }
type Props = { onDone: () => void } & ({ to: Where; statement?: undefined } | { statement: Statement; to?: undefined })

/** A statement, new or said better. */
export function StatementForm({ to, statement, onDone }: Props) {
  const { draft, set, drop } = useDraft(
    statement ? `framework-statement.${statement.id}` : `framework-statement.new.${to.parentId ?? to.frameworkId}`,
    // What one types grew from this version, however often the page reads itself anew meanwhile.
    { from: statement?.version ?? 0, code: statement?.code ?? '', text: statement?.text ?? '' },
  )
  const [isGone, setGone] = useState(false)
  const done = () => {
    drop()
    onDone()
  }
  const add = useAct('frameworks.addStatement', { done })
  const change = useAct('frameworks.changeStatement', { done, refusals: { CONFLICT: ' ' } })
  const remove = useAct('frameworks.removeStatement')
  const theirs = refusalData<{ theirs: { text: string; version: number } }>(change.error, 'CONFLICT')?.theirs
  const problem = theirs ? say.theirs(theirs.text) : (add.problem ?? change.problem ?? remove.problem)
  if (isGone && statement)
    return (
      <div className="row">
        <p>{say.removed}</p>
        <Button busy={remove.busy} onClick={() => (remove.run({ id: statement.id, removed: false }), setGone(false))}>
          {say.back}
        </Button>
      </div>
    )
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        const { from, ...texts } = draft
        if (statement) change.run({ id: statement.id, version: theirs?.version ?? from, ...texts })
        else add.run({ id: to.frameworkId, parentId: to.parentId, ...texts })
      }}
    >
      <TextArea
        label={say.text}
        required
        maxLength={5000}
        rows={2}
        value={draft.text}
        onChange={({ target }) => set({ text: target.value })}
      />
      <Field
        label={say.code}
        hint={say.codeHint}
        maxLength={60}
        value={draft.code}
        onChange={({ target }) => set({ code: target.value })}
      />
      {problem && <Notice tone="problem">{problem}</Notice>}
      <div className="row">
        <Button type="submit" look="main" busy={add.busy || change.busy}>
          {say.save}
        </Button>
        {statement && (
          <Button
            look="plain"
            busy={remove.busy}
            onClick={() => {
              remove.run({ id: statement.id, removed: true })
              setGone(true)
            }}
          >
            {say.remove}
          </Button>
        )}
      </div>
    </form>
  )
}
