import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { whyNotShare } from '#modules/work/piece.ts'
import { kindWords, shareWords, untitled } from '#modules/work/web/words.ts'
import type { Output } from '#web/api.ts'
import { links } from '#web/links.ts'
import { problemWords } from '#web/problem.ts'
import { page } from '#web/query.ts'
import { Button } from '#web/ui/Button.tsx'
import { Loading } from '#web/ui/Loading.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { formatDate, words } from '#web/words.ts'
import css from './ChooseWork.module.css'

const say = words({
  legend: { en: 'Student work that your team holds', es: 'Trabajos de estudiantes que guarda su equipo' },
  lead: {
    en: 'It stays yours: those who read see it here while they read, and you can take it back.',
    es: 'Sigue siendo suyo: quien lee lo ve aquí mientras lee, y pueden retirarlo.',
  },
  none: { en: 'None is ready yet.', es: 'Todavía no hay ninguno listo.' },
  bring: { en: 'Bring student work', es: 'Traer trabajos' },
  all: { en: 'Choose all', es: 'Elegir todos' },
  clear: { en: 'Choose none', es: 'No elegir ninguno' },
  more: { en: 'Earlier ones', es: 'Anteriores' },
  chosen: {
    en: (count: number) => (count === 1 ? 'One is chosen.' : `${count} are chosen.`),
    es: (count: number) => (count === 1 ? 'Uno elegido.' : `${count} elegidos.`),
  },
})

export type Chosen = { id: string; title: string }
type Props = {
  teamId: string
  /** Whether people of other teams will read it too: then its owner is asked. */
  isOpen: boolean
  chosen: readonly string[]
  onChange: (chosen: readonly Chosen[]) => void
}

/** Many pieces at once, as they lie in the team’s gallery. One that may not be shown says why. */
export function ChooseWork({ teamId, isOpen, chosen, onChange }: Props) {
  const client = useQueryClient()
  const { data, error, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['work to choose', teamId],
    queryFn: ({ pageParam }) => client.fetchQuery(page('work.ofTeam', { id: teamId, ...(pageParam && { after: pageParam }) })),
    initialPageParam: '',
    getNextPageParam: (last: Output<'work.ofTeam'>) => (last.more ? last.pieces.at(-1)!.id : undefined),
  })
  if (error) return <Notice tone="problem">{problemWords(error)}</Notice>
  if (!data) return <Loading lines={3} />
  const pieces = data.pages.flatMap((one) => one.pieces).filter(({ state }) => state === 'ready')
  const may = pieces.filter((piece) => !isOpen || whyNotShare(piece) === null)
  const set = (ids: ReadonlySet<string>) => onChange(may.filter(({ id }) => ids.has(id)).map(({ id, title }) => ({ id, title })))
  const held = new Set(chosen)
  const isAll = may.length > 0 && may.every(({ id }) => held.has(id))
  return (
    <fieldset className={css.choose}>
      <legend>{say.legend}</legend>
      <p className="small">
        {pieces.length > 0 ? say.lead : say.none} <a href={links.addWork(teamId)}>{say.bring}</a>
      </p>
      {pieces.length > 0 && (
        <ul className={`plain ${css.pieces}`}>
          {pieces.map((piece) => {
            const why = isOpen ? whyNotShare(piece) : null
            return (
              <li key={piece.id}>
                <label className={css.piece}>
                  <input
                    type="checkbox"
                    checked={held.has(piece.id) && !why}
                    disabled={why !== null}
                    onChange={({ target }) => {
                      const next = new Set(held)
                      if (target.checked) next.add(piece.id)
                      else next.delete(piece.id)
                      set(next)
                    }}
                  />
                  {piece.cover?.width ? (
                    <img src={`/files/${piece.cover.fileId}`} alt="" loading="lazy" />
                  ) : (
                    <span className={css.blank}>{piece.kind && kindWords[piece.kind]}</span>
                  )}
                  <span className={css.name}>{piece.title || untitled}</span>
                  <span className="tiny">{why ? shareWords[why] : formatDate(piece.madeAt, 'short')}</span>
                </label>
              </li>
            )
          })}
        </ul>
      )}
      <div className={css.foot}>
        {may.length > 1 && (
          <Button look="plain" onClick={() => set(isAll ? new Set() : new Set(may.map(({ id }) => id)))}>
            {isAll ? say.clear : say.all}
          </Button>
        )}
        {hasNextPage && (
          <Button look="plain" busy={isFetching} onClick={() => void fetchNextPage()}>
            {say.more}
          </Button>
        )}
        <span className="small" aria-live="polite">
          {chosen.length > 0 && say.chosen(chosen.length)}
        </span>
      </div>
    </fieldset>
  )
}
