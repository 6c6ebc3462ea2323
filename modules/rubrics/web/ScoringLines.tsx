import { links } from '#web/links.ts'
import { Pill } from '#web/ui/Pill.tsx'
import { words } from '#web/words.ts'
import type { ScoringLine } from '../scoring-shapes.ts'
import css from './Lines.module.css'
import { kindWords, standingOf } from './words.ts'

const say = words({
  pieces: {
    en: (count: number) => (count === 1 ? 'one piece' : `${count} pieces`),
    es: (count: number) => (count === 1 ? 'un trabajo' : `${count} trabajos`),
  },
  with: {
    en: (name: string, number: number) => `with “${name}”, version ${number}`,
    es: (name: string, number: number) => `con «${name}», versión ${number}`,
  },
  compares: { en: 'You compare in it', es: 'Usted compara en él' },
  mine: { en: 'You read in it', es: 'Usted lee en él' },
})

/** Sets of work below each other. */
export const ScoringLines = ({ scorings }: { scorings: readonly ScoringLine[] }) => (
  <ul className={`plain ${css.lines}`}>
    {scorings.map((one) => (
      <li key={one.id}>
        <a href={links.scoring(one.id)} className={css.line}>
          <span className={css.name}>{one.name}</span>
          <span className="small">
            {[kindWords[one.kind], say.pieces(one.pieces), say.with(one.rubric, one.number), one.team].join(' · ')}
          </span>
          <span className="row">
            <Pill tone={one.step === 'closed' ? 'plain' : one.step === 'reading' ? 'indigo' : 'ochre'}>{standingOf(one)}</Pill>
            {one.isReader && <Pill tone="green">{one.kind === 'comparison' ? say.compares : say.mine}</Pill>}
          </span>
        </a>
      </li>
    ))}
  </ul>
)
