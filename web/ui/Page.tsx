import { useEffect } from 'react'
import type { ReactNode } from 'react'
import css from './Page.module.css'

type Props = {
  title: string
  /** Where this page stands, above the title: links with · between them. */
  crumbs?: ReactNode
  /** Pills and short facts under the title. */
  facts?: ReactNode
  /** The thread beside the page: what came before, people, what is next. On a phone it follows the page. */
  aside?: ReactNode
  children: ReactNode
}

/** A page reads from top to bottom like a short article. */
export function Page({ title, crumbs, facts, aside, children }: Props) {
  useEffect(() => {
    document.title = `${title} · Weft`
  }, [title])
  return (
    <div className={`${css.page} ${aside ? css.withAside : ''}`}>
      <div className={css.body}>
        <header className={css.head}>
          {crumbs && <p className={css.crumbs}>{crumbs}</p>}
          <h1>{title}</h1>
          {facts && <div className={css.facts}>{facts}</div>}
        </header>
        {children}
      </div>
      {aside && <aside className={css.aside}>{aside}</aside>}
    </div>
  )
}

/** One part of a page, under a line, with a quiet label. Give it an `h2` where it has something to say. */
export function Section({ label, id, children }: { label: string; id?: string; children: ReactNode }) {
  return (
    <section className={css.section} aria-label={label} id={id}>
      <div className={css.label} aria-hidden="true">
        {label}
      </div>
      <div className="stack">{children}</div>
    </section>
  )
}

/** One part of the side column. */
export function Aside({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section aria-label={label}>
      <div className={css.label} aria-hidden="true">
        {label}
      </div>
      {children}
    </section>
  )
}
