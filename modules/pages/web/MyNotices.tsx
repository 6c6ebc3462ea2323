import { noticePath, noticePhrases } from '#modules/notices/words.ts'
import type { Notice } from '#modules/notices/contract.ts'
import lines from '#modules/teams/web/TeamLines.module.css'
import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { ago, words } from '#web/words.ts'

const phrases = words(noticePhrases)
const say = words({
  fresh: { en: 'New', es: 'Nuevo' },
  read: { en: 'I have read these', es: 'Ya las leí' },
})

/** Who answered, asked or offered something; never one's own acts. */
export function MyNotices({ notices }: { notices: readonly Notice[] }) {
  const read = useAct('notices.markRead')
  return (
    <>
      <ul className={`plain ${lines.lines}`}>
        {notices.map(({ eventId, verb, who, team, cycle, practice, community, at, read: isRead, ...leads }) => (
          <li key={eventId}>
            <a href={noticePath(leads)} className={lines.line}>
              <span>
                {phrases[verb]({ who, team, cycle: cycle ?? '', practice: practice ?? '', community: community ?? '' })}
              </span>
              <span className="small">{ago(at)}</span>
            </a>
            {!isRead && <Pill tone="ochre">{say.fresh}</Pill>}
          </li>
        ))}
      </ul>
      {notices.some((notice) => !notice.read) && (
        <div className="row">
          <Button look="plain" busy={read.busy} onClick={() => read.run({})}>
            {say.read}
          </Button>
        </div>
      )}
    </>
  )
}
