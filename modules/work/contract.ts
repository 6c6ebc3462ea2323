import { oc } from '@orpc/contract'
import * as z from 'zod'
import { because, conflict, Instant, problems } from '../people/person.ts'
import * as rules from './piece.ts'

const Day = z.iso.date()
const Id = z.object({ id: z.uuid() })

/** One sheet of a piece, or its one text, recording or film, by the file that `/files/{id}` serves. */
export const PiecePage = z.object({ fileId: z.uuid(), width: z.int().nullable(), height: z.int().nullable() })
export type PiecePage = z.infer<typeof PiecePage>

/** A piece as lists show it. No student is named; `cover` is its first sheet. */
export const PieceLine = z.object({
  id: z.uuid(),
  teamId: z.uuid(),
  team: z.string(),
  title: z.string(),
  kind: z.enum(rules.PIECE_KINDS).nullable(),
  state: z.enum(rules.PIECE_STATES),
  problem: z.enum(rules.REFUSALS).nullable(),
  purpose: z.enum(rules.PURPOSES),
  cover: PiecePage.nullable(),
  sheets: z.int(),
  madeAt: Instant,
  isShared: z.boolean(),
  /** How far it may travel, and whether somebody looked and saw nobody in it. */
  permission: z.enum(rules.PERMISSIONS),
  isCleared: z.boolean(),
})
export type PieceLine = z.infer<typeof PieceLine>

export const PieceShare = z.object({
  id: z.uuid(),
  withKind: z.enum(rules.SHARED_WITH),
  withId: z.uuid(),
  label: z.string(),
  by: z.string(),
  at: Instant,
})
export type PieceShare = z.infer<typeof PieceShare>

export const Piece = PieceLine.extend({
  version: z.int(),
  about: z.string(),
  permissionBy: z.enum(rules.PERMITTED_BY).nullable(),
  keepUntil: Day,
  pages: z.array(PiecePage),
  /** For its own team: who brought it, and where else it is shown. */
  by: z.string().nullable(),
  shares: z.array(PieceShare),
  mayWrite: z.boolean(),
})
export type Piece = z.infer<typeof Piece>

/** What holds for all that is brought at once. */
const Terms = z.object({
  about: z.string().trim().max(2000),
  purpose: z.enum(rules.PURPOSES),
  permission: z.enum(rules.PERMISSIONS),
  permissionBy: z.enum(rules.PERMITTED_BY).nullable(),
  isCleared: z.boolean(),
  keepUntil: Day,
})
export type PieceTerms = z.infer<typeof Terms>

const Title = z.string().trim().max(200)
const OfTeam = z.object({ team: z.object({ id: z.uuid(), name: z.string(), place: z.string() }), mayWrite: z.boolean() })
const Share = z.number().min(0).max(1)
const Box = z.object({ left: Share, top: Share, width: Share, height: Share })

export const work = {
  ofTeam: oc
    .route({
      method: 'GET',
      path: '/teams/{id}/work',
      summary: 'Student work that a team holds, newest first, and what others show it',
    })
    .input(Id.extend({ after: z.uuid().optional() }))
    .output(OfTeam.extend({ pieces: z.array(PieceLine), more: z.boolean(), shown: z.array(PieceLine) }))
    .errors(problems),
  beginning: oc
    .route({ method: 'GET', path: '/teams/{id}/work/beginning', summary: 'What one needs to bring work to a team' })
    .input(Id)
    .output(OfTeam.extend({ today: Day, keepUntil: Day, latest: Day }))
    .errors(problems),
  add: oc
    .route({
      method: 'POST',
      path: '/teams/{id}/work',
      summary: 'Bring work that was uploaded: each piece of one upload, or of several pictures as its sheets',
    })
    .input(
      Id.extend(Terms.shape).extend({
        pieces: z
          .array(z.object({ title: Title, uploadIds: z.array(z.uuid()).min(1).max(rules.MOST_SHEETS) }))
          .min(1)
          .max(rules.MOST_AT_ONCE),
      }),
    )
    .output(z.object({ pieces: z.array(PieceLine) }))
    .errors({ ...problems, CANNOT_ADD: because(rules.ADD_PROBLEMS) }),
  piece: oc.route({ method: 'GET', path: '/work/{id}', summary: 'One piece of work' }).input(Id).output(Piece).errors(problems),
  change: oc
    .route({ method: 'PATCH', path: '/work/{id}', summary: 'Change what is said of a piece' })
    .input(Id.extend(Terms.shape).extend({ version: z.int(), title: Title }))
    .output(Piece)
    .errors({ ...problems, ...conflict(Piece), CANNOT_ADD: because(rules.ADD_PROBLEMS) }),
  cover: oc
    .route({
      method: 'POST',
      path: '/work/{id}/cover',
      summary: 'Black out or blur parts of a sheet, or cut it; what it was before is not kept',
    })
    .input(
      Id.extend({
        version: z.int(),
        fileId: z.uuid(),
        boxes: z.array(Box.extend({ how: z.enum(['black', 'blur']) })).max(40),
        crop: Box.nullable(),
      }),
    )
    .output(Piece)
    .errors({ ...problems, ...conflict(Piece), CANNOT_COVER: because(rules.COVER_PROBLEMS) }),
  share: oc
    .route({ method: 'POST', path: '/work/{id}/shares', summary: 'Show a piece to another team' })
    .input(Id.extend({ teamId: z.uuid() }))
    .output(Piece)
    .errors({ ...problems, CANNOT_SHARE: because(rules.SHARE_PROBLEMS) }),
  withdraw: oc
    .route({ method: 'POST', path: '/work/{id}/withdrawals', summary: 'Take a piece back from where it is shown' })
    .input(Id.extend({ shareId: z.uuid() }))
    .output(Piece)
    .errors(problems),
  remove: oc
    .route({ method: 'PUT', path: '/work/{id}/removed', summary: 'Take a piece away, or bring it back' })
    .input(Id.extend({ removed: z.boolean() }))
    .output(z.object({}))
    .errors(problems),
}
