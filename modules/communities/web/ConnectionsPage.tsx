import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { ButtonLink } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { ago, words } from '#web/words.ts'
import css from './Community.module.css'
import { SuggestedTeams } from './SuggestedTeams.tsx'

const say = words({
  title: { en: 'Who works on the same', es: 'Quién trabaja en lo mismo' },
  lead: {
    en: 'Found in what other teams share, and in what yours writes for itself. Nobody else sees this page, and nobody learns that they were suggested.',
    es: 'Salen de lo que otros equipos comparten y de lo que el suyo escribe para sí. Nadie más ve esta página, y nadie se entera de que se le sugirió.',
  },
  suggested: { en: 'Perhaps these', es: 'Quizás estos' },
  written: { en: 'You wrote with', es: 'Se escribieron con' },
  with: {
    en: (team: string, other: string) => `${team} and ${other}`,
    es: (team: string, other: string) => `${team} y ${other}`,
  },
  none: {
    en: 'Nobody shares something alike yet. Share a cycle, and whoever has the same problem can find you.',
    es: 'Nadie comparte algo parecido todavía. Comparta un ciclo, y quien tenga el mismo problema podrá encontrarles.',
  },
  back: { en: 'To the team', es: 'Al equipo' },
})

/** For a team: others with the same problem and why, and what was written with whom. */
export function ConnectionsPage({ data: { team, suggested, hellos } }: PageOf<'communities.connections'>) {
  return (
    <Page title={say.title} crumbs={<a href={links.team(team.id)}>{`${team.name} · ${team.place}`}</a>}>
      <p>{say.lead}</p>
      {hellos.length > 0 && (
        <Section label={say.written}>
          <ul className={`plain ${css.lines}`}>
            {hellos.map(({ id, team: from, other, last, lastBy, at }) => (
              <li key={id}>
                <a href={links.hello(id)} className={css.line}>
                  <span className={css.name}>{say.with(from, other)}</span>
                  <span className="small">
                    {lastBy}: {last} · {ago(at)}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section label={say.suggested}>
        {suggested.length > 0 ? (
          <SuggestedTeams teamId={team.id} suggested={suggested} mayLetBe />
        ) : (
          <EmptyState action={<ButtonLink href={links.team(team.id)}>{say.back}</ButtonLink>}>{say.none}</EmptyState>
        )}
      </Section>
    </Page>
  )
}
