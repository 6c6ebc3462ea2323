import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { ButtonLink } from '#web/ui/Button.tsx'
import { Card, Cards } from '#web/ui/Card.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import { HelloForm, SuggestedTeams } from './SuggestedTeams.tsx'

const say = words({
  title: { en: 'Help at hand', es: 'Ayuda a la mano' },
  lead: {
    en: 'People who said that they may be asked, and teams that share something alike. You choose whom to ask and what to tell them.',
    es: 'Personas que dijeron que se les puede preguntar, y equipos que comparten algo parecido. Usted elige a quién preguntar y qué contar.',
  },
  unshared: {
    en: 'This cycle is your team’s alone. Whoever you ask reads your words, and the cycle only once you share it.',
    es: 'Este ciclo es solo de su equipo. A quien pregunte leerá sus palabras, y el ciclo solo cuando lo compartan.',
  },
  people: { en: 'May be asked', es: 'Se les puede preguntar' },
  teams: { en: 'Have done something alike', es: 'Hicieron algo parecido' },
  about: { en: (name: string) => `About “${name}”`, es: (name: string) => `Sobre «${name}»` },
  ask: { en: 'Ask', es: 'Preguntar' },
  askNamed: { en: (name: string) => `Ask ${name}`, es: (name: string) => `Preguntar a ${name}` },
  back: { en: 'To the cycle', es: 'Al ciclo' },
  none: {
    en: 'Nobody in the district shows something alike yet. Ask your coach, and come back once the cycle says what it is about.',
    es: 'Nadie en el distrito muestra algo parecido todavía. Pregunte a su asesor, y vuelva cuando el ciclo diga de qué trata.',
  },
})

/** For a cycle: whom one could ask, from what they did and agreed to show. */
export function HelpPage({ data: { cycle, team, teams, helpers } }: PageOf<'communities.help'>) {
  return (
    <Page title={say.title} crumbs={<a href={links.cycle(cycle.id)}>{cycle.title}</a>}>
      <div className="stack">
        <p>{say.lead}</p>
        {!cycle.isShared && <Notice>{say.unshared}</Notice>}
        {helpers.length + teams.length === 0 && (
          <EmptyState action={<ButtonLink href={links.cycle(cycle.id)}>{say.back}</ButtonLink>}>{say.none}</EmptyState>
        )}
      </div>
      {helpers.length > 0 && (
        <Section label={say.people}>
          <Cards>
            {helpers.map(({ personId, name, place, text, practice }) => (
              <Card key={`${personId}${practice.id}`} title={`${name}, ${place}`}>
                {text && <p>{text}</p>}
                <p className="small">
                  <a href={links.practice(practice.id)}>{say.about(practice.name)}</a>
                </p>
                <div className="row">
                  <DialogButton label={say.ask} title={say.askNamed(name)}>
                    {() => <HelloForm teamId={team.id} to={{ personId }} cycleId={cycle.id} />}
                  </DialogButton>
                </div>
              </Card>
            ))}
          </Cards>
        </Section>
      )}
      {teams.length > 0 && (
        <Section label={say.teams}>
          <SuggestedTeams teamId={team.id} suggested={teams} cycleId={cycle.id} />
        </Section>
      )}
    </Page>
  )
}
