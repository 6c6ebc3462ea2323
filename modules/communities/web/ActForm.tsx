import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { Choice, Field, TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import { ACTS } from '../act.ts'
import { actWords } from './act-words.ts'

const say = words({
  kind: { en: 'What kind of thing', es: 'Qué tipo de cosa' },
  text: { en: 'What did you do, and what did it change?', es: '¿Qué hizo usted y qué cambió?' },
  hint: {
    en: 'Took the second reading form off their table, so that Wednesdays were free.',
    es: 'Quité el segundo formulario de lectura, y los miércoles quedaron libres.',
  },
  when: { en: 'When', es: 'Cuándo' },
  save: { en: 'Write it down', es: 'Anotarlo' },
  seen: {
    en: 'Everyone who can read the practice reads it, with your name.',
    es: 'Lo lee quien puede leer la práctica, con su nombre.',
  },
  notYet: { en: 'What is still to come is a promise. Promise it instead.', es: 'Lo que aún no pasa es una promesa. Prométalo.' },
})

/** One's own act, in a sentence. */
export function ActForm({ practiceId, today, onDone }: { practiceId: string; today: string; onDone: () => void }) {
  const { draft, set, drop } = useDraft(`act.${practiceId}`, {
    kind: 'nurture' as (typeof ACTS)[number],
    text: '',
    doneOn: today,
  })
  const act = useAct('communities.act', {
    fields: ['text', 'doneOn'],
    refusals: { NOT_YET: say.notYet },
    done: () => {
      drop()
      onDone()
    },
  })
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        act.run({ id: practiceId, ...draft })
      }}
    >
      <Choice label={say.kind} value={draft.kind} onChange={({ target }) => set({ kind: target.value as (typeof ACTS)[number] })}>
        {ACTS.map((kind) => (
          <option key={kind} value={kind}>
            {actWords[kind]}
          </option>
        ))}
      </Choice>
      <TextArea
        label={say.text}
        hint={say.hint}
        rows={3}
        required
        maxLength={1000}
        value={draft.text}
        onChange={({ target }) => set({ text: target.value })}
        problem={act.problemAt('text')}
      />
      <Field
        label={say.when}
        type="date"
        max={today}
        value={draft.doneOn}
        onChange={({ target }) => set({ doneOn: target.value })}
      />
      <p className="small">{say.seen}</p>
      {act.problem && <Notice tone="problem">{act.problem}</Notice>}
      <Button type="submit" look="main" busy={act.busy}>
        {say.save}
      </Button>
    </form>
  )
}
