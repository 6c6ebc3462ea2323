import type { ReactNode } from 'react'
import css from './Fold.module.css'

/** What is there to be unfolded: over, long, or rarely asked for. It prints unfolded where it stands open. */
export const Fold = ({ summary, open, children }: { summary: string; open?: boolean; children: ReactNode }) => (
  <details className={css.fold} open={open}>
    <summary>{summary}</summary>
    {children}
  </details>
)
