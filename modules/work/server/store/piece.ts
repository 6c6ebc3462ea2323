import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import { removal } from '#platform/removal.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Piece, PieceLine, PieceTerms } from '../../contract.ts'
import { pieceIsThere, pieceJson, pieceLineJson, piecesShownTo, seesPiece } from '../read.ts'

const PAGE = 48

/** One piece as this reader may see it, or nothing. */
export const pieceById = async (db: Db, actor: Actor, id: string): Promise<Piece | undefined> =>
  (await piecesByIds(db, actor, [id]))[0]

/** Those of these pieces that this reader may see. */
export async function piecesByIds(db: Db, actor: Actor, ids: readonly string[]): Promise<Piece[]> {
  const { rows } = await sql<{ piece: Piece }>`select ${pieceJson(actor)} as piece
    from work_piece w join team t on t.id = w.team_id where w.id = any(${ids}) and ${seesPiece(actor)} order by w.id`.execute(db)
  return rows.map(({ piece }) => piece)
}

type Gallery = { pieces: PieceLine[]; more: boolean; shown: PieceLine[] }

/** What a team holds, newest first, and what others show it. */
export async function galleryOf(db: Db, teamId: string, after: string | undefined): Promise<Gallery> {
  const before = after ? sql`and w.id < ${after}` : sql``
  const { rows } = await sql<{ pieces: PieceLine[]; shown: PieceLine[] }>`select
    coalesce((select jsonb_agg(p.line order by p.id desc) from (
      select w.id, ${pieceLineJson} as line from work_piece w join team t on t.id = w.team_id
      where w.team_id = ${teamId} and ${pieceIsThere} ${before} order by w.id desc limit ${PAGE + 1}) p), '[]') as pieces,
    ${piecesShownTo(teamId)} as shown`.execute(db)
  const { pieces, shown } = rows[0]!
  return { pieces: pieces.slice(0, PAGE), more: pieces.length > PAGE, shown }
}

export const linesOf = async (db: Db, ids: readonly string[]): Promise<PieceLine[]> =>
  (
    await sql<{ line: PieceLine }>`select ${pieceLineJson} as line from work_piece w join team t on t.id = w.team_id
      where w.id = any(${ids}) order by w.id`.execute(db)
  ).rows.map(({ line }) => line)

const columns = (of: PieceTerms) => ({
  about: of.about,
  purpose: of.purpose,
  permission: of.permission,
  permission_by: of.permissionBy,
  is_cleared: of.isCleared,
  keep_until: of.keepUntil,
})

type New = { title: string; uploadIds: readonly string[] }

/** Pieces that wait to be looked into, with what they will be made of. */
export async function insertPieces(
  db: Db,
  teamId: string,
  madeBy: string,
  terms: PieceTerms,
  pieces: readonly New[],
): Promise<string[]> {
  const rows = pieces.map((piece) => ({ ...piece, id: uuidv7() }))
  const of = { team_id: teamId, made_by: madeBy, state: 'waiting' as const, ...columns(terms) }
  await db
    .insertInto('work_piece')
    .values(rows.map(({ id, title }) => ({ ...of, id, title })))
    .execute()
  await db
    .insertInto('work_arriving')
    .values(rows.flatMap(({ id, uploadIds }) => uploadIds.map((upload_id, at) => ({ piece_id: id, number: at + 1, upload_id }))))
    .execute()
  return rows.map(({ id }) => id)
}

/** How many of these uploads this person has finished, and how many of those were handed over already. */
export async function arrived(db: Db, ids: readonly string[], personId: string): Promise<{ whole: number; used: number }> {
  const { rows } = await sql<{ whole: number; used: number }>`select count(*)::int as whole,
      (count(*) filter (where exists (select from work_arriving a where a.upload_id = u.id)))::int as used
    from upload u where u.id = any(${ids}) and u.made_by = ${personId} and u.received = u.bytes`.execute(db)
  return rows[0]!
}

/** False where somebody changed it since that version. */
export async function updatePiece(
  db: Db,
  { id, version }: { id: string; version: number },
  to: PieceTerms & { title: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('work_piece')
    .set({ ...columns(to), title: to.title, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Puts another file in the place of a sheet; false where somebody changed the piece since that version. */
export async function replacePage(
  db: Db,
  { id, version }: { id: string; version: number },
  { from, to }: { from: string; to: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('work_piece')
    .set({ version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await db.updateTable('work_page').set({ file_id: to }).where('piece_id', '=', id).where('file_id', '=', from).execute()
  return true
}

export const setPieceRemoved = (db: Db, id: string, by: string | null) =>
  db.updateTable('work_piece').set(removal(by)).where('id', '=', id).where('gone_at', 'is', null).execute()

/** Also of one that was taken away: to bring it back. */
export const teamOfPiece = async (db: Db, id: string): Promise<string | undefined> =>
  (await db.selectFrom('work_piece').select('team_id').where('id', '=', id).where('gone_at', 'is', null).executeTakeFirst())
    ?.team_id

/** Whether a file is a student’s work. */
export const holdsFile = async (db: Db, fileId: string): Promise<boolean> =>
  Boolean(await db.selectFrom('work_page').select('piece_id').where('file_id', '=', fileId).executeTakeFirst())

/** A sheet is seen by whoever sees its piece. */
export const opensFile = async (db: Db, actor: Actor, fileId: string): Promise<boolean> =>
  Boolean(
    await db
      .selectFrom('work_page as wp')
      .innerJoin('work_piece as w', 'w.id', 'wp.piece_id')
      .select('w.id')
      .where('wp.file_id', '=', fileId)
      .where(seesPiece(actor))
      .executeTakeFirst(),
  )
