import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { Button } from '#web/ui/Button.tsx'
import { Choice } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { formatDate, words } from '#web/words.ts'
import type { Insight } from '../../contract.ts'
import { kindWords, sessionWords } from '../words.ts'
import css from './InsightCard.module.css'

const say = words({
  did: { en: 'The student:', es: 'El estudiante:' },
  move: { en: 'Our move:', es: 'Nuestra acción:' },
  under: { en: 'Under the problem:', es: 'Bajo el problema:' },
  gather: { en: 'Put it under a problem of practice', es: 'Ponerla bajo un problema de práctica' },
  out: { en: 'Take it out', es: 'Sacarla' },
  removed: { en: 'Removed.', es: 'Quitada.' },
})

type Props = {
  insight: Insight
  problems: readonly { id: string; text: string }[]
  mayWrite: boolean
  /** Where it is read apart from its session, on the page of its problem. */
  showSession?: boolean
}

/** What somebody understood, with the notes it rests on, and what it belongs to. */
export function InsightCard({ insight, problems, mayWrite, showSession = true }: Props) {
  const [gone, setGone] = useState(false)
  const gather = useAct('sessions.gather')
  const remove = useAct('sessions.removeInsight')
  if (gone)
    return (
      <div className="row small">
        {say.removed}
        <Button
          look="plain"
          onClick={() => {
            setGone(false)
            remove.run({ id: insight.id, removed: false })
          }}
        >
          {sessionWords.undo}
        </Button>
      </div>
    )
  return (
    <article className={css.insight}>
      <h3>{insight.text}</h3>
      {(insight.did || insight.move) && (
        <dl className={css.why}>
          {insight.did && (
            <div>
              <dt>{say.did}</dt>
              <dd>{insight.did}</dd>
            </div>
          )}
          {insight.move && (
            <div>
              <dt>{say.move}</dt>
              <dd>{insight.move}</dd>
            </div>
          )}
        </dl>
      )}
      {insight.notes.length > 0 && (
        <ul className={`plain ${css.notes}`}>
          {insight.notes.map(({ id, kind, text }) => (
            <li key={id}>
              <span className="aloud">{kindWords[kind]}: </span>
              {text}
            </li>
          ))}
        </ul>
      )}
      <p className="small">
        {insight.by}
        {showSession && insight.session && (
          <>
            {' · '}
            <a href={links.session(insight.session.id)}>{insight.session.title}</a>, {formatDate(insight.session.on)}
          </>
        )}
      </p>
      {insight.problem && !showSession && (
        <p className="small">
          {say.under} <a href={links.problem(insight.problem.id)}>{insight.problem.text}</a>
        </p>
      )}
      {(gather.problem ?? remove.problem) && <Notice tone="problem">{gather.problem ?? remove.problem}</Notice>}
      {mayWrite && (
        <div className="row screen-only">
          {!insight.problem && problems.length > 0 && (
            <Choice
              label={say.gather}
              labelAloud
              value=""
              onChange={({ target }) => gather.run({ id: insight.id, problemId: target.value || null })}
            >
              <option value="">{say.gather}</option>
              {problems.map(({ id, text }) => (
                <option key={id} value={id}>
                  {text}
                </option>
              ))}
            </Choice>
          )}
          {insight.problem && (
            <Button look="plain" busy={gather.busy} onClick={() => gather.run({ id: insight.id, problemId: null })}>
              {say.out}
            </Button>
          )}
          <Button
            look="plain"
            busy={remove.busy}
            onClick={() => {
              setGone(true)
              remove.run({ id: insight.id, removed: true })
            }}
          >
            {sessionWords.remove}
          </Button>
        </div>
      )}
    </article>
  )
}
