import { GUESTS, NOBODYS, seenBut, TEAM, TEAM_WRITES, WRITERS } from './policy.ts'
import type { Per, Policy } from './policy.ts'

/** Student work is its team’s alone. Shown elsewhere it is seen there; the routes’ own tests hold that. */
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
