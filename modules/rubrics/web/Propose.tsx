import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { router } from '#web/router.tsx'
import { Button } from '#web/ui/Button.tsx'
import { TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { formatList, words } from '#web/words.ts'
import type { Divided, Scoring, Used } from '../scoring-shapes.ts'
import { titleOr } from './piece-words.ts'

const say = words({
  lead: {
    en: (criterion: string) => `To those whose rubric it is, about “${criterion}”. They answer, and the answer stands here.`,
    es: (criterion: string) => `A quienes tienen la rúbrica, sobre «${criterion}». Ellos responden, y la respuesta queda aquí.`,
  },
  along: {
    en: (titles: string) => `These pieces go along: ${titles}.`,
    es: (titles: string) => `Estos trabajos van con ella: ${titles}.`,
  },
  why: { en: 'What means different things to you?', es: '¿Qué significa cosas distintas para ustedes?' },
  wording: { en: 'How it might be said', es: 'Cómo se podría decir' },
  send: { en: 'Propose it', es: 'Proponerlo' },
})

type Props = { scoring: Scoring; used: Used; criterionId: string; pieces: readonly Divided[]; onDone: () => void }

/** Other words for a criterion, with the pieces that divided its readers. */
export function Propose({ scoring, used, criterionId, pieces, onDone }: Props) {
  const { draft, set, drop } = useDraft(`proposal.${criterionId}`, { why: '', wording: '' })
  const propose = useAct('rubrics.propose', {
    done: () => {
      drop()
      onDone()
      router.history.push(`${links.rubric(scoring.rubricId)}#proposals`)
    },
  })
  const criterion = used.criteria.find(({ id }) => id === criterionId)!
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        propose.run({
          id: scoring.rubricId,
          number: scoring.number,
          criterionId,
          scoringId: scoring.id,
          pieceIds: pieces.map(({ id }) => id),
          ...draft,
        })
      }}
    >
      <p className="small">{say.lead(criterion.name)}</p>
      {pieces.length > 0 && <p className="small">{say.along(formatList(pieces.map((piece) => `“${titleOr(piece)}”`)))}</p>}
      <TextArea
        label={say.why}
        rows={3}
        required
        maxLength={2000}
        value={draft.why}
        onChange={({ target }) => set({ why: target.value })}
      />
      <TextArea
        label={say.wording}
        rows={3}
        maxLength={4000}
        value={draft.wording}
        onChange={({ target }) => set({ wording: target.value })}
      />
      {propose.problem && <Notice tone="problem">{propose.problem}</Notice>}
      <div className="row">
        <Button type="submit" look="main" busy={propose.busy}>
          {say.send}
        </Button>
      </div>
    </form>
  )
}
