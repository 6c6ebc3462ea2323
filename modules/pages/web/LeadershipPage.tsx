import type { ReactNode } from 'react'
import { TeamLines } from '#modules/teams/web/TeamLines.tsx'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { useMe } from '#web/me.ts'
import { ButtonLink } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { WhoCanSee } from '#web/ui/WhoCanSee.tsx'
import { formatNumber, words } from '#web/words.ts'
import type { LevelLine } from '../contract.ts'
import { threadsOf } from '../thread.ts'
import { CycleLines } from './CycleLines.tsx'
import css from './LeadershipPage.module.css'
import { levelWords } from './words.ts'

const say = words({
  crumbs: { en: 'Leadership', es: 'Dirección' },
  lead: {
    en: 'What those who lead here try themselves, between the teams they support and those who support them.',
    es: 'Lo que prueban quienes dirigen aquí, entre los equipos a los que apoyan y quienes los apoyan.',
  },
  own: { en: 'What leadership tries itself', es: 'Lo que prueba la dirección' },
  noOwn: {
    en: 'Leadership here shows no cycle of its own yet.',
    es: 'La dirección aquí todavía no muestra un ciclo propio.',
  },
  begin: { en: 'Begin one', es: 'Empezar uno' },
  threads: { en: 'Studied together across levels', es: 'Estudiado en conjunto entre niveles' },
  below: {
    en: (place: string) => `What teams at ${place} share`,
    es: (place: string) => `Lo que comparten los equipos en ${place}`,
  },
  noBelow: {
    en: 'No team here shares a cycle with you at the moment. Teams decide that themselves.',
    es: 'Ningún equipo comparte aquí un ciclo con usted por ahora. Lo deciden los equipos.',
  },
  sharing: {
    en: (count: string) => `${count} teams share something here.`,
    es: (count: string) => `Aquí comparten algo ${count} equipos.`,
  },
  above: { en: 'What those who support schools share', es: 'Lo que comparten quienes apoyan a las escuelas' },
  noAbove: { en: 'Nobody beyond the school shares a cycle yet.', es: 'Nadie fuera de la escuela comparte un ciclo todavía.' },
  teams: { en: 'Who leads here', es: 'Quiénes dirigen aquí' },
  showFirst: {
    en: 'You lead here. Share a cycle on your own practice first; then you see what teams below share.',
    es: 'Usted dirige aquí. Primero comparta un ciclo sobre su propia práctica; después verá lo que comparten los equipos.',
  },
  seen: { en: 'Each sees what was shared with them', es: 'Cada quien ve lo que se le compartió' },
  everyone: {
    en: (district: string) => `Everyone of ${district} can open this page; it shows each of them only what teams shared`,
    es: (district: string) =>
      `Todos los de ${district} pueden abrir esta página; a cada quien le muestra solo lo que los equipos compartieron`,
  },
})

const level = (cycle: LevelLine) => levelWords[cycle.level]

type PartProps = {
  label: string
  cycles: readonly LevelLine[]
  /** Cycles that stand in a thread above are not told twice. */
  told: ReadonlySet<string>
  said?: string | null
  /** Where there is no cycle at all. */
  children: ReactNode
}

function Part({ label, cycles, told, said, children }: PartProps) {
  const rest = cycles.filter(({ id }) => !told.has(id))
  if (cycles.length > 0 && rest.length === 0 && !said) return null
  return (
    <Section label={label}>
      {said && <p>{said}</p>}
      {cycles.length === 0 ? children : <CycleLines cycles={rest} before={level} />}
    </Section>
  )
}

/** A school's leadership between teams below and support above, both ways; nothing here counts or compares teams. */
export function LeadershipPage({ data }: PageOf<'pages.leadership'>) {
  const { place, teams, own, below, above, companions, teamsSharing, showFirst } = data
  const district = useMe()?.district.name ?? ''
  const threads = threadsOf(companions)
  const told = new Set(threads.flat().map(({ id }) => id))
  const [team] = teams
  return (
    <Page
      title={place.name}
      crumbs={say.crumbs}
      facts={<WhoCanSee audience={{ said: say.seen, groups: [{ label: say.everyone(district), people: [] }] }} />}
    >
      <p className={css.lead}>{say.lead}</p>
      {showFirst && <Notice>{say.showFirst}</Notice>}
      {threads.length > 0 && (
        <Section label={say.threads}>
          {threads.map((thread) => (
            <div key={thread[0]?.id} className={css.thread}>
              <CycleLines cycles={thread} before={level} />
            </div>
          ))}
        </Section>
      )}
      <Part label={say.own} cycles={own} told={told}>
        <EmptyState action={(showFirst || team) && <ButtonLink href={links.newCycle(team?.id)}>{say.begin}</ButtonLink>}>
          {say.noOwn}
        </EmptyState>
      </Part>
      {!showFirst && (
        <Part
          label={say.below(place.name)}
          cycles={below}
          told={told}
          said={teamsSharing === null ? null : say.sharing(formatNumber(teamsSharing))}
        >
          <EmptyState>{say.noBelow}</EmptyState>
        </Part>
      )}
      <Part label={say.above} cycles={above} told={told}>
        <EmptyState>{say.noAbove}</EmptyState>
      </Part>
      {teams.length > 0 && (
        <Section label={say.teams}>
          <TeamLines teams={teams} />
        </Section>
      )}
    </Page>
  )
}
