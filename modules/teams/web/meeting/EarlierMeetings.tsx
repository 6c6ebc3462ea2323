import { useInfiniteQuery } from '@tanstack/react-query'
import { call } from '#web/api.ts'
import { links } from '#web/links.ts'
import { Button } from '#web/ui/Button.tsx'
import { words } from '#web/words.ts'
import type { MeetingLine } from '../../contract.ts'
import css from '../TeamLines.module.css'
import { dayTitle } from '../words.ts'

const say = words({ more: { en: 'Earlier still', es: 'Más antiguas' } })

type Page = { meetings: MeetingLine[]; more: boolean }

/** Meetings that are over, newest first; the first few came with the page. */
export function EarlierMeetings({ teamId, first }: { teamId: string; first: Page }) {
  const last = first.meetings.at(-1)?.id
  const { data, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['teams.meetings', { id: teamId, before: last }],
    queryFn: ({ pageParam, signal }) => call('teams.meetings', { id: teamId, before: pageParam }, { signal }),
    initialPageParam: last ?? '',
    getNextPageParam: ({ meetings, more }: Page) => (more ? meetings.at(-1)?.id : undefined),
    enabled: false,
  })
  const pages = [first, ...(data?.pages ?? [])]
  return (
    <>
      <ul className={`plain ${css.lines}`}>
        {pages
          .flatMap(({ meetings }) => meetings)
          .map(({ id, heldOn, said }) => (
            <li key={id}>
              <a href={links.meeting(teamId, id)} className={css.line}>
                <span className={css.name}>{dayTitle(heldOn)}</span>
                <span className="small">{said}</span>
              </a>
            </li>
          ))}
      </ul>
      {pages.at(-1)?.more && (
        <div className="row screen-only">
          <Button busy={isFetching} onClick={() => void fetchNextPage()}>
            {say.more}
          </Button>
        </div>
      )}
    </>
  )
}
