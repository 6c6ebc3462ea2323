import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useAct } from '#web/act.ts'
import { page } from '#web/query.ts'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Picker } from '#web/ui/Picker.tsx'
import { words } from '#web/words.ts'
import type { StatementLine } from '../contract.ts'
import type { Thing } from '../framework.ts'
import css from './Frameworks.module.css'

const say = words({
  lead: {
    en: 'A sentence of the graduate profile, a policy, a pathway or a standard. Say it only where you mean it: nobody asks for it.',
    es: 'Una frase del perfil de egreso, de una política, de un trayecto o de un estándar. Dígalo solo si lo cree: nadie lo pide.',
  },
  find: { en: 'Find a statement', es: 'Buscar un enunciado' },
  placeholder: { en: 'A word of it, or its code', es: 'Una palabra, o su código' },
  without: { en: 'No longer', es: 'Ya no' },
  withoutNamed: { en: (text: string) => `No longer serves: ${text}`, es: (text: string) => `Ya no sirve a: ${text}` },
})

const nameOf = ({ code, text }: StatementLine) => (code ? `${code} ${text}` : text)

/** Statements, chosen by searching and let go of again. */
export function ChooseStatements({ kind, id, statements }: { kind: Thing; id: string; statements: readonly StatementLine[] }) {
  const [search, setSearch] = useState('')
  const looked = useDeferredValue(search.trim())
  const { data } = useQuery({
    ...page('frameworks.find', { search: looked }),
    enabled: looked !== '',
    placeholderData: keepPreviousData,
  })
  const link = useAct('frameworks.link')
  const chosen = new Set(statements.map((one) => one.id))
  return (
    <>
      <p className="small">{say.lead}</p>
      <Picker
        label={say.find}
        placeholder={say.placeholder}
        search={search}
        onSearch={setSearch}
        found={data?.statements.filter((one) => !chosen.has(one.id)) ?? null}
        id={(one) => one.id}
        name={nameOf}
        detail={({ framework, under }) => [framework, under].filter(Boolean).join(' · ')}
        onPick={(one) => {
          link.run({ kind, id, statementId: one.id, linked: true })
          setSearch('')
        }}
      />
      {link.problem && <Notice tone="problem">{link.problem}</Notice>}
      {statements.length > 0 && (
        <ul className={`plain ${css.served}`}>
          {statements.map((one) => (
            <li key={one.id}>
              {nameOf(one)} <span className="small">{one.framework}</span>{' '}
              <Button
                look="plain"
                aria-label={say.withoutNamed(nameOf(one))}
                onClick={() => link.run({ kind, id, statementId: one.id, linked: false })}
              >
                {say.without}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
