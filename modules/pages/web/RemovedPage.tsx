import { kindNames } from './removed-words.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { ButtonLink } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import { RemovedLine } from './RemovedLine.tsx'
import css from './RemovedPage.module.css'

const say = words({
  title: { en: 'What we removed', es: 'Lo que quitamos' },
  lead: {
    en: 'Anyone who writes in this team can bring it back until the day it says. Then it is gone for good, with its photos.',
    es: 'Cualquiera que escribe en este equipo puede traerlo de vuelta hasta el día que se indica. Después se borra para siempre, con sus fotos.',
  },
  nothing: {
    en: 'Nothing waits here. What your team takes away — a cycle, a number, a note — waits here for some months and can come back.',
    es: 'Aquí no hay nada. Lo que su equipo quita —un ciclo, un número, una nota— espera aquí unos meses y puede volver.',
  },
  team: { en: 'To the team', es: 'Al equipo' },
})

/** What a team took away: by whom, and the way back. */
export function RemovedPage({ data: { team, things } }: PageOf<'pages.removed'>) {
  const kinds = Object.keys(kindNames) as (keyof typeof kindNames)[]
  const parts = kinds.flatMap((kind) => {
    const some = things.filter((thing) => thing.kind === kind)
    return some.length > 0 ? [{ kind, some }] : []
  })
  return (
    <Page
      title={say.title}
      crumbs={
        <>
          <a href={links.team(team.id)}>{team.name}</a> · {team.place}
        </>
      }
    >
      {parts.length === 0 ? (
        <EmptyState action={<ButtonLink href={links.team(team.id)}>{say.team}</ButtonLink>}>{say.nothing}</EmptyState>
      ) : (
        <p className={css.lead}>{say.lead}</p>
      )}
      {parts.map(({ kind, some }) => (
        <Section key={kind} label={kindNames[kind]}>
          <ul className={css.list}>
            {some.map((thing) => (
              <RemovedLine key={thing.id} thing={thing} />
            ))}
          </ul>
        </Section>
      ))}
    </Page>
  )
}
