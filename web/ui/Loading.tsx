import { words } from '../words.ts'
import css from './Loading.module.css'

const say = words({ loading: { en: 'Loading', es: 'Cargando' } })

/** Lines where text will be. It fades in after a moment, so that a quick answer shows nothing at all. */
export function Loading({ lines = 5 }: { lines?: number }) {
  return (
    <output className={css.loading}>
      <span className="aloud">{say.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={css.line} />
      ))}
    </output>
  )
}
