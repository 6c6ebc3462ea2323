import { useQueryClient } from '@tanstack/react-query'
import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useState } from 'react'
import { Field } from '#web/ui/Field.tsx'
import type { StudentCheck } from '../check-contract.ts'
import css from './StudentChecks.module.css'
import { checkSay as say, choicesOf } from './check-words.ts'

/** A check that the class can answer now: its code large enough for the back row, slips to cut out, papers to type in. */
export function OpenCheck({ check }: { check: StudentCheck }) {
  const cache = useQueryClient()
  const close = useAct('cycles.closeCheck')
  const address = `${location.host}/answer`
  return (
    <>
      <p>{say.goTo(address)}</p>
      <p className={css.code}>{check.classCode}</p>
      <p>
        <output>{say.answered(check.answered, check.seats)}</output> <span className="small">{say.whileOpen}</span>
      </p>
      {close.problem && <Notice tone="problem">{close.problem}</Notice>}
      <div className="row">
        <Button look="main" busy={close.busy} onClick={() => close.run({ id: check.id })}>
          {say.close}
        </Button>
        <Button onClick={() => void cache.invalidateQueries()}>{say.look}</Button>
        <DialogButton label={say.papers} title={say.papers} look="plain">
          {(done) => <PapersForm check={check} onDone={done} />}
        </DialogButton>
      </div>
      <details className={css.slips}>
        <summary>{say.slips(check.codes.length)}</summary>
        <p className="small">{say.slipsLead}</p>
        <ul className="plain">
          {check.codes.map((code) => (
            <li key={code}>
              <span className="small">{address}</span>
              <br />
              <b>{code}</b>
            </li>
          ))}
        </ul>
        <Button look="plain" onClick={() => window.print()}>
          {say.print}
        </Button>
      </details>
    </>
  )
}

/** Answers given on paper: how many chose each. */
function PapersForm({ check, onDone }: { check: StudentCheck; onDone: () => void }) {
  const { id, questions } = check
  const [counts, setCounts] = useState(() => questions.map(({ kind }) => choicesOf(kind).map(() => 0)))
  const save = useAct('cycles.typeInPapers', { done: onDone, refusals: { MORE_THAN_SEATS: say.tooMany } })
  const change = (at: number, choice: number, text: string) => {
    const count = Math.max(0, Math.min(60, Math.floor(Number(text)) || 0))
    setCounts(counts.with(at, counts[at]!.with(choice, count)))
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        save.run({ id, counts })
      }}
    >
      <p className="small">{say.papersLead}</p>
      {questions.map(
        ({ kind, text }, at) =>
          kind !== 'noticed' && (
            <fieldset key={text} className={css.papers}>
              <legend>{text}</legend>
              {choicesOf(kind).map((choice, place) => (
                <Field
                  key={choice}
                  label={choice}
                  type="number"
                  min={0}
                  max={60}
                  value={String(counts[at]![place])}
                  onChange={({ target }) => change(at, place, target.value)}
                />
              ))}
            </fieldset>
          ),
      )}
      {save.problem && <Notice tone="problem">{save.problem}</Notice>}
      <div className="row">
        <Button type="submit" look="main" busy={save.busy}>
          {say.save}
        </Button>
      </div>
    </form>
  )
}
