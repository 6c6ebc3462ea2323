import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { ButtonLink } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Page } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import { StartForm } from './StartForm.tsx'

const say = words({
  title: { en: 'Begin a cycle', es: 'Empezar un ciclo' },
  none: {
    en: 'A cycle belongs to a team. Join one, or make one with a colleague: two people are enough.',
    es: 'Un ciclo pertenece a un equipo. Únase a uno, o forme uno con un colega: bastan dos personas.',
  },
  teams: { en: 'Find or make a team', es: 'Buscar o formar un equipo' },
})

/** One screen, a sentence, and the cycle is there. */
export function NewCyclePage({ data, params }: PageOf<'cycles.beginning'>) {
  const { teams } = data
  const alone = teams.length === 1 ? teams[0] : undefined
  return (
    <Page title={say.title} crumbs={alone && `${alone.name} · ${alone.place}`}>
      {teams.length === 0 ? (
        <EmptyState
          action={
            <ButtonLink look="main" href={links.teams}>
              {say.teams}
            </ButtonLink>
          }
        >
          {say.none}
        </EmptyState>
      ) : (
        <StartForm beginning={data} teamId={params['team'] ?? null} />
      )}
    </Page>
  )
}
