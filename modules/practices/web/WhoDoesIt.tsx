import { plural } from '#platform/words.ts'
import { links } from '#web/links.ts'
import { Pill } from '#web/ui/Pill.tsx'
import { Section } from '#web/ui/Page.tsx'
import { formatDate, words } from '#web/words.ts'
import type { Adoption } from '../adoption-contract.ts'
import type { PracticePage } from '../contract.ts'
import { learnedWords, stateWords } from './adoption-words.ts'
import { OurAdoption } from './OurAdoption.tsx'
import css from './WhoDoesIt.module.css'

const say = words({
  label: { en: 'Who does it', es: 'Quién la hace' },
  teams: {
    en: (teams: number, places: number) =>
      `${teams} ${plural('en', teams, { one: 'team', other: 'teams' })} in ${places} ${plural('en', places, { one: 'place', other: 'places' })} ${plural('en', teams, { one: 'shows', other: 'show' })} that they do this.`,
    es: (teams: number, places: number) =>
      `${teams} ${plural('es', teams, { one: 'equipo muestra', other: 'equipos muestran' })} que lo hacen, en ${places} ${plural('es', places, { one: 'lugar', other: 'lugares' })}.`,
  },
  lateral: {
    en: (peers: number, said: number) => `${peers} of ${said} learned of it from peers. Nobody was told to.`,
    es: (peers: number, said: number) => `${peers} de ${said} la conocieron por sus pares. A nadie se le mandó.`,
  },
  since: {
    en: (state: string, on: string) => `${state} since ${on}`,
    es: (state: string, on: string) => `${state} desde el ${on}`,
  },
  from: { en: (team: string) => `from ${team}`, es: (team: string) => `de ${team}` },
  version: { en: (number: number) => `version ${number}`, es: (number: number) => `versión ${number}` },
  latest: {
    en: 'Here are your own teams and those that took it up last.',
    es: 'Aquí están sus equipos y los que la adoptaron más recientemente.',
  },
  own: { en: 'only your team sees this', es: 'solo lo ve su equipo' },
})

/** The teams that take it up and show it, one's own first; those who stopped with their reason. */
export function WhoDoesIt({ data: { adoptions, spread, practice } }: { data: PracticePage }) {
  if (adoptions.length === 0) return null
  const { shown, doing, places, said, fromPeers } = spread
  return (
    <Section label={say.label} id="who">
      {doing > 0 && (
        <p className={css.said}>
          {say.teams(doing, places)} {said >= 3 && say.lateral(fromPeers, said)}
        </p>
      )}
      <ul className={`plain ${css.teams}`}>
        {adoptions.map((adoption) => (
          <OneTeam key={adoption.id} adoption={adoption} latest={practice.version} />
        ))}
      </ul>
      {shown > adoptions.length && <p className="small">{say.latest}</p>}
    </Section>
  )
}

function OneTeam({ adoption, latest }: { adoption: Adoption; latest: number }) {
  const { teamId, team, place, isOpen, state, history, version, learned, learnedFrom, isShown, mayWrite, cycles } = adoption
  const last = history.at(-1)
  const line = [
    last && say.since(stateWords[state], formatDate(last.at, 'full')),
    learnedFrom ? say.from(learnedFrom) : learnedWords[learned].toLowerCase(),
    version < latest && say.version(version),
  ]
  return (
    <li>
      {isOpen ? <a href={links.team(teamId)}>{team}</a> : team}, {place} {!isShown && <Pill>{say.own}</Pill>}
      <div className={css.state}>{line.filter(Boolean).join(' · ')}</div>
      {last?.why && <p className={css.why}>{last.why}</p>}
      {cycles.map(({ id, title }) => (
        <div key={id} className={css.cycle}>
          <a href={links.cycle(id)}>{title ?? team}</a>
        </div>
      ))}
      {mayWrite && <OurAdoption adoption={adoption} latest={latest} />}
    </li>
  )
}
