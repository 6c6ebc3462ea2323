import { call } from '#web/api.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { useLive } from '#web/live.ts'
import { page } from '#web/query.ts'
import { useReadOn } from '#web/read-on.ts'
import { ButtonLink } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { ShowMore } from '#web/ui/ShowMore.tsx'
import { words } from '#web/words.ts'
import type { PieceLine } from '../contract.ts'
import { PieceCards } from './PieceCards.tsx'

const say = words({
  title: { en: 'Student work', es: 'Trabajos de estudiantes' },
  seen: { en: 'Seen by this team', es: 'Lo ve este equipo' },
  ours: { en: 'What we hold', es: 'Lo que guardamos' },
  shown: { en: 'What others show us', es: 'Lo que otros nos muestran' },
  bring: { en: 'Bring work', es: 'Traer trabajos' },
  none: {
    en: 'No work is here yet. Take photos of a stack of papers with your phone, cover the names, and look at them together.',
    es: 'Todavía no hay trabajos. Tome fotos de una pila de hojas con el teléfono, tape los nombres y mírenlas juntos.',
  },
  noneAsGuest: { en: 'This team has brought no work yet.', es: 'Este equipo todavía no ha traído trabajos.' },
  more: { en: 'Earlier ones', es: 'Anteriores' },
})

/** A team’s gallery: what it holds, newest first, and what other teams show it. */
export function WorkPage({ data, params: { id = '' } }: PageOf<'work.ofTeam'>) {
  // It came in, or a colleague brought more.
  useLive(`team:${id}`, page('work.ofTeam', { id }))
  const { team, pieces, shown, mayWrite } = data
  const bring = mayWrite ? (
    <div className="row screen-only">
      <ButtonLink look="main" href={links.addWork(team.id)}>
        {say.bring}
      </ButtonLink>
    </div>
  ) : null
  return (
    <Page
      title={say.title}
      crumbs={
        <>
          <a href={links.team(team.id)}>{team.name}</a> · {team.place}
        </>
      }
      facts={<Pill>{say.seen}</Pill>}
    >
      <Section label={say.ours}>
        {pieces.length === 0 ? (
          <EmptyState action={bring}>{mayWrite ? say.none : say.noneAsGuest}</EmptyState>
        ) : (
          <>
            {bring}
            <Gallery teamId={team.id} first={data} />
          </>
        )}
      </Section>
      {shown.length > 0 && (
        <Section label={say.shown}>
          <PieceCards pieces={shown} ofOthers />
        </Section>
      )}
    </Page>
  )
}

type Some = { pieces: readonly PieceLine[]; more: boolean }

function Gallery({ teamId, first }: { teamId: string; first: Some }) {
  const { parts, reading } = useReadOn(first, ({ pieces }) => call('work.ofTeam', { id: teamId, after: pieces.at(-1)!.id }))
  return (
    <>
      <PieceCards pieces={parts.flatMap(({ pieces }) => pieces)} />
      <ShowMore reading={reading} label={say.more} />
    </>
  )
}
