import { ORPCError } from '@orpc/server'
import { partIn } from '#modules/teams/server/access.ts'
import { mayWrite } from '#modules/teams/team.ts'
import type { Db } from '#platform/db.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Piece } from '../contract.ts'
import { whyNotShare } from '../piece.ts'
import type { SharedWith, ShareProblem } from '../piece.ts'
import { pieceById, piecesByIds, teamOfPiece } from './store/piece.ts'
import { insertShares } from './store/share.ts'

/** A piece of a team that the actor is in, or that is shown to one. */
export async function readablePiece(db: Db, actor: Actor, id: string): Promise<Piece> {
  const piece = await pieceById(db, actor, id)
  if (!piece) throw new ORPCError('NOT_FOUND')
  return piece
}

/** A piece of a team in which the actor writes. */
export async function writablePiece(db: Db, actor: Actor, id: string): Promise<Piece> {
  const piece = await readablePiece(db, actor, id)
  if (!piece.mayWrite) throw new ORPCError('FORBIDDEN')
  return piece
}

/** The team of a piece, also of one taken away, where the actor writes. */
export async function teamOfWritablePiece(db: Db, actor: Actor, id: string): Promise<string> {
  const teamId = await teamOfPiece(db, id)
  const part = teamId ? await partIn(db, actor, teamId) : null
  if (!teamId || !part) throw new ORPCError('NOT_FOUND')
  if (!mayWrite(part)) throw new ORPCError('FORBIDDEN')
  return teamId
}

type Showing = {
  pieceIds: readonly string[]
  withKind: SharedWith
  withId: string
  label: string
  /** The team whose own people alone look there; null where others do too. */
  withinTeam: string | null
}
export type NotShown = { reason: ShareProblem; title: string }

/**
 * Shows pieces within a session or a scoring, whose own people then see them there: for the modules that have those. It is
 * whoever writes in a piece’s team who shows it. Says of the first that cannot be why, where its owner was not asked or a name may be in it;
 * a piece that stays within its own team is shown there without asking again.
 */
export async function showPieces(db: Db, actor: Actor, { pieceIds, withinTeam, ...of }: Showing): Promise<NotShown | null> {
  const pieces = await piecesByIds(db, actor, pieceIds)
  if (pieces.length < new Set(pieceIds).size) throw new ORPCError('NOT_FOUND')
  if (pieces.some((piece) => !piece.mayWrite)) throw new ORPCError('FORBIDDEN')
  for (const piece of pieces) {
    const reason = whyNotShare(piece)
    if (reason && !(piece.teamId === withinTeam && reason !== 'not-ready')) return { reason, title: piece.title }
  }
  await insertShares(db, pieceIds, { ...of, sharedBy: actor.personId })
  return null
}

export { holdsFile, opensFile } from './store/piece.ts'
export { dropSharesWithin, endShare } from './store/share.ts'
export { dropOver, dropRemoved } from './store/gone.ts'
export { workJobs } from './process.ts'
