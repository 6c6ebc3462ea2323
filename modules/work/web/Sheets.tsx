import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { Button } from '#web/ui/Button.tsx'
import { words } from '#web/words.ts'
import type { Piece } from '../contract.ts'
import { PieceView } from './PieceView.tsx'
import css from './Sheets.module.css'
import { untitled } from './words.ts'

const say = words({
  sheet: {
    en: (number: number, of: number) => `Sheet ${number} of ${of}`,
    es: (number: number, of: number) => `Hoja ${number} de ${of}`,
  },
  sheets: { en: (title: string) => `The sheets of ${title}`, es: (title: string) => `Las hojas de ${title}` },
  of: {
    en: (title: string, number: number, of: number) => `${title}, sheet ${number} of ${of}`,
    es: (title: string, number: number, of: number) => `${title}, hoja ${number} de ${of}`,
  },
  before: { en: 'Sheet before', es: 'Hoja anterior' },
  next: { en: 'Next sheet', es: 'Hoja siguiente' },
})

type Props = {
  piece: Pick<Piece, 'title' | 'kind' | 'pages'>
  /** The keys that turn its sheets, while nobody types. */
  keys?: { before: string; next: string }
}

/** A piece as large as there is room, one sheet at a time: swept by thumb, turned by button or key. */
export function Sheets({ piece, keys }: Props) {
  const strip = useRef<HTMLUListElement>(null)
  const [at, setAt] = useState(0)
  const { pages, kind } = piece
  const many = pages.length > 1
  const title = piece.title || untitled
  const turn = (to: number) => {
    // After the last comes the first.
    const place = (to + pages.length) % pages.length
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
    strip.current?.scrollTo({ left: place * strip.current.clientWidth, behavior: isStill ? 'auto' : 'smooth' })
  }
  const onKey = useEffectEvent(({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
    const types = target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'radio')
    if (!keys || types || ctrlKey || metaKey || altKey) return
    if (key === keys.next) turn(at + 1)
    if (key === keys.before) turn(at - 1)
  })
  useEffect(() => {
    if (!many) return undefined
    const heard = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', heard)
    return () => document.removeEventListener('keydown', heard)
  }, [many])
  if (kind !== 'image' && kind !== 'pdf') return <PieceView piece={piece} />
  return (
    <div className={css.sheets}>
      {/* A region that scrolls is reached by keyboard. */}
      <ul
        ref={strip}
        className={`plain ${css.strip}`}
        data-turns=""
        {...(many && { tabIndex: 0, 'aria-label': say.sheets(title) })}
        onScroll={({ currentTarget: { scrollLeft, clientWidth } }) => setAt(Math.round(scrollLeft / Math.max(1, clientWidth)))}
      >
        {pages.map(({ fileId, width, height }, nth) => (
          <li key={fileId}>
            <img
              src={`/files/${fileId}`}
              width={width ?? undefined}
              height={height ?? undefined}
              alt={many ? say.of(title, nth + 1, pages.length) : title}
              loading={nth < 2 ? 'eager' : 'lazy'}
            />
          </li>
        ))}
      </ul>
      {many && (
        <div className={`screen-only ${css.turn}`}>
          <Button look="plain" aria-label={say.before} onClick={() => turn(at - 1)}>
            ←
          </Button>
          <span className="small" aria-live="polite">
            {say.sheet(at + 1, pages.length)}
          </span>
          <Button look="plain" aria-label={say.next} onClick={() => turn(at + 1)}>
            →
          </Button>
        </div>
      )}
    </div>
  )
}
