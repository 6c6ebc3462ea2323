import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { useMe } from '#web/me.ts'
import { Button } from '#web/ui/Button.tsx'
import { TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import type { Promised } from '../contract.ts'

const say = words({
  kept: { en: 'Yes, it was kept', es: 'Sí, se cumplió' },
  notYet: { en: 'Not yet', es: 'Todavía no' },
  takeBack: { en: 'Take back what I said', es: 'Retirar lo que dije' },
  missing: { en: 'What is missing?', es: '¿Qué falta?' },
  named: { en: 'It stands here with your name.', es: 'Aparece aquí con su nombre.' },
  say: { en: 'Say so', es: 'Decirlo' },
  back: { en: 'Rather not', es: 'Mejor no' },
})

/** Those it was made to say whether it was kept: by name, and it can be taken back. */
export function PromiseAnswer({ promised: { id, answers } }: { promised: Promised }) {
  const me = useMe()
  const [opened, setOpened] = useState(false)
  const { draft, set, drop } = useDraft(`promise.${id}.answer`, { text: '' })
  const act = useAct('promises.answer', {
    done: () => {
      drop()
      setOpened(false)
    },
  })
  const mine = answers.find(({ personId }) => personId === me?.id)
  if (opened)
    return (
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          act.run({ id, says: 'not-yet', text: draft.text })
        }}
      >
        <TextArea
          label={say.missing}
          hint={say.named}
          rows={2}
          maxLength={1000}
          value={draft.text}
          onChange={({ target }) => set({ text: target.value })}
        />
        {act.problem && <Notice tone="problem">{act.problem}</Notice>}
        <div className="row">
          <Button type="submit" busy={act.busy}>
            {say.say}
          </Button>
          <Button look="plain" onClick={() => setOpened(false)}>
            {say.back}
          </Button>
        </div>
      </form>
    )
  return (
    <>
      <div className="row screen-only">
        {mine?.says !== 'kept' && (
          <Button busy={act.busy} onClick={() => act.run({ id, says: 'kept', text: '' })}>
            {say.kept}
          </Button>
        )}
        {!mine && <Button onClick={() => setOpened(true)}>{say.notYet}</Button>}
        {mine && (
          <Button look="plain" busy={act.busy} onClick={() => act.run({ id, says: null, text: '' })}>
            {say.takeBack}
          </Button>
        )}
      </div>
      {act.problem && <Notice tone="problem">{act.problem}</Notice>}
    </>
  )
}
