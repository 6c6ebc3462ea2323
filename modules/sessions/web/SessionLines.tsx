import { links } from '#web/links.ts'
import { Pill } from '#web/ui/Pill.tsx'
import { words } from '#web/words.ts'
import type { SessionLine } from '../contract.ts'
import { said, sessionTitle, sessionWords, whenWords } from './words.ts'

const say = words({ none: { en: 'None yet.', es: 'Ninguna todavía.' } })

/** Sessions in a line or two each. */
export const SessionLines = ({ sessions, withTeam = false }: { sessions: readonly SessionLine[]; withTeam?: boolean }) =>
  sessions.length === 0 ? (
    <p className="small">{say.none}</p>
  ) : (
    <ul className="plain stack">
      {sessions.map((session) => (
        <li key={session.id}>
          <a href={links.session(session.id)}>{sessionTitle(session)}</a>{' '}
          {session.phase === 'on' && <Pill tone="indigo">{sessionWords.on}</Pill>}
          <div className="small">
            {whenWords(session.beginsAt)}
            {session.title && ` · ${said(session.protocol)}`}
            {withTeam && ` · ${session.team}`}
          </div>
        </li>
      ))}
    </ul>
  )
