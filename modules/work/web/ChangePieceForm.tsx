import { useState } from 'react'
import { daysAfter } from '#modules/people/web/days.ts'
import { today } from '#web/today.ts'
import { useAct } from '#web/act.ts'
import { codeOf, refusalData, theirs } from '#web/problem.ts'
import { Button } from '#web/ui/Button.tsx'
import { Field } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import type { Piece, PieceTerms } from '../contract.ts'
import { MOST_DAYS } from '../piece.ts'
import type { AddProblem } from '../piece.ts'
import { TermsFields } from './TermsFields.tsx'
import { addWords, untitled } from './words.ts'

const say = words({
  name: { en: 'In a few words', es: 'En pocas palabras' },
  save: { en: 'Save', es: 'Guardar' },
  met: {
    en: (title: string) =>
      `Someone changed it while you did: now it is called “${title}”. What you wrote still stands here; save again to put it in place.`,
    es: (title: string) =>
      `Alguien lo cambió al mismo tiempo: ahora se llama «${title}». Lo que escribió sigue aquí; guarde otra vez para ponerlo.`,
  },
})

/** What is said of a piece, anew. */
export function ChangePieceForm({ piece, onDone }: { piece: Piece; onDone: () => void }) {
  const { about, purpose, permission, permissionBy, isCleared, keepUntil } = piece
  const [terms, setTerms] = useState<PieceTerms>({ about, purpose, permission, permissionBy, isCleared, keepUntil })
  const [title, setTitle] = useState(piece.title)
  const change = useAct('work.change', { done: onDone, refusals: { CANNOT_ADD: ' ' } })
  const refused = refusalData<{ reason: AddProblem }>(change.error, 'CANNOT_ADD')
  const other = codeOf(change.error) === 'CONFLICT' ? (theirs(change.error) as Piece | undefined) : undefined
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        change.run({ id: piece.id, version: other?.version ?? piece.version, title, ...terms })
      }}
    >
      <Field label={say.name} maxLength={200} value={title} onChange={({ target }) => setTitle(target.value)} />
      <TermsFields
        terms={terms}
        set={(some) => setTerms((now) => ({ ...now, ...some }))}
        earliest={daysAfter(today(), 1)}
        latest={daysAfter(today(), MOST_DAYS)}
      />
      {other ? (
        <Notice tone="problem">{say.met(other.title || untitled)}</Notice>
      ) : (
        change.problem && <Notice tone="problem">{refused ? addWords[refused.reason] : change.problem}</Notice>
      )}
      <div className="row">
        <Button type="submit" look="main" busy={change.busy}>
          {say.save}
        </Button>
      </div>
    </form>
  )
}
