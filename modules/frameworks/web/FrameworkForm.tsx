import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { refusalData } from '#web/problem.ts'
import { router } from '#web/router.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Choice, Field, TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import { KINDS } from '../framework.ts'
import type { Kind } from '../framework.ts'
import type { Framework } from '../contract.ts'
import { kindWords } from './words.ts'

const say = words({
  kind: { en: 'What is it?', es: '¿Qué es?' },
  title: { en: 'Its name', es: 'Su nombre' },
  said: { en: 'Where it comes from, and what it is for', es: 'De dónde viene y para qué es' },
  begin: { en: 'Begin it', es: 'Empezarlo' },
  save: { en: 'Keep it', es: 'Guardarlo' },
  theirs: {
    en: (title: string) => `Somebody changed it meanwhile: “${title}”. Press again to put yours in its place.`,
    es: (title: string) => `Alguien lo cambió mientras tanto: «${title}». Pulse otra vez para poner lo suyo en su lugar.`,
  },
})

/** The choice of a kind, in sight wherever a framework begins. */
export const KindChoice = ({ kind, onChange }: { kind: Kind; onChange: (kind: Kind) => void }) => (
  <Choice label={say.kind} value={kind} onChange={({ target }) => onChange(target.value as Kind)}>
    {KINDS.map((one) => (
      <option key={one} value={one}>
        {kindWords[one]}
      </option>
    ))}
  </Choice>
)

/** A framework written down here, new or said better. */
export function FrameworkForm({ framework, onDone }: { framework?: Framework; onDone?: () => void }) {
  const { draft, set, drop } = useDraft(framework ? `framework.${framework.id}` : 'framework.new', {
    // What one types grew from this version, however often the page reads itself anew meanwhile.
    from: framework?.version ?? 0,
    kind: framework?.kind ?? ('graduate-profile' as Kind),
    title: framework?.title ?? '',
    said: framework?.said ?? '',
  })
  const make = useAct('frameworks.make', {
    done: ({ id }) => {
      drop()
      router.history.push(links.framework(id))
    },
  })
  const change = useAct('frameworks.change', {
    refusals: { CONFLICT: ' ' },
    done: () => {
      drop()
      onDone?.()
    },
  })
  const theirs = refusalData<{ theirs: { title: string; version: number } }>(change.error, 'CONFLICT')?.theirs
  const problem = theirs ? say.theirs(theirs.title) : (make.problem ?? change.problem)
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        const { from, ...texts } = draft
        if (framework) change.run({ id: framework.id, version: theirs?.version ?? from, ...texts })
        else make.run(texts)
      }}
    >
      <KindChoice kind={draft.kind} onChange={(kind) => set({ kind })} />
      <Field
        label={say.title}
        required
        maxLength={300}
        value={draft.title}
        onChange={({ target }) => set({ title: target.value })}
      />
      <TextArea
        label={say.said}
        maxLength={5000}
        rows={3}
        value={draft.said}
        onChange={({ target }) => set({ said: target.value })}
      />
      {problem && <Notice tone="problem">{problem}</Notice>}
      <div className="row">
        <Button type="submit" look="main" busy={make.busy || change.busy}>
          {framework ? say.save : say.begin}
        </Button>
      </div>
    </form>
  )
}
