import type { Room } from './residual.ts'
import type { Crossed } from './suppress-crossed.ts'

/** How far counts may move now: sizes by those who did not meet what was set and by those who did, levels with all sizes as they are. */
export type Layers = { size: Room[]; level: Room }

export const layersOf = ({ n, met }: Crossed): Layers => {
  const none = (): Room => ({ up: new Float64Array(n.length), down: new Float64Array(n.length) })
  return { size: met ? [none(), none()] : [none()], level: none() }
}

/** Sets the room of one arc, as it is shown now; `all` as if it were hidden. */
export function setRoom({ n, met, nHidden, metHidden, bands }: Crossed, { size, level }: Layers, arc: number, all = false): void {
  size.forEach((room, at) => {
    const open = all || nHidden[arc] === 1
    room.up[arc] = open ? 1e9 : 0
    room.down[arc] = !open ? 0 : met === null ? n[arc]! : at === 0 ? n[arc]! - met[arc]! : met[arc]!
  })
  if (met === null) return
  const band = bands[arc]!
  const open = metHidden[arc] === 1 || (all && band === null)
  level.up[arc] = (open ? n[arc]! : (band?.high ?? met[arc]!)) - met[arc]!
  level.down[arc] = met[arc]! - (open ? 0 : (band?.low ?? met[arc]!))
}
