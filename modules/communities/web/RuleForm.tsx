import { useAct } from '#web/act.ts'
import { reasonIn } from '#web/problem.ts'
import { Button } from '#web/ui/Button.tsx'
import { Choice, Field, TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import type { RuleProblem } from '../act.ts'
import { ruleProblemWords } from './act-words.ts'

const say = words({
  lead: {
    en: 'Weft gives nobody anything to do, and will remind nobody of this. If you made a rule all the same, people may know it from you: where it holds, why, and when it ends.',
    es: 'Weft no le encarga nada a nadie ni se lo recordará a nadie. Si aun así puso una regla, que lo sepan por usted: dónde vale, por qué y cuándo termina.',
  },
  where: { en: 'Where', es: 'Dónde' },
  why: { en: 'Why', es: 'Por qué' },
  until: { en: 'It ends on', es: 'Termina el' },
  save: { en: 'Say it openly', es: 'Decirlo abiertamente' },
})

type Props = { practiceId: string; leads: readonly { id: string; name: string }[]; onDone: () => void }

/** A rule that somebody who leads made, with its reasons and its end. */
export function RuleForm({ practiceId, leads, onDone }: Props) {
  const { draft, set, drop } = useDraft(`rule.${practiceId}`, { placeId: leads[0]!.id, text: '', endsOn: '' })
  const rule = useAct('communities.rule', {
    fields: ['text', 'endsOn'],
    done: () => {
      drop()
      onDone()
    },
  })
  const reason = reasonIn(rule.error) as RuleProblem | undefined
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        rule.run({ id: practiceId, ...draft })
      }}
    >
      <p>{say.lead}</p>
      <Choice label={say.where} value={draft.placeId} onChange={({ target }) => set({ placeId: target.value })}>
        {leads.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
      <TextArea
        label={say.why}
        rows={3}
        required
        maxLength={1000}
        value={draft.text}
        onChange={({ target }) => set({ text: target.value })}
      />
      <Field
        label={say.until}
        type="date"
        required
        value={draft.endsOn}
        onChange={({ target }) => set({ endsOn: target.value })}
      />
      {rule.problem && <Notice tone="problem">{reason ? ruleProblemWords[reason] : rule.problem}</Notice>}
      <Button type="submit" busy={rule.busy}>
        {say.save}
      </Button>
    </form>
  )
}
