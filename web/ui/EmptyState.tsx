import type { ReactNode } from 'react'
import css from './EmptyState.module.css'

/** Where nothing is yet: what will be here, and the next thing to do. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className={css.empty}>
      <p>{children}</p>
      {action && <div className="row">{action}</div>}
    </div>
  )
}
