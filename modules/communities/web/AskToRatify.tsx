import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { Choice, Field, TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { reasonIn } from '#web/problem.ts'
import { words } from '#web/words.ts'
import { RULES } from '../act.ts'
import type { OpenProblem, RatifyRule } from '../act.ts'
import { openProblemWords, ratifyRuleWords, ratifyWords } from './act-words.ts'

const say = words({
  why: { en: 'Why now?', es: '¿Por qué ahora?' },
  needs: { en: 'It counts when this many say yes', es: 'Vale cuando dicen que sí' },
  until: { en: 'Until', es: 'Hasta' },
  untilHint: { en: 'Two weeks at least: teams will want to talk.', es: 'Al menos dos semanas: los equipos querrán hablarlo.' },
  send: { en: 'Ask them', es: 'Preguntarles' },
})

/** The question, with the rule that stands before anyone votes. */
export function AskToRatify({ practiceId, onDone }: { practiceId: string; onDone: () => void }) {
  const { draft, set, drop } = useDraft(`ratify.${practiceId}`, { why: '', rule: 'three-quarters' as RatifyRule, closesOn: '' })
  const ask = useAct('communities.askToRatify', {
    fields: ['why', 'closesOn'],
    done: () => {
      drop()
      onDone()
    },
  })
  const reason = reasonIn(ask.error) as OpenProblem | undefined
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        ask.run({ id: practiceId, ...draft })
      }}
    >
      <p className="small">{ratifyWords.lead}</p>
      <TextArea
        label={say.why}
        rows={3}
        required
        maxLength={1000}
        value={draft.why}
        onChange={({ target }) => set({ why: target.value })}
      />
      <Choice label={say.needs} value={draft.rule} onChange={({ target }) => set({ rule: target.value as RatifyRule })}>
        {RULES.map((rule) => (
          <option key={rule} value={rule}>
            {ratifyRuleWords[rule]}
          </option>
        ))}
      </Choice>
      <Field
        label={say.until}
        hint={say.untilHint}
        type="date"
        required
        value={draft.closesOn}
        onChange={({ target }) => set({ closesOn: target.value })}
      />
      {ask.problem && <Notice tone="problem">{reason ? openProblemWords[reason] : ask.problem}</Notice>}
      <Button type="submit" look="main" busy={ask.busy}>
        {say.send}
      </Button>
    </form>
  )
}
