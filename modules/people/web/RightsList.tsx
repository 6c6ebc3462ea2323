import { links } from '#web/links.ts'
import type { RightHeld } from '../account.ts'
import { rightWords, untilWords } from './words.ts'

/** Who holds which right where, and until when. */
export const RightsList = ({ rights }: { rights: readonly RightHeld[] }) => (
  <ul className="plain">
    {rights.map(({ id, personId, name, kind, place, untilOn }) => (
      <li key={id}>
        <a href={links.person(personId)}>{name}</a>
        <br />
        <span className="small">
          {rightWords[kind]}: {place}, {untilWords(untilOn)}
        </span>
      </li>
    ))}
  </ul>
)
