import { links } from '#web/links.ts'
import { words } from '#web/words.ts'
import type { PracticeLine } from '../contract.ts'
import css from './PracticeLines.module.css'
import { gradesWords, kindWords, subjectsWords } from './words.ts'

const say = words({ own: { en: 'only its people see it', es: 'solo lo ve su gente' } })

type Props = { practices: readonly PracticeLine[]; brief?: boolean }

/** Practices below each other: the name, the sentence, whose it is and for whom. */
export const PracticeLines = ({ practices, brief = false }: Props) => (
  <ul className={`plain ${css.lines} ${brief ? css.small : ''}`}>
    {practices.map((practice) => (
      <li key={practice.id}>
        <a href={links.practice(practice.id)} className={css.line}>
          <span className={css.name}>{practice.name}</span>
          {!brief && <span className={css.sentence}>{practice.sentence}</span>}
          <span className="small">{aboutLine(practice)}</span>
        </a>
      </li>
    ))}
  </ul>
)

const aboutLine = ({ kind, subjects, grades, whose, sharedAt }: PracticeLine): string =>
  [
    kind === 'teaching' ? subjectsWords(subjects) : kindWords[kind],
    gradesWords(grades),
    `${whose.name}, ${whose.place}`,
    sharedAt === null && say.own,
  ]
    .filter(Boolean)
    .join(' · ')
