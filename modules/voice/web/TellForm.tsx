import { useAct } from '#web/act.ts'
import { codeOf, theirs } from '#web/problem.ts'
import { Button } from '#web/ui/Button.tsx'
import { TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { OneOf } from '#web/ui/OneOf.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import type { Told } from '../contract.ts'

const say = words({
  kind: { en: 'What you tell', es: 'Qué cuenta' },
  wrong: { en: 'Something I got wrong', es: 'Algo que me salió mal' },
  open: { en: 'Something I do not know', es: 'Algo que no sé' },
  went: { en: 'What went wrong', es: 'Qué salió mal' },
  question: { en: 'The question', es: 'La pregunta' },
  learned: { en: 'What you learned from it', es: 'Qué aprendió de ello' },
  all: {
    en: 'Every colleague in the district can read it, with your name.',
    es: 'Lo puede leer cada colega del distrito, con su nombre.',
  },
  send: { en: 'Tell everyone', es: 'Contarlo a todos' },
  save: { en: 'Save the change', es: 'Guardar el cambio' },
  needs: { en: 'Tell what you learned too.', es: 'Cuente también qué aprendió.' },
  met: {
    en: (text: string) => `It was changed elsewhere; now it reads “${text}”. Save again to put your words in place.`,
    es: (text: string) => `Se cambió en otro lugar; ahora dice «${text}». Guarde otra vez para poner sus palabras.`,
  },
})

/** What went wrong and what was learned, or a question without an answer yet. */
export function TellForm({ told, onDone }: { told?: Told; onDone: () => void }) {
  const { kind, text, learned } = told ?? { kind: 'learned' as const, text: '', learned: '' }
  const { draft, set, drop } = useDraft(`told.${told?.id ?? 'new'}`, { kind, text, learned })
  const options = {
    refusals: { CANNOT_TELL: say.needs },
    done: () => {
      drop()
      onDone()
    },
  }
  const tell = useAct('voice.tell', options)
  const change = useAct('voice.changeTold', options)
  const act = told ? change : tell
  const other = codeOf(change.error) === 'CONFLICT' ? (theirs(change.error) as Told | undefined) : undefined
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (told) change.run({ ...draft, id: told.id, version: other?.version ?? told.version })
        else tell.run(draft)
      }}
    >
      <OneOf
        legend={say.kind}
        options={[
          { value: 'learned', label: say.wrong },
          { value: 'question', label: say.open },
        ]}
        value={draft.kind}
        onChange={(to) => set({ kind: to })}
      />
      <TextArea
        label={draft.kind === 'learned' ? say.went : say.question}
        required
        maxLength={4000}
        value={draft.text}
        onChange={({ target }) => set({ text: target.value })}
      />
      {draft.kind === 'learned' && (
        <TextArea
          label={say.learned}
          required
          maxLength={4000}
          value={draft.learned}
          onChange={({ target }) => set({ learned: target.value })}
        />
      )}
      <p className="small">{say.all}</p>
      {other ? (
        <Notice tone="problem">{say.met(other.text)}</Notice>
      ) : (
        act.problem && <Notice tone="problem">{act.problem}</Notice>
      )}
      <div className="row">
        <Button type="submit" look="main" busy={act.busy}>
          {told ? say.save : say.send}
        </Button>
      </div>
    </form>
  )
}
