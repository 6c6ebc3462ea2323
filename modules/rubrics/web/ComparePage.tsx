import { useQueryClient } from '@tanstack/react-query'
import type { PageOf } from '#web/at.tsx'
import { useAct } from '#web/act.ts'
import type { Output } from '#web/api.ts'
import { links } from '#web/links.ts'
import { refusalData } from '#web/problem.ts'
import { page } from '#web/query.ts'
import { Button, ButtonLink } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Page } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import type { JudgeProblem } from '../scoring.ts'
import { Beside } from './Beside.tsx'
import { judgeWords, questionOf } from './compare-words.ts'

const say = words({
  begin: { en: 'Lay out the first two', es: 'Poner los dos primeros' },
  beginHint: {
    en: 'Two pieces lie beside each other. Look at both, and say which shows more: by thumb, or with the keys ← and →. No scores, no second guessing.',
    es: 'Dos trabajos quedan uno junto al otro. Mire ambos y diga cuál muestra más: con el pulgar, o con las teclas ← y →. Sin puntuaciones y sin darle más vueltas.',
  },
  all: {
    en: 'You have compared every two there are. Thank you.',
    es: 'Ha comparado todos los pares que hay. Gracias.',
  },
  another: { en: 'Take another two', es: 'Tomar otros dos' },
  back: { en: 'Back to the set', es: 'Volver al conjunto' },
})

/** Two pieces in front of one: which shows more, and the next two. */
export function ComparePage({ data, params: { id = '' } }: PageOf<'rubrics.pair'>) {
  const { scoring, used, pair, last, done } = data
  const client = useQueryClient()
  const put = (next: Output<'rubrics.takePair'>) =>
    client.setQueryData(
      page('rubrics.pair', { id }).queryKey,
      (before: Output<'rubrics.pair'> | undefined) => before && { ...before, ...next },
    )
  const next = useAct('rubrics.takePair', { done: put, refusals: { CANNOT_JUDGE: judgeWords.closed } })
  const judge = useAct('rubrics.judge', { done: put, refusals: { CANNOT_JUDGE: ' ' } })
  const why = refusalData<{ reason: JudgeProblem }>(judge.error, 'CANNOT_JUDGE')
  const problem = why ? judgeWords[why.reason] : judge.problem
  const isGone = [pair?.left, pair?.right].some((piece) => piece?.state === 'gone')
  const isOpen = scoring.step === 'reading'
  if (pair && isOpen && !isGone)
    return (
      <Beside
        key={pair.id}
        scoring={scoring}
        used={used}
        pair={pair}
        last={last}
        done={done}
        busy={judge.busy}
        problem={problem}
        judge={judge.run}
      />
    )
  const isAll = isOpen && done > 0 && !isGone
  return (
    <Page title={questionOf(scoring, used)} crumbs={<a href={links.scoring(id)}>{scoring.name}</a>}>
      <EmptyState
        action={
          isOpen && !isAll ? (
            <Button look="main" busy={next.busy} onClick={() => next.run({ id })}>
              {isGone ? say.another : say.begin}
            </Button>
          ) : (
            <div className="row">
              <ButtonLink look="main" href={links.scoring(id)}>
                {say.back}
              </ButtonLink>
              {/* Pieces may have been laid in since. */}
              {isOpen && (
                <Button busy={next.busy} onClick={() => next.run({ id })}>
                  {say.another}
                </Button>
              )}
            </div>
          )
        }
      >
        {isOpen ? (isGone ? judgeWords.gone : isAll ? say.all : say.beginHint) : judgeWords.closed}
      </EmptyState>
      {(next.problem ?? problem) && <Notice tone="problem">{next.problem ?? problem}</Notice>}
    </Page>
  )
}
