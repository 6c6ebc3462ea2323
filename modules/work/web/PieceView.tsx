import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { words } from '#web/words.ts'
import type { Piece } from '../contract.ts'
import css from './PieceView.module.css'
import { kindWords, untitled } from './words.ts'

const say = words({
  sheet: {
    en: (title: string, number: number, of: number) => `${title}, sheet ${number} of ${of}`,
    es: (title: string, number: number, of: number) => `${title}, hoja ${number} de ${of}`,
  },
  cannotPlay: { en: 'This browser cannot play it.', es: 'Este navegador no puede reproducirlo.' },
  lost: { en: 'It cannot be read just now.', es: 'Ahora mismo no se puede leer.' },
})

type Props = {
  piece: Pick<Piece, 'title' | 'kind' | 'pages'>
  /** What lies over a sheet, as marks do. */
  renderOver?: (fileId: string, number: number) => ReactNode
  /** What stands under a sheet. */
  children?: (fileId: string, number: number) => ReactNode
}

/** A piece as it is: its sheets below each other, its writing, its sound, its film. */
export function PieceView({ piece: { title, kind, pages }, renderOver, children }: Props) {
  const name = title || untitled
  const [first] = pages
  if (!first) return null
  if (kind === 'text') return <Writing fileId={first.fileId} />
  if (kind === 'audio' || kind === 'video') return <Recording kind={kind} fileId={first.fileId} name={name} />
  return (
    <ol className={`plain ${css.sheets}`}>
      {pages.map(({ fileId, width, height }, at) => (
        <li key={fileId}>
          <div className={css.sheet}>
            <img
              src={`/files/${fileId}`}
              width={width ?? undefined}
              height={height ?? undefined}
              alt={pages.length === 1 ? name : say.sheet(name, at + 1, pages.length)}
              loading={at < 2 ? 'eager' : 'lazy'}
            />
            {renderOver?.(fileId, at + 1)}
          </div>
          {children?.(fileId, at + 1)}
        </li>
      ))}
    </ol>
  )
}

function Recording({ kind, fileId, name }: { kind: 'audio' | 'video'; fileId: string; name: string }) {
  const Player = kind
  return (
    <Player
      controls
      preload="metadata"
      src={`/files/${fileId}`}
      aria-label={`${kindWords[kind]}: ${name}`}
      className={css.player}
    >
      {say.cannotPlay}
    </Player>
  )
}

function Writing({ fileId }: { fileId: string }) {
  const { data, isError } = useQuery({
    queryKey: ['file', fileId],
    queryFn: async ({ signal }) => {
      const response = await fetch(`/files/${fileId}`, { signal })
      if (!response.ok) throw new Error(String(response.status))
      return response.text()
    },
    staleTime: Infinity,
  })
  if (isError) return <p className="small">{say.lost}</p>
  return <pre className={css.writing}>{data ?? ''}</pre>
}
