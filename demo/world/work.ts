import type { Drawing } from './drawings/drawings.ts'
import { idOf } from './id.ts'
import type { Act } from './ledger/acts.ts'
import type { Staff } from './people.ts'
import type { Row } from './rows.ts'
import type { Team } from './teams.ts'
import { moment, WEEK } from './time.ts'
import type { Clock, Moment } from './time.ts'
import { PIECES } from './told/work.ts'
import type { ToldPiece } from './told/work.ts'

const brought = ({ on: [week, weekday] }: ToldPiece, nth: number) => moment(week, weekday, '15:20') + nth
const pieceId = (told: ToldPiece, nth: number) => idOf(`work/${told.key}`, brought(told, nth))

export function workIdOf(key: string): string {
  const nth = PIECES.findIndex((told) => told.key === key)
  return pieceId(PIECES[nth]!, nth)
}

/** A piece’s sheets are made when it is loaded. */
export type Sheets = { pieceId: string; madeBy: string; sheets: readonly Drawing[] | { text: string } }

export const sheetsOf = (staff: Staff): Sheets[] =>
  PIECES.map((told, nth) => ({ pieceId: pieceId(told, nth), madeBy: staff.at(told.by).id, sheets: told.sheets }))

/** Where pieces lie to be read. */
type SetOut = { id: string; name: string; made: Moment; pieces: readonly { workId?: string }[] }

export function workRows(teams: ReadonlyMap<string, Team>, staff: Staff, clock: Clock, sets: readonly SetOut[]) {
  const work_piece = PIECES.map((told, nth): Row<'work_piece'> => {
    const at = brought(told, nth)
    return {
      id: pieceId(told, nth),
      team_id: teams.get(told.team)!.id,
      title: told.title,
      about: told.about,
      kind: 'text' in told.sheets ? 'text' : 'image',
      state: 'ready',
      purpose: told.purpose,
      permission: told.permission,
      permission_by: told.permissionBy,
      is_cleared: told.isCleared,
      keep_until: clock.day(at + 52 * WEEK),
      made_by: staff.at(told.by).id,
      made_at: clock.instant(at),
    }
  })
  const work_share = PIECES.flatMap((told, nth): Row<'work_share'>[] => {
    const other = told.shownTo && teams.get(told.shownTo)
    if (!other) return []
    const at = brought(told, nth) + 40
    return [
      {
        id: idOf(`work/${told.key}/shown`, at),
        piece_id: pieceId(told, nth),
        with_kind: 'team',
        with_id: other.id,
        label: other.spec.name,
        shared_by: staff.at(told.by).id,
        shared_at: clock.instant(at),
      },
    ]
  })
  const read = sets.flatMap(({ id, name, made, pieces }) =>
    pieces.flatMap(({ workId }): Row<'work_share'>[] => {
      const piece = work_piece.find((one) => one.id === workId)
      if (!piece) return []
      const shared = {
        with_kind: 'scoring',
        with_id: id,
        label: name,
        shared_by: piece.made_by,
        shared_at: clock.instant(made),
      } as const
      return [{ ...shared, id: idOf(`work/${piece.id}/read`, made), piece_id: piece.id }]
    }),
  )
  return { work_piece, work_share: [...work_share, ...read] }
}

export function workActs(teams: ReadonlyMap<string, Team>, staff: Staff): Act[] {
  const acts: Act[] = []
  for (const [nth, told] of PIECES.entries()) {
    const of = { actor: staff.at(told.by).id, object: pieceId(told, nth), team: teams.get(told.team)! }
    const at = brought(told, nth)
    acts.push({ ...of, verb: 'work.brought', at })
    if (told.shownTo) acts.push({ ...of, verb: 'work.shared', at: at + 40 })
  }
  return acts
}
