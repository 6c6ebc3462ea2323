import type { ReactNode } from 'react'
import { formatDate, words } from '#web/words.ts'
import type { EvidenceItem } from '../contract.ts'
import css from './EvidenceList.module.css'

const say = words({
  undescribed: {
    en: (on: string) => `A photo of ${on}, not described yet`,
    es: (on: string) => `Una foto del ${on}, todavía sin descripción`,
  },
})

type Props<Item> = { items: readonly Item[]; children: (item: Item) => ReactNode }

/** What students said and made: quotes as quotes, photos as photos. What `children` gives stands under each. */
export function EvidenceList<Item extends EvidenceItem>({ items, children }: Props<Item>) {
  return (
    <ul className={`plain ${css.items}`}>
      {items.map((item) => {
        const { id, kind, text, fileId, seenOn } = item
        const on = formatDate(seenOn, 'day')
        return (
          <li key={id}>
            {kind === 'photo' ? (
              <figure>
                <a href={`/files/${fileId}`} target="_blank" rel="noreferrer">
                  <img src={`/files/${fileId}`} alt={text || say.undescribed(on)} loading="lazy" />
                </a>
                <figcaption className="small">{[text, on].filter(Boolean).join(' · ')}</figcaption>
              </figure>
            ) : (
              <figure>
                <blockquote>{text}</blockquote>
                <figcaption className="small">{on}</figcaption>
              </figure>
            )}
            {children(item)}
          </li>
        )
      })}
    </ul>
  )
}
