import { useRef, useState } from 'react'
import type { KeyboardEvent, PointerEvent } from 'react'
import { Button } from '#web/ui/Button.tsx'
import { OneOf } from '#web/ui/OneOf.tsx'
import { words } from '#web/words.ts'
import type { Box, Covering } from './cover.ts'
import { nothingCovered } from './cover.ts'
import css from './CoverEditor.module.css'

const say = words({
  how: { en: 'What a drawn box does', es: 'Qué hace el recuadro' },
  black: { en: 'Black out', es: 'Tapar de negro' },
  blur: { en: 'Blur', es: 'Difuminar' },
  crop: { en: 'Keep only this', es: 'Dejar solo esto' },
  draw: {
    en: 'Draw a box over a name or a face, or add one and move it with the arrow keys; with Shift they change its size, Delete takes it away.',
    es: 'Dibuje un recuadro sobre un nombre o una cara, o añada uno y muévalo con las flechas; con Mayús cambian su tamaño, Supr lo quita.',
  },
  add: { en: 'Add a box', es: 'Añadir un recuadro' },
  undo: { en: 'Take back the last one', es: 'Quitar el último' },
  none: { en: 'No box yet.', es: 'Todavía no hay recuadros.' },
  box: {
    en: (number: number, how: string) => `Box ${number}: ${how}`,
    es: (number: number, how: string) => `Recuadro ${number}: ${how}`,
  },
  done: { en: 'Cover it', es: 'Cubrirlo' },
  picture: { en: 'The picture as it is', es: 'La imagen tal como está' },
})

type How = 'black' | 'blur' | 'crop'
type Drawn = Box & { how: How }
type Props = { src: string; busy: boolean; done: (covering: Covering) => void }

const LEAST = 0.01
const STEP = 0.02
const between = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))

/** Boxes over a picture, by finger, mouse or keys. */
export function CoverEditor({ src, busy, done }: Props) {
  const [how, setHow] = useState<How>('black')
  const [drawn, setDrawn] = useState<readonly Drawn[]>([])
  const [from, setFrom] = useState<{ x: number; y: number } | null>(null)
  const stage = useRef<HTMLDivElement>(null)
  // One part is kept: a second one takes the place of the first.
  const put = (box: Drawn, at?: number) =>
    setDrawn((all) => {
      const rest = all.filter((one, index) => index !== at && !(box.how === 'crop' && one.how === 'crop'))
      return [...rest, box]
    })
  const pointAt = ({ clientX, clientY }: PointerEvent) => {
    const { left, top, width, height } = stage.current!.getBoundingClientRect()
    return { x: between((clientX - left) / width, 0, 1), y: between((clientY - top) / height, 0, 1) }
  }
  const boxTo = (x: number, y: number): Drawn => ({
    how,
    left: Math.min(from!.x, x),
    top: Math.min(from!.y, y),
    width: Math.abs(x - from!.x),
    height: Math.abs(y - from!.y),
  })
  const [growing, setGrowing] = useState<Drawn | null>(null)
  const byKeys = (event: KeyboardEvent, box: Drawn, at: number) => {
    const next = event.key === 'Delete' || event.key === 'Backspace' ? null : moved(box, event)
    if (next === undefined) return
    event.preventDefault()
    setDrawn((all) => (next ? all.with(at, next) : all.filter((_, index) => index !== at)))
  }
  const boxes = drawn.flatMap(({ how: does, ...box }) => (does === 'crop' ? [] : [{ ...box, how: does }]))
  const crop = drawn.find((one) => one.how === 'crop')
  const cropBox = crop ? { left: crop.left, top: crop.top, width: crop.width, height: crop.height } : null
  return (
    <>
      <OneOf
        legend={say.how}
        value={how}
        onChange={setHow}
        options={(['black', 'blur', 'crop'] as const).map((value) => ({ value, label: say[value] }))}
      />
      <p className="small">{say.draw}</p>
      <div
        ref={stage}
        className={css.stage}
        onPointerDown={(event) => {
          if ((event.target as HTMLElement).tagName === 'BUTTON') return
          event.currentTarget.setPointerCapture(event.pointerId)
          setFrom(pointAt(event))
        }}
        onPointerMove={(event) => {
          if (!from) return
          const { x, y } = pointAt(event)
          setGrowing(boxTo(x, y))
        }}
        onPointerUp={() => {
          if (growing && growing.width > LEAST && growing.height > LEAST) put(growing)
          setFrom(null)
          setGrowing(null)
        }}
        onPointerCancel={() => {
          setFrom(null)
          setGrowing(null)
        }}
      >
        <img src={src} alt={say.picture} draggable={false} />
        {drawn.map((box, at) => (
          <button
            // oxlint-disable-next-line react/no-array-index-key -- boxes have no name but their place
            key={at}
            type="button"
            className={`${css.box} ${css[box.how]}`}
            style={placeOf(box)}
            aria-label={say.box(at + 1, say[box.how])}
            onKeyDown={(event) => byKeys(event, box, at)}
          />
        ))}
        {growing && <div className={`${css.box} ${css[growing.how]}`} style={placeOf(growing)} />}
      </div>
      <div className="row">
        <Button onClick={() => put({ how, left: 0.35, top: 0.4, width: 0.3, height: 0.12 })}>{say.add}</Button>
        {drawn.length > 0 && <Button onClick={() => setDrawn((all) => all.slice(0, -1))}>{say.undo}</Button>}
        <Button
          look="main"
          busy={busy}
          disabledReason={drawn.length === 0 ? say.none : null}
          onClick={() => done({ ...nothingCovered, boxes, crop: cropBox })}
        >
          {say.done}
        </Button>
      </div>
    </>
  )
}

const percent = (share: number) => `${share * 100}%`
const placeOf = ({ left, top, width, height }: Box) => ({
  left: percent(left),
  top: percent(top),
  width: percent(width),
  height: percent(height),
})

const MOVES: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** By the arrow keys: moved, or with Shift another size; undefined for any other key. */
function moved(box: Drawn, { key, shiftKey }: KeyboardEvent): Drawn | undefined {
  const [x, y] = MOVES[key] ?? []
  if (x === undefined || y === undefined) return undefined
  if (shiftKey)
    return {
      ...box,
      width: between(box.width + x * STEP, LEAST, 1 - box.left),
      height: between(box.height + y * STEP, LEAST, 1 - box.top),
    }
  return { ...box, left: between(box.left + x * STEP, 0, 1 - box.width), top: between(box.top + y * STEP, 0, 1 - box.height) }
}
