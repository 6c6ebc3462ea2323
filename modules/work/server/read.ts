import { sql } from 'kysely'
import type { Expression, RawBuilder, SqlBool } from 'kysely'
import { nameOf } from '#modules/people/server/read.ts'
import { isIn } from '#modules/teams/server/read.ts'
import type { Reader } from '#modules/teams/server/read.ts'
import type { Piece, PieceLine, PiecePage, PieceShare } from '../contract.ts'
import type { SharedWith } from '../piece.ts'

/** What is there at all, of `work_piece w`. */
export const pieceIsThere: RawBuilder<SqlBool> = sql<SqlBool>`(w.deleted_at is null and w.gone_at is null)`

/** Whether a piece is shown within something, of `work_piece w`: a team, a session, a scoring. */
export const isShownIn = (kind: SharedWith, id: Expression<unknown> | string): RawBuilder<SqlBool> => sql<SqlBool>`exists (
  select from work_share ws where ws.piece_id = w.id and ws.with_kind = ${sql.lit(kind)} and ws.with_id = ${id} and ws.ended_at is null)`

/**
 * Where people of other teams look too, a piece stays only while its owner says yes to that and nobody is named in it. A condition on
 * `work_piece w`; within its own team it stays without asking again.
 */
export const mayStay = (
  isWithinTeam: RawBuilder<SqlBool> = sql<SqlBool>`false`,
): RawBuilder<SqlBool> => sql<SqlBool>`(${isWithinTeam}
  or (w.permission = 'district' and w.is_cleared))`

/** Whether the actor sees a piece, of `work_piece w`: it is their team’s, or shown to a team of theirs. Sessions and scorings show theirs themselves. */
export const seesPiece = (
  actor: Reader,
): RawBuilder<SqlBool> => sql<SqlBool>`(${pieceIsThere} and (${isIn(actor, sql.ref('w.team_id'))}
  or (w.state = 'ready' and ${mayStay()} and exists (select from work_share ws join team_member tm on tm.team_id = ws.with_id
    where ws.piece_id = w.id and ws.with_kind = 'team' and ws.ended_at is null and tm.person_id = ${actor.personId} and tm.until is null))))`

const page = sql<PiecePage>`jsonb_build_object('fileId', f.id, 'width', f.width, 'height', f.height)`

/** The sheets of a piece in their order, of `work_piece w`. */
export const pagesJson: RawBuilder<PiecePage[]> = sql<PiecePage[]>`coalesce((
  select jsonb_agg(${page} order by wp.number) from work_page wp join file f on f.id = wp.file_id where wp.piece_id = w.id), '[]')`

const line = sql`'id', w.id, 'teamId', w.team_id, 'team', t.name, 'title', w.title, 'kind', w.kind, 'state', w.state,
  'problem', w.problem, 'purpose', w.purpose, 'madeAt', w.made_at, 'sheets', (select count(*) from work_page wp where wp.piece_id = w.id),
  'cover', (select ${page} from work_page wp join file f on f.id = wp.file_id where wp.piece_id = w.id and wp.number = 1),
  'isShared', exists (select from work_share ws where ws.piece_id = w.id and ws.ended_at is null),
  'permission', w.permission, 'isCleared', w.is_cleared`

/** A piece as lists show it, of `work_piece w join team t`. */
export const pieceLineJson: RawBuilder<PieceLine> = sql<PieceLine>`jsonb_build_object(${line})`

const sharesJson = sql<
  PieceShare[]
>`coalesce((select jsonb_agg(jsonb_build_object('id', ws.id, 'withKind', ws.with_kind, 'withId', ws.with_id,
    'label', ws.label, 'by', ${nameOf(sql.ref('ws.shared_by'))}, 'at', ws.shared_at) order by ws.shared_at, ws.id)
  from work_share ws where ws.piece_id = w.id and ws.ended_at is null), '[]')`

/** All of a piece, of `work_piece w join team t`; who brought it and where it is shown is for its own team. */
export const pieceJson = (actor: Reader): RawBuilder<Piece> => {
  const inside = isIn(actor, sql.ref('w.team_id'))
  return sql<Piece>`jsonb_build_object(${line}, 'version', w.version, 'about', w.about, 'permissionBy', w.permission_by, 'keepUntil', w.keep_until, 'pages', ${pagesJson},
    'by', case when ${inside} then ${nameOf(sql.ref('w.made_by'))} end,
    'shares', case when ${inside} then ${sharesJson} else '[]'::jsonb end,
    'mayWrite', exists (select from team_member tm where tm.team_id = w.team_id and tm.person_id = ${actor.personId} and tm.until is null and tm.part <> 'guest'))`
}

/** The pieces of other teams that are shown to a team, as a column. */
export const piecesShownTo = (teamId: Expression<unknown> | string): RawBuilder<PieceLine[]> => sql<PieceLine[]>`coalesce((
  select jsonb_agg(${pieceLineJson} order by w.id) from work_piece w join team t on t.id = w.team_id
  where ${pieceIsThere} and w.state = 'ready' and ${mayStay()} and ${isShownIn('team', teamId)}), '[]')`

type There = {
  kind: SharedWith
  id: Expression<unknown>
  /** What else holds there, of `work_piece w`. */
  which?: RawBuilder<SqlBool>
}
const isOpenThere = ({ kind, id, which = sql<SqlBool>`true` }: There): RawBuilder<SqlBool> =>
  sql<SqlBool>`(${pieceIsThere} and w.state = 'ready' and ${isShownIn(kind, id)} and ${which})`

/** One of them as it is looked at there, as a column; null once it was taken back. */
export const pieceShownIn = (
  there: There,
  pieceId: Expression<unknown>,
): RawBuilder<Pick<Piece, 'title' | 'about' | 'kind' | 'pages'> | null> => sql`(
  select jsonb_build_object('title', w.title, 'about', w.about, 'kind', w.kind, 'pages', ${pagesJson}) from work_piece w
  where w.id = ${pieceId} and ${isOpenThere(there)})`

/** Whether one of them is still looked at there. */
export const pieceIsShownIn = (there: There, pieceId: Expression<unknown>): RawBuilder<SqlBool> =>
  sql<SqlBool>`exists (select from work_piece w where w.id = ${pieceId} and ${isOpenThere(there)})`

/** The piece that a file belongs to, as a column. */
export const pieceOfFile = (fileId: string): RawBuilder<string | null> =>
  sql`(select wp.piece_id from work_page wp where wp.file_id = ${fileId} limit 1)`
