import { useAct } from '#web/act.ts'
import { Notice } from '#web/ui/Notice.tsx'
import { locale } from '#web/words.ts'
import type { DemoPerson } from '../sign-in-contract.ts'
import css from './DemoPeople.module.css'
import { useRoleName } from './roles.ts'

/** The people of the demo, each a button that signs in at once. */
export function DemoPeople({ people, done }: { people: readonly DemoPerson[]; done: () => void }) {
  const roleName = useRoleName()
  const signIn = useAct('people.signInToDemo', { done })
  return (
    <>
      <ul className={`plain ${css.people}`}>
        {people.map(({ id, name, role, place, about }) => (
          <li key={id}>
            <button type="button" className={css.person} aria-disabled={signIn.busy} onClick={() => signIn.run({ personId: id })}>
              <span className={css.name}>{name}</span>
              <span className={css.role}>
                {roleName(role)}, {place}
              </span>
              {about && <span className={css.about}>{about[locale]}</span>}
            </button>
          </li>
        ))}
      </ul>
      {signIn.problem && <Notice tone="problem">{signIn.problem}</Notice>}
    </>
  )
}
