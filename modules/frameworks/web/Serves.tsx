import { useQuery } from '@tanstack/react-query'
import { links } from '#web/links.ts'
import { page } from '#web/query.ts'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { later } from '#web/ui/later.tsx'
import { Aside } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import type { Thing } from '../framework.ts'
import css from './Frameworks.module.css'

const Choose = later(() => import('./ChooseStatements.tsx').then((m) => m.ChooseStatements))

const say = words({
  label: { en: 'What it serves', es: 'A qué sirve' },
  choose: { en: 'Say what it serves', es: 'Decir a qué sirve' },
})

/** Beside something: the statements that its people say it serves. They choose them by searching. */
export function Serves({ kind, id }: { kind: Thing; id: string }) {
  const { data } = useQuery(page('frameworks.linksOf', { kind, id }))
  if (!data || (data.statements.length === 0 && !data.mayWrite)) return null
  return (
    <Aside label={say.label}>
      <div className={css.served}>
        {data.statements.map((one) => (
          <p key={one.id}>
            {one.code && <span className={css.code}>{one.code}</span>}
            {one.text}{' '}
            <span className="small">
              <a href={links.framework(one.frameworkId)}>{one.framework}</a>
            </span>
          </p>
        ))}
        {data.mayWrite && (
          <div className="screen-only">
            <DialogButton look="plain" label={say.choose} title={say.choose}>
              {() => <Choose kind={kind} id={id} statements={data.statements} />}
            </DialogButton>
          </div>
        )}
      </div>
    </Aside>
  )
}
