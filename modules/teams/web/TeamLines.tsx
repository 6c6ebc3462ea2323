import type { ReactNode } from 'react'
import { links } from '#web/links.ts'
import type { TeamLine } from '../contract.ts'
import css from './TeamLines.module.css'
import { kindWords } from './words.ts'

type Props<Line> = { teams: readonly Line[]; children?: (team: Line) => ReactNode }

/** Teams below each other: a name to open it, what it is and where. */
export const TeamLines = <Line extends TeamLine>({ teams, children }: Props<Line>) => (
  <ul className={`plain ${css.lines}`}>
    {teams.map((team) => (
      <li key={team.id}>
        <a href={links.team(team.id)} className={css.line}>
          <span className={css.name}>{team.name}</span>
          <span className="small">
            {kindWords[team.kind]} · {team.place}
          </span>
        </a>
        {children?.(team)}
      </li>
    ))}
  </ul>
)
