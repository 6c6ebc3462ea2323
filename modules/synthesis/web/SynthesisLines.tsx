import { links } from '#web/links.ts'
import { formatList, words } from '#web/words.ts'
import type { SynthesisLine } from '../contract.ts'
import css from './Synthesis.module.css'

const say = words({
  own: { en: 'only those who write it see it', es: 'solo la ven quienes la escriben' },
  asked: { en: 'you are asked to write with them', es: 'le piden que escriba con ellos' },
})

/** Syntheses below each other: the title, the problem, who writes. Nothing of them is counted. */
export const SynthesisLines = ({ syntheses }: { syntheses: readonly SynthesisLine[] }) => (
  <ul className={`plain ${css.lines}`}>
    {syntheses.map(({ id, title, problem, authors, sharedAt, mine }) => (
      <li key={id}>
        <a href={links.synthesis(id)} className={css.line}>
          <span className={css.name}>{title}</span>
          {problem && <span>{problem.length > 220 ? `${problem.slice(0, 220)}…` : problem}</span>}
          <span className="small">
            {[formatList(authors.map(({ name }) => name)), mine === 'asked' ? say.asked : sharedAt === null && say.own]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </a>
      </li>
    ))}
  </ul>
)
