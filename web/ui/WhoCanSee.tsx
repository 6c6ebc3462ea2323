import { useState } from 'react'
import { links } from '../links.ts'
import { words } from '../words.ts'
import { Dialog } from './Dialog.tsx'
import { Icon } from './Icon.tsx'
import css from './WhoCanSee.module.css'

/** Everyone who can see a page, as its access rule found them. */
export type Audience = {
  /** In one line: "Seen by the team and two guests". */
  said: string
  groups: readonly { label: string; people: readonly { name: string; role: string }[]; more?: number }[]
}

const say = words({
  title: { en: 'Who can see this', es: 'Quién puede ver esto' },
  lead: {
    en: 'These people, and nobody else in Weft.',
    es: 'Estas personas, y nadie más en Weft.',
  },
  preview: { en: 'See what leaders see of your work', es: 'Ver qué ven de su trabajo quienes dirigen' },
  more: { en: (count: number) => `and ${count} more`, es: (count: number) => `y ${count} más` },
})

/** Who can see this page, by name and role, one tap away. */
export function WhoCanSee({ audience: { said, groups } }: { audience: Audience }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className={css.button} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span className={css.pill}>
          <Icon name="eye" />
          {said}
        </span>
      </button>
      <Dialog title={say.title} open={open} onClose={() => setOpen(false)}>
        <p className="small">{say.lead}</p>
        {groups.map(({ label, people, more }) => (
          <section key={label}>
            <h3 className={css.group}>{label}</h3>
            <ul className={`plain ${css.people}`}>
              {people.map(({ name, role }) => (
                <li key={`${name} ${role}`}>
                  {name} <span className="small">{role}</span>
                </li>
              ))}
              {more ? <li className="small">{say.more(more)}</li> : null}
            </ul>
          </section>
        ))}
        <p>
          <a href={links.asSeen()}>{say.preview}</a>
        </p>
      </Dialog>
    </>
  )
}
