import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { Below } from './Below.tsx'
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
      {aside && (
        <aside className={css.aside}>
          <Below>{aside}</Below>
        </aside>
      )}
    </div>
  )
}

type PartProps = { label: string; id?: string; children: ReactNode }

/** One part of a page, under a line, with a quiet label. What it says stands in an `h3`. */
export const Section = ({ label, id, children }: PartProps) => (
  <section className={css.section} id={id}>
    <h2 className={css.label}>{label}</h2>
    <div className="stack">{children}</div>
  </section>
)

/** One part of the side column. */
export const Aside = ({ label, id, children }: PartProps) => (
  <section id={id}>
    <h2 className={css.label}>{label}</h2>
    {children}
  </section>
)
