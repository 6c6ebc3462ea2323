import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
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
  another: { en: 'Lay out the next two', es: 'Poner los dos siguientes' },
  back: { en: 'Back to the set', es: 'Volver al conjunto' },
})

/** Two pieces in front of one: which shows more, and the next two. */
export function ComparePage({ data, params: { id = '' } }: PageOf<'rubrics.pair'>) {
  const { scoring, used, pair, last, done } = data
  const client = useQueryClient()
  // Asked for two and given none: there are none that this judge has not had.
  const [isAll, setAll] = useState(false)
  const put = (next: Output<'rubrics.takePair'>) => {
    setAll(next.pair === null)
    client.setQueryData(
      page('rubrics.pair', { id }).queryKey,
      (before: Output<'rubrics.pair'> | undefined) => before && { ...before, ...next },
    )
  }
  const next = useAct('rubrics.takePair', { done: put, refusals: { CANNOT_JUDGE: judgeWords.closed } })
  const judge = useAct('rubrics.judge', { done: put, refusals: { CANNOT_JUDGE: ' ' } })
  const why = refusalData<{ reason: JudgeProblem }>(judge.error, 'CANNOT_JUDGE')
  const problem = why ? judgeWords[why.reason] : judge.problem
  // What lies here was refused: the page reads anew what became of it.
  const isRefused = why !== null
  useEffect(() => {
    if (isRefused) void client.invalidateQueries({ queryKey: page('rubrics.pair', { id }).queryKey })
  }, [client, id, isRefused])
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
  return (
    <Page title={questionOf(scoring, used)} crumbs={<a href={links.scoring(id)}>{scoring.name}</a>}>
      <EmptyState
        action={
          isOpen && (!isAll || isGone) ? (
            <Button look="main" busy={next.busy} onClick={() => next.run({ id })}>
              {isGone || done > 0 ? say.another : say.begin}
            </Button>
          ) : (
            <ButtonLink look="main" href={links.scoring(id)}>
              {say.back}
            </ButtonLink>
          )
        }
      >
        {isOpen ? (isGone ? judgeWords.gone : isAll ? say.all : say.beginHint) : judgeWords.closed}
      </EmptyState>
      {next.problem && <Notice tone="problem">{next.problem}</Notice>}
    </Page>
  )
}
