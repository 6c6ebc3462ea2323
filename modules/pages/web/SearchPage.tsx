import { useState } from 'react'
import { CommunityLines } from '#modules/communities/web/CommunityLines.tsx'
import { StoryLines } from '#modules/communities/web/StoryLines.tsx'
import { SeenByMe } from '#modules/people/web/SeenBy.tsx'
import { useRolesLine } from '#modules/people/web/roles.ts'
import { PracticeLines } from '#modules/practices/web/PracticeLines.tsx'
import { SynthesisLines } from '#modules/synthesis/web/SynthesisLines.tsx'
import { TeamLines } from '#modules/teams/web/TeamLines.tsx'
import lines from '#modules/teams/web/TeamLines.module.css'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { router } from '#web/router.tsx'
import { Button } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Field } from '#web/ui/Field.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import { CycleLines } from './CycleLines.tsx'
import css from './SearchPage.module.css'

const say = words({
  title: { en: 'Search', es: 'Buscar' },
  label: {
    en: 'People, teams, cycles, practices, communities, stories',
    es: 'Personas, equipos, ciclos, prácticas, comunidades, historias',
  },
  placeholder: { en: 'A name, a subject, a problem', es: 'Un nombre, una materia, un problema' },
  go: { en: 'Search', es: 'Buscar' },
  people: { en: 'People', es: 'Personas' },
  teams: { en: 'Teams', es: 'Equipos' },
  cycles: { en: 'Cycles', es: 'Ciclos' },
  practices: { en: 'Practices', es: 'Prácticas' },
  syntheses: { en: 'What cycles taught', es: 'Lo que enseñaron los ciclos' },
  communities: { en: 'Communities', es: 'Comunidades' },
  stories: { en: 'Stories', es: 'Historias' },
  nothing: {
    en: (q: string) => `Nothing that you may see has “${q}” in it. What a team keeps to itself is found by nobody else.`,
    es: (q: string) => `Nada de lo que puede ver contiene «${q}». Lo que un equipo guarda para sí no lo encuentra nadie más.`,
  },
  begin: {
    en: 'Type the beginning of a word. Cycles are found by what their teams wrote, once they share them.',
    es: 'Escriba el comienzo de una palabra. Los ciclos se encuentran por lo que escribieron sus equipos, cuando los comparten.',
  },
})

/** People, teams, cycles, practices, communities, stories and what cycles taught, within what one may see. */
export function SearchPage({
  data: { people, teams, cycles, practices, communities, stories, syntheses },
  params: { q = '' },
}: PageOf<'pages.search'>) {
  const rolesLine = useRolesLine()
  const found = [people, teams, cycles, practices, communities, stories, syntheses].some(({ length }) => length > 0)
  return (
    <Page title={say.title} facts={<SeenByMe />}>
      <SearchForm key={q} q={q} />
      {!found && <EmptyState>{q.trim() ? say.nothing(q) : say.begin}</EmptyState>}
      {practices.length > 0 && (
        <Section label={say.practices}>
          <PracticeLines practices={practices} />
        </Section>
      )}
      {syntheses.length > 0 && (
        <Section label={say.syntheses}>
          <SynthesisLines syntheses={syntheses} />
        </Section>
      )}
      {cycles.length > 0 && (
        <Section label={say.cycles}>
          <CycleLines cycles={cycles} />
        </Section>
      )}
      {communities.length > 0 && (
        <Section label={say.communities}>
          <CommunityLines communities={communities} />
        </Section>
      )}
      {stories.length > 0 && (
        <Section label={say.stories}>
          <StoryLines stories={stories} />
        </Section>
      )}
      {teams.length > 0 && (
        <Section label={say.teams}>
          <TeamLines teams={teams} />
        </Section>
      )}
      {people.length > 0 && (
        <Section label={say.people}>
          <ul className={`plain ${lines.lines}`}>
            {people.map(({ id, name, roles }) => (
              <li key={id}>
                <a href={links.person(id)} className={lines.line}>
                  <span className={lines.name}>{name}</span>
                  <span className="small">{rolesLine(roles)}</span>
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}

function SearchForm({ q }: { q: string }) {
  const [typed, setTyped] = useState(q)
  return (
    <search>
      <form
        className={css.form}
        action={links.search()}
        onSubmit={(event) => {
          event.preventDefault()
          router.history.push(links.search(typed.trim()))
        }}
      >
        <Field
          label={say.label}
          placeholder={say.placeholder}
          name="q"
          type="search"
          value={typed}
          maxLength={200}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button type="submit">{say.go}</Button>
      </form>
    </search>
  )
}
