import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { Field, TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import type { Promised } from '../contract.ts'
import { wordProblems } from './words.ts'

const say = words({
  kept: { en: 'I kept it', es: 'La cumplí' },
  late: { en: 'It will be later', es: 'Será más tarde' },
  not: { en: 'I could not', es: 'No pude' },
  day: { en: 'When instead', es: 'Cuándo entonces' },
  why: { en: 'Why', es: 'Por qué' },
  whyHint: { en: 'Those you promised it to read this.', es: 'Lo leen aquellos a quienes se lo prometió.' },
  tell: { en: 'Tell them', es: 'Decírselo' },
  back: { en: 'Not now', es: 'Ahora no' },
})

/** What whoever promised says became of it: kept, later, or not, with the reason. */
export function PromiseWords({ promised: { id } }: { promised: Promised }) {
  const [opened, open] = useState<'moved' | 'explained' | null>(null)
  const act = useAct('promises.say', { done: () => open(null) })
  if (opened) return <Explain id={id} says={opened} close={() => open(null)} />
  return (
    <>
      <div className="row screen-only">
        <Button busy={act.busy} onClick={() => act.run({ id, says: 'kept', text: '', byOn: null })}>
          {say.kept}
        </Button>
        <Button onClick={() => open('moved')}>{say.late}</Button>
        <Button look="plain" onClick={() => open('explained')}>
          {say.not}
        </Button>
      </div>
      {act.problem && <Notice tone="problem">{act.problem}</Notice>}
    </>
  )
}

function Explain({ id, says, close }: { id: string; says: 'moved' | 'explained'; close: () => void }) {
  const { draft, set, drop } = useDraft(`promise.${id}.${says}`, { text: '', byOn: '' })
  const act = useAct('promises.say', {
    refusals: { CANNOT_SAY: wordProblems['earlier-day'] },
    done: () => {
      drop()
      close()
    },
  })
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        act.run({ id, says, text: draft.text, byOn: says === 'moved' ? draft.byOn : null })
      }}
    >
      {says === 'moved' && (
        <Field label={say.day} type="date" required value={draft.byOn} onChange={({ target }) => set({ byOn: target.value })} />
      )}
      <TextArea
        label={say.why}
        hint={say.whyHint}
        rows={2}
        required
        maxLength={1000}
        value={draft.text}
        onChange={({ target }) => set({ text: target.value })}
      />
      {act.problem && <Notice tone="problem">{act.problem}</Notice>}
      <div className="row">
        <Button type="submit" busy={act.busy}>
          {say.tell}
        </Button>
        <Button look="plain" onClick={close}>
          {say.back}
        </Button>
      </div>
    </form>
  )
}
