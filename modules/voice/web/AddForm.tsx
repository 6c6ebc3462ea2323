import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import type { Voice } from '../contract.ts'

const say = words({
  waiting: { en: 'Something to add?', es: '¿Algo que agregar?' },
  paused: { en: 'Something to add?', es: '¿Algo que agregar?' },
  asked: { en: 'What you are asked', es: 'Lo que le preguntan' },
  answered: { en: 'Does this not answer it? Say what is missing', es: '¿No lo responde? Diga qué falta' },
  again: { en: 'Then it waits again, from that day on.', es: 'Entonces vuelve a esperar, desde ese día.' },
  add: { en: 'Add', es: 'Agregar' },
})

/** Whoever raised it answers a question, or says that the answer is none. */
export function AddForm({ voice: { id, standing } }: { voice: Voice }) {
  const { draft, set, drop } = useDraft(`voice.${id}.add`, { text: '' })
  const act = useAct('voice.add', { done: drop })
  return (
    <form
      className="stack screen-only"
      onSubmit={(event) => {
        event.preventDefault()
        act.run({ id, text: draft.text })
      }}
    >
      <TextArea
        label={say[standing]}
        hint={standing === 'answered' ? say.again : undefined}
        rows={2}
        required
        maxLength={4000}
        value={draft.text}
        onChange={({ target }) => set({ text: target.value })}
      />
      {act.problem && <Notice tone="problem">{act.problem}</Notice>}
      <div className="row">
        <Button type="submit" busy={act.busy}>
          {say.add}
        </Button>
      </div>
    </form>
  )
}
