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
import type { GiveProblem } from '../scoring.ts'
import { Desk } from './Desk.tsx'
import { titleOf } from './piece-words.ts'
import { giveWords } from './words.ts'

const say = words({
  begin: { en: 'Take the first piece', es: 'Tomar el primer trabajo' },
  beginHint: {
    en: 'Read it once as a reader. Then a level for each criterion: by thumb, or with the number keys and Enter.',
    es: 'Léalo una vez como lector. Luego un nivel por criterio: con el pulgar, o con las teclas de número y Enter.',
  },
  done: { en: 'You have read all there is to read for now.', es: 'Ha leído todo lo que hay por ahora.' },
  back: { en: 'Back to the set', es: 'Volver al conjunto' },
  more: { en: 'Look for another piece', es: 'Buscar otro trabajo' },
  gone: {
    en: 'Its team took this piece back before you gave your scores. Nothing is lost of what others gave.',
    es: 'Su equipo retiró este trabajo antes de que usted diera lo suyo. No se pierde nada de lo que dieron los demás.',
  },
  another: { en: 'Take another piece', es: 'Tomar otro trabajo' },
  closed: { en: 'This round is not being read any more.', es: 'Esta ronda ya no se está leyendo.' },
})

/** The piece in front of one: read, give, next. */
export function ScorePage({ data, params: { id = '' } }: PageOf<'rubrics.desk'>) {
  const { scoring, used, reading, last, done } = data
  const client = useQueryClient()
  const put = (next: Output<'rubrics.takeNext'>) =>
    client.setQueryData(
      page('rubrics.desk', { id }).queryKey,
      (before: Output<'rubrics.desk'> | undefined) => before && { ...before, ...next },
    )
  const next = useAct('rubrics.takeNext', { done: put })
  const give = useAct('rubrics.give', {
    refusals: { CANNOT_GIVE: ' ' },
    done: put,
    ...(reading && { draft: `reading.${reading.id}` }),
  })
  const why = refusalData<{ reason: GiveProblem }>(give.error, 'CANNOT_GIVE')
  const crumbs = <a href={links.scoring(id)}>{scoring.name}</a>
  if (reading?.piece.state === 'gone' && scoring.step === 'reading')
    return (
      <Page title={titleOf(reading.piece)} crumbs={crumbs}>
        <EmptyState
          action={
            <Button look="main" busy={next.busy} onClick={() => next.run({ id })}>
              {say.another}
            </Button>
          }
        >
          {say.gone}
        </EmptyState>
        {next.problem && <Notice tone="problem">{next.problem}</Notice>}
      </Page>
    )
  if (!reading)
    return (
      <Page title={used.name} crumbs={crumbs}>
        <EmptyState
          action={
            scoring.step !== 'reading' || (scoring.left === 0 && scoring.design === 'all') ? (
              <ButtonLink look="main" href={links.scoring(id)}>
                {say.back}
              </ButtonLink>
            ) : (
              <Button look="main" busy={next.busy} onClick={() => next.run({ id })}>
                {done > 0 ? say.more : say.begin}
              </Button>
            )
          }
        >
          {scoring.step === 'reading' ? (done > 0 ? say.done : say.beginHint) : say.closed}
        </EmptyState>
        {next.problem && <Notice tone="problem">{next.problem}</Notice>}
      </Page>
    )
  return (
    <Desk
      key={reading.id}
      scoring={scoring}
      used={used}
      reading={reading}
      last={last}
      done={done}
      busy={give.busy}
      problem={why ? giveWords[why.reason] : give.problem}
      give={give.run}
    />
  )
}
