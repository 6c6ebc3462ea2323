import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { useMe } from '#web/me.ts'
import { Button } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { Field } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import { ROLES } from '../role.ts'
import type { Role } from '../role.ts'
import css from './lines.module.css'
import { useRoleName } from './roles.ts'
import { roleWords } from './words.ts'

const say = words({
  lead: {
    en: 'Call a role what people here call it. What it is stays the same; no name gives a right.',
    es: 'Llame a cada puesto como se le llama aquí. Lo que es no cambia; ningún nombre da un derecho.',
  },
  rename: { en: 'Rename', es: 'Cambiar el nombre' },
  renameThis: { en: (name: string) => `Rename ${name}`, es: (name: string) => `Cambiar el nombre de ${name}` },
  inEnglish: { en: 'In English', es: 'En inglés' },
  inSpanish: { en: 'In Spanish', es: 'En español' },
  usual: { en: (name: string) => `Usually: ${name}`, es: (name: string) => `Normalmente: ${name}` },
})

/** What the district calls each role, in both languages. */
export function RoleNames() {
  const roleName = useRoleName()
  return (
    <>
      <p>{say.lead}</p>
      <ul className={`plain ${css.lines}`}>
        {ROLES.map((role) => (
          <li key={role} className={css.line}>
            <div>
              {roleName(role)}
              {roleName(role) !== roleWords[role] && (
                <>
                  <br />
                  <span className="small">{say.usual(roleWords[role])}</span>
                </>
              )}
            </div>
            <DialogButton
              look="plain"
              title={say.renameThis(roleName(role))}
              label={
                <>
                  {say.rename}
                  <span className="aloud"> {roleName(role)}</span>
                </>
              }
            >
              {(close) => <RenameRoleForm role={role} done={close} />}
            </DialogButton>
          </li>
        ))}
      </ul>
    </>
  )
}

function RenameRoleForm({ role, done }: { role: Role; done: () => void }) {
  const named = useMe()?.roleNames.find((one) => one.role === role)
  const [en, setEn] = useState(named?.en ?? '')
  const [es, setEs] = useState(named?.es ?? '')
  const rename = useAct('people.renameRole', { done })
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        rename.run({ role, en, es })
      }}
    >
      <Field
        label={say.inEnglish}
        required
        maxLength={60}
        autoComplete="off"
        value={en}
        onChange={({ target }) => setEn(target.value)}
      />
      <Field
        label={say.inSpanish}
        required
        maxLength={60}
        autoComplete="off"
        value={es}
        onChange={({ target }) => setEs(target.value)}
      />
      {rename.problem && <Notice tone="problem">{rename.problem}</Notice>}
      <div className="row">
        <Button type="submit" look="main" busy={rename.busy}>
          {say.rename}
        </Button>
      </div>
    </form>
  )
}
