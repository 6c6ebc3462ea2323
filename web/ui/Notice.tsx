import type { ReactNode } from 'react'
import css from './Notice.module.css'

/** Said once, where it happened: a problem (read aloud at once), something done, or a note. */
export function Notice({ tone = 'note', children }: { tone?: 'note' | 'done' | 'problem'; children: ReactNode }) {
  return (
    <div className={`${css.notice} ${css[tone]}`} role={tone === 'problem' ? 'alert' : undefined}>
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" className={css.sign}>
        <path d={signs[tone]} />
      </svg>
      <div>{children}</div>
    </div>
  )
}

const signs = {
  note: 'M10 1.500a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM10 9v5M10 6v.01',
  done: 'M3.5 10.500l4.5 4.5 8.5-10',
  problem: 'M10 2 1.5 17.500h17ZM10 8v4.500M10 15v.01',
}
