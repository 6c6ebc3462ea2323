import { each, GUESTS, INSIDE, NOBODYS, seenBut, TEAM, TEAM_WRITES, whereShared, WRITERS } from './policy.ts'
import type { Per, Policy, Who } from './policy.ts'

const SHOWN_TO: Who = ['neighbour', 'former']
/**
 * Student work is its team’s alone (`workPiece`). Where a team shares, `travellingPiece` is shown to the neighbour’s teams, in one of which is whoever left this one; `keptPiece`
 * was, and is not any more; `namedPiece` is not to be, since somebody may be named in it; of `lostPiece` only the row is left.
 */
export const travels = (inside: Who): Per => ({
  ...whereShared(SHOWN_TO),
  open: [...inside, ...SHOWN_TO],
})
const begins: Per = { own: WRITERS, open: WRITERS }
const pieceWrite = { kind: 'write', over: 'work', id: 'workPiece', may: TEAM_WRITES, closed: GUESTS } as const
const terms = {
  about: '',
  purpose: 'look',
  permission: 'not-asked',
  permissionBy: null,
  isCleared: false,
  keepUntil: '2027-06-30',
}

export const work: Policy = {
  'work.ofTeam': { kind: 'list', over: 'work', id: 'team', may: TEAM },
  'work.ofTeam to which others show some': { kind: 'list', over: 'work', id: 'near', may: each(['neighbour']) },
  'work.ofTeam of whoever left another': { kind: 'list', over: 'work', id: 'beside', may: each(SHOWN_TO) },
  'work.beginning': { kind: 'read', over: 'work', id: 'team', may: begins, closed: seenBut(begins) },
  'work.add': {
    kind: 'write',
    over: 'work',
    id: 'team',
    may: begins,
    closed: seenBut(begins),
    with: ({ wholeUpload = NOBODYS }) => ({ ...terms, pieces: [{ title: 'Two bars', uploadIds: [wholeUpload] }] }),
  },
  'work.piece': { kind: 'read', over: 'work', id: 'workPiece', may: TEAM },
  'work.piece that is shown to a team': { kind: 'read', over: 'work', id: 'travellingPiece', may: travels(INSIDE) },
  'work.piece that is shown no more': { kind: 'read', over: 'work', id: 'keptPiece', may: TEAM },
  'work.piece in which somebody may be named': { kind: 'read', over: 'work', id: 'namedPiece', may: TEAM },
  'work.piece that is gone': { kind: 'read', over: 'work', id: 'lostPiece' },
  'work.change one that is shown to a team': {
    ...pieceWrite,
    id: 'travellingPiece',
    closed: travels(['guest']),
    with: { ...terms, version: 1, title: 'Two bars' },
  },
  'work.change': { ...pieceWrite, with: { ...terms, version: 1, title: 'Two bars' } },
  'work.cover': {
    ...pieceWrite,
    with: ({ workFile = NOBODYS }) => ({
      version: 1,
      fileId: workFile,
      boxes: [],
      crop: { left: 0, top: 0, width: 1, height: 1 },
    }),
  },
  'work.share': { ...pieceWrite, with: ({ team = NOBODYS, shownTeam = team }) => ({ teamId: shownTeam }) },
  'work.withdraw': { ...pieceWrite, with: ({ workShare = NOBODYS }) => ({ shareId: workShare }) },
  'work.remove': { ...pieceWrite, may: { ...TEAM_WRITES, deleted: WRITERS }, closed: { ...GUESTS, deleted: ['guest'] } },
}
