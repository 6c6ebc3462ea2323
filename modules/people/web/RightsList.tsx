import { links } from '#web/links.ts'
import type { RightHeld } from '../account.ts'
import css from './RightsList.module.css'
import { rightWords, untilWords } from './words.ts'

/** Who holds which rights where, and until when: each person once. */
export const RightsList = ({ rights }: { rights: readonly RightHeld[] }) => (
  <ul className={`plain ${css.people}`}>
    {[...Map.groupBy(rights, ({ personId }) => personId)].map(([personId, held]) => (
      <li key={personId}>
        <a href={links.person(personId)}>{held[0]?.name}</a>
        {held.map(({ id, kind, place, untilOn }) => (
          <p key={id} className="small">
            {rightWords[kind]}: {place}, {untilWords(untilOn)}
          </p>
        ))}
      </li>
    ))}
  </ul>
)
