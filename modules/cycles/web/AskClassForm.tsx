import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { Choice, Field, TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { locale } from '#web/words.ts'
import type { Measure } from '#modules/evidence/contract.ts'
import { FEEDS, MOST_QUESTIONS, QUESTION_KINDS, whyNotAsk } from '../check.ts'
import type { Question } from '../check.ts'
import { askWords, checkSay as say, questionKinds } from './check-words.ts'
import { useWriting } from './writing.ts'

/** One to three questions for a class: what may not be asked is said while one writes it. */
export function AskClassForm({ onDone }: { onDone: () => void }) {
  const { cycle, measures } = useWriting().data
  const { draft, set, drop } = useDraft(`ask.${cycle.id}`, {
    questions: [{ kind: 'piles', text: '' }] as Question[],
    telling: (cycle.change ?? '').slice(0, 400),
    seats: '24',
    language: locale as string,
    measureId: '',
  })
  const open = useAct('cycles.openCheck', {
    done: () => {
      drop()
      onDone()
    },
  })
  const { questions } = draft
  const isBlank = questions.some(({ text }) => !text.trim())
  const why = whyNotAsk(isBlank ? questions.filter(({ text }) => text.trim()) : questions, draft.telling)
  const shown = isBlank && why?.reason === 'no-question' ? null : why
  const fitting = measures.filter(({ kind }) => questions.some((question) => FEEDS[question.kind] === kind))
  const seats = Number(draft.seats)
  const change = (at: number, to: Partial<Question>) =>
    set({ questions: questions.map((question, place) => (place === at ? Object.assign({}, question, to) : question)) })
  const send = () => {
    const measureId = fitting.find(({ id }) => id === draft.measureId)?.id ?? null
    const language = draft.language === 'es' ? 'es' : 'en'
    open.run({ id: cycle.id, check: { questions, telling: draft.telling, language, seats, hours: 12, measureId } })
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <p className="small">{say.lead}</p>
      {questions.map(({ kind, text }, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- questions have no name but their place
        <div className="stack" key={at}>
          <TextArea
            label={say.question(at + 1)}
            rows={2}
            maxLength={160}
            value={text}
            onChange={({ target: { value } }) => change(at, { text: value })}
            problem={shown?.at === at ? askWords[shown.reason] : null}
          />
          <Choice
            label={say.how(at + 1)}
            value={kind}
            onChange={({ target: { value } }) => change(at, { kind: QUESTION_KINDS.find((one) => one === value)! })}
          >
            {QUESTION_KINDS.map((one) => (
              <option key={one} value={one}>
                {questionKinds[one]}
              </option>
            ))}
          </Choice>
        </div>
      ))}
      <div className="row">
        {questions.length < MOST_QUESTIONS && (
          <Button look="plain" onClick={() => set({ questions: [...questions, { kind: 'noticed', text: '' }] })}>
            {say.another}
          </Button>
        )}
        {questions.length > 1 && (
          <Button look="plain" onClick={() => set({ questions: questions.slice(0, -1) })}>
            {say.fewer}
          </Button>
        )}
      </div>
      <TextArea
        label={say.telling}
        hint={say.tellingHint}
        rows={2}
        maxLength={400}
        value={draft.telling}
        onChange={({ target: { value } }) => set({ telling: value })}
      />
      <Field
        label={say.seats}
        type="number"
        min={1}
        max={60}
        required
        value={draft.seats}
        onChange={({ target: { value } }) => set({ seats: value })}
      />
      <Choice label={say.language} value={draft.language} onChange={({ target: { value } }) => set({ language: value })}>
        <option value="en">English</option>
        <option value="es">Español</option>
      </Choice>
      {fitting.length > 0 && <Feeds measures={fitting} value={draft.measureId} onChange={(measureId) => set({ measureId })} />}
      {shown && shown.at === null && <Notice tone="problem">{askWords[shown.reason]}</Notice>}
      {open.problem && <Notice tone="problem">{open.problem}</Notice>}
      <div className="row">
        <Button
          type="submit"
          look="main"
          busy={open.busy}
          disabledReason={isBlank ? askWords['no-question'] : shown ? askWords[shown.reason] : null}
        >
          {say.open}
        </Button>
      </div>
    </form>
  )
}

type FeedsProps = { measures: readonly Measure[]; value: string; onChange: (measureId: string) => void }

const Feeds = ({ measures, value, onChange }: FeedsProps) => (
  <Choice label={say.feeds} value={value} onChange={({ target }) => onChange(target.value)}>
    <option value="">{say.nowhere}</option>
    {measures.map(({ id, name }) => (
      <option key={id} value={id}>
        {say.into(name)}
      </option>
    ))}
  </Choice>
)
