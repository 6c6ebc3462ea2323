import lines from '#modules/teams/web/TeamLines.module.css'
import { links } from '#web/links.ts'
import { formatDate } from '#web/words.ts'
import type { DecisionLine } from '../contract.ts'

/** Decisions below each other, by the day they were made. */
export const DecisionLines = ({ decisions }: { decisions: readonly DecisionLine[] }) => (
  <ul className={`plain ${lines.lines}`}>
    {decisions.map(({ id, title, team, place, decidedOn }) => (
      <li key={id}>
        <a href={links.decision(id)} className={lines.line}>
          <span className={lines.name}>{title}</span>
          <span className="small">
            {team} · {place} · {formatDate(decidedOn, 'full')}
          </span>
        </a>
      </li>
    ))}
  </ul>
)
