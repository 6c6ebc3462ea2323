import type { ReactNode } from 'react'
import css from './Card.module.css'

/** One thing among several: a title to open it, a line about it, what can be done. */
export function Card({ title, href, children }: { title?: ReactNode; href?: string; children?: ReactNode }) {
  return (
    <article className={css.card}>
      {title && <h3>{href ? <a href={href}>{title}</a> : title}</h3>}
      {children}
    </article>
  )
}

/** Cards below each other. */
export const Cards = ({ children }: { children: ReactNode }) => <div className={css.cards}>{children}</div>
