import { useQuery } from '@tanstack/react-query'
import { shareWords, untitled } from '#modules/work/web/words.ts'
import type { ShareProblem } from '#modules/work/piece.ts'
import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { problemWords, reasonIn } from '#web/problem.ts'
import { page } from '#web/query.ts'
import { ButtonLink } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Loading } from '#web/ui/Loading.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { formatDate, words } from '#web/words.ts'
import type { Work } from '../../contract.ts'
import css from './ChoosePiece.module.css'

const say = words({
  lead: {
    en: 'From what your team holds. It stays yours: whoever takes part sees it here, and you can take it back.',
    es: 'De lo que guarda su equipo. Sigue siendo suyo: quien participa lo ve aquí, y pueden retirarlo.',
  },
  none: {
    en: 'No more of it is ready. Bring student work to the team first: many sheets at once, with names covered.',
    es: 'No hay más listo. Traiga antes trabajo de estudiantes al equipo: muchas hojas a la vez, con los nombres cubiertos.',
  },
  bring: { en: 'Bring student work', es: 'Traer trabajo' },
})

type Props = { sessionId: string; teamId: string; work: readonly Work[]; done: () => void }

/** Pieces of student work that the team holds, to lay one on the table. */
export function ChoosePiece({ sessionId, teamId, work, done }: Props) {
  const { data, error } = useQuery(page('work.ofTeam', { id: teamId }))
  const add = useAct('sessions.addWork', { done })
  if (error) return <Notice tone="problem">{problemWords(error)}</Notice>
  if (!data) return <Loading lines={3} />
  const there = new Set(work.map(({ pieceId }) => pieceId))
  const ready = data.pieces.filter(({ id, state }) => state === 'ready' && !there.has(id))
  const bring = <ButtonLink href={links.addWork(teamId)}>{say.bring}</ButtonLink>
  if (ready.length === 0) return <EmptyState action={bring}>{say.none}</EmptyState>
  return (
    <>
      <p>{say.lead}</p>
      {add.problem && <Notice tone="problem">{shareWords[reasonIn(add.error) as ShareProblem] ?? add.problem}</Notice>}
      <ul className={`plain ${css.pieces}`}>
        {ready.map(({ id, title, cover, madeAt }) => (
          <li key={id}>
            <button
              type="button"
              className={css.piece}
              disabled={add.busy}
              onClick={() =>
                add.run({ id: sessionId, work: { kind: 'piece', title: '', text: '', url: null, fileId: null, pieceId: id } })
              }
            >
              {cover?.width ? <img src={`/files/${cover.fileId}`} alt="" loading="lazy" /> : <span className={css.blank} />}
              <span>
                <b>{title || untitled}</b>
                <br />
                <span className="small">{formatDate(madeAt, 'short')}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
