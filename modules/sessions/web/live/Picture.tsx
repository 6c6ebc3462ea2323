import { words } from '#web/words.ts'
import type { Mark, Work } from '../../contract.ts'
import { movedBy } from './marks.ts'
import css from './Picture.module.css'

const say = words({
  point: {
    en: (name: string) => `${name}: point at something. Arrow keys move the mark.`,
    es: (name: string) => `${name}: señalar algo. Las flechas mueven la marca.`,
  },
})

export type Shown = { id: string; mark: Mark; text: string; number: number }
type Over = {
  name: string
  marks: readonly Shown[]
  own: Mark | null
  set: ((mark: Mark) => void) | null
}

const place = ({ x, y }: Pick<Mark, 'x' | 'y'>) => ({ left: `${100 * (x ?? 0)}%`, top: `${100 * (y ?? 0)}%` })

/** A picture to point at. */
export const Picture = ({ piece, ...over }: Over & { piece: Work }) => (
  <div className={css.picture}>
    <img src={`/files/${piece.fileId}`} alt={piece.title || over.name} />
    <Over {...over} />
  </div>
)

/** The marks on a picture or a sheet, and a tap to set one's own; arrow keys move it. Of a piece of several sheets, `sheet` says which this is. */
export function Over({ name, marks: all, own: ours, set, sheet = null }: Over & { sheet?: number | null }) {
  const marks = all.filter((one) => one.mark.at === sheet)
  const own = ours?.at === sheet ? ours : null
  const at = { x: own?.x ?? 0.5, y: own?.y ?? 0.5 }
  const mark = ({ x, y }: { x: number; y: number }) => set?.({ x: round(x), y: round(y), at: sheet })
  return (
    <>
      {marks.map(({ id, mark: there, text, number }) =>
        there.x === null ? null : (
          <span key={id} className={css.mark} style={place(there)} title={text} aria-hidden="true">
            {number}
          </span>
        ),
      )}
      {own?.x != null && <span className={`${css.mark} ${css.own}`} style={place(own)} aria-hidden="true" />}
      {set && (
        <button
          type="button"
          className={css.over}
          aria-label={say.point(name)}
          onClick={(event) => {
            // By the keyboard it begins in the middle.
            if (event.detail === 0) return mark(at)
            const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
            mark({ x: (event.clientX - left) / width, y: (event.clientY - top) / height })
          }}
          onKeyDown={(event) => {
            const moved = movedBy(event.key, at)
            if (!moved) return
            event.preventDefault()
            mark(moved)
          }}
        />
      )}
    </>
  )
}

const round = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 10_000
