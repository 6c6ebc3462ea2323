import type { ReactNode } from 'react'
import css from './Pill.module.css'

export type Tone = 'plain' | 'indigo' | 'ochre' | 'green' | 'rose'

/** A short fact beside a title: a state, who sees it, worth a closer look. The words say it; the colour only helps. */
export const Pill = ({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) => (
  <span className={`${css.pill} ${css[tone]}`}>{children}</span>
)
