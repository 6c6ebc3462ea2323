import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import type { SessionPage } from '../../contract.ts'
import { joinWords } from '../words.ts'
import css from './JoinCard.module.css'

const say = words({
  join: { en: 'I am here', es: 'Estoy aquí' },
  lead: {
    en: 'Say that you are here: then you write with the others and have your turn.',
    es: 'Diga que está aquí: así escribe con los demás y tiene su turno.',
  },
  leader: {
    en: 'You lead here, and come as a learner: your own question first, your turn last, and no judgement afterwards.',
    es: 'Usted dirige aquí y viene a aprender: primero su propia pregunta, su turno al final y ningún juicio después.',
  },
  question: { en: 'What did you come to learn?', es: '¿Qué vino a aprender?' },
  hint: { en: 'Everyone reads it beside your name.', es: 'Todos la leen junto a su nombre.' },
})

type Props = { data: Pick<SessionPage, 'session' | 'mine'> }

/** One tap; a leader says first what they came to learn. */
export function JoinCard({ data: { session, mine } }: Props) {
  const { draft, set, drop } = useDraft(`session.${session.id}.question`, { question: '' })
  const join = useAct('sessions.join', { done: drop, refusals: { CANNOT_JOIN: joinWords['question-first'] } })
  return (
    <form
      className={`stack ${css.join}`}
      onSubmit={(event) => {
        event.preventDefault()
        join.run({ id: session.id, question: draft.question.trim() })
      }}
    >
      <p>{mine.isLeader ? say.leader : say.lead}</p>
      {mine.isLeader && (
        <TextArea
          label={say.question}
          hint={say.hint}
          rows={1}
          maxLength={400}
          value={draft.question}
          onChange={({ target }) => set({ question: target.value })}
        />
      )}
      {join.problem && <Notice tone="problem">{join.problem}</Notice>}
      <div className="row">
        <Button type="submit" look="main" busy={join.busy}>
          {say.join}
        </Button>
      </div>
    </form>
  )
}
