import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { codeOf, theirs } from '#web/problem.ts'
import { Button } from '#web/ui/Button.tsx'
import { Field } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import type { Account } from '../account.ts'
import css from './forms.module.css'
import { accountWords } from './words.ts'

const say = words({
  save: { en: 'Save', es: 'Guardar' },
  saved: { en: 'Saved.', es: 'Guardado.' },
  roster: {
    en: 'The roster writes these. Correct them there, or the next import brings the old ones back.',
    es: 'Estos datos vienen del padrón. Corríjalos allí, o la próxima importación traerá los anteriores.',
  },
  met: {
    en: (name: string, email: string) => `Someone else saved this meanwhile: ${name}, ${email}. Save again to keep yours.`,
    es: (name: string, email: string) =>
      `Otra persona guardó esto mientras tanto: ${name}, ${email}. Guarde de nuevo para dejar lo suyo.`,
  },
  noEmail: { en: 'no e-mail', es: 'sin correo' },
})

/** A name or an address that was wrong. */
export function ChangePersonForm({ account }: { account: Account }) {
  const { id, fromRoster } = account
  const [typed, setTyped] = useState({ givenName: account.givenName, familyName: account.familyName, email: account.email ?? '' })
  // What one typed grew from this version, however often the page reads itself anew meanwhile.
  const [version, setVersion] = useState(account.version)
  const [saved, setSaved] = useState(false)
  const change = useAct('people.changePerson', {
    done: (now) => {
      setVersion(now.version)
      setSaved(true)
    },
  })
  const other = theirs(change.error) as Account | undefined
  const taken = codeOf(change.error) === 'LOGIN_TAKEN'
  const field = (key: keyof typeof typed) => ({
    value: typed[key],
    onChange: ({ target }: { target: HTMLInputElement }) => setTyped({ ...typed, [key]: target.value }),
    problem: change.problemAt(key),
    autoComplete: 'off',
    maxLength: 80,
  })
  return (
    <form
      className={`stack ${css.wide}`}
      onSubmit={(event) => {
        event.preventDefault()
        setSaved(false)
        change.run({ id, ...typed, email: typed.email.trim() || null, version: other?.version ?? version })
      }}
    >
      {fromRoster && <p className="small">{say.roster}</p>}
      <div className={css.two}>
        <Field label={accountWords.givenName} required {...field('givenName')} />
        <Field label={accountWords.familyName} required {...field('familyName')} />
      </div>
      <Field
        label={accountWords.email}
        hint={accountWords.emailHint}
        type="email"
        {...field('email')}
        maxLength={200}
        problem={taken ? accountWords.taken : change.problemAt('email')}
      />
      {other && <Notice tone="problem">{say.met(other.name, other.email ?? say.noEmail)}</Notice>}
      {change.problem && !other && !taken && <Notice tone="problem">{change.problem}</Notice>}
      {saved && !change.busy && <Notice tone="done">{say.saved}</Notice>}
      <div className="row">
        <Button type="submit" busy={change.busy}>
          {say.save}
        </Button>
      </div>
    </form>
  )
}
