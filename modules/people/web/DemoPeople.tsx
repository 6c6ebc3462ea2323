import { useAct } from '#web/act.ts'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import type { Phrase } from '#platform/words.ts'
import type { Role } from '../role.ts'
import type { DemoPerson } from '../sign-in-contract.ts'
import css from './DemoPeople.module.css'
import { useRoleName } from './roles.ts'

const about = words({
  teacher: {
    en: 'Meets with a team, and sees one try through to its end.',
    es: 'Se reúne con su equipo y lleva un intento hasta el final.',
  },
  'teacher-leader': {
    en: 'Prepares the team’s meeting and keeps its cycle moving.',
    es: 'Prepara la reunión del equipo y mantiene vivo su ciclo.',
  },
  coach: {
    en: 'Works with several teams, and connects two that ask the same.',
    es: 'Trabaja con varios equipos y conecta a dos que preguntan lo mismo.',
  },
  paraeducator: {
    en: 'Notices what others miss, and takes part on a phone.',
    es: 'Nota lo que otros no ven, y participa desde el teléfono.',
  },
  'assistant-principal': {
    en: 'Learns with the school’s leadership team.',
    es: 'Aprende con el equipo directivo de la escuela.',
  },
  principal: {
    en: 'Has a cycle of their own, and sees what teams chose to show.',
    es: 'Tiene su propio ciclo y ve lo que los equipos decidieron mostrar.',
  },
  'principal-supervisor': {
    en: 'Supports principals, and learns beside them.',
    es: 'Apoya a directores y aprende junto a ellos.',
  },
  'central-office-leader': {
    en: 'Looks across schools, and administers this district.',
    es: 'Mira más allá de una escuela y administra este distrito.',
  },
  superintendent: { en: 'Published a prediction that did not come true.', es: 'Publicó una predicción que no se cumplió.' },
  'board-member': {
    en: 'Reads what the district tried, before the scores.',
    es: 'Lee lo que el distrito intentó, antes que los resultados.',
  },
  'support-staff': { en: 'Improves what happens around the classroom.', es: 'Mejora lo que pasa alrededor del aula.' },
  partner: { en: 'Learns with the district from outside.', es: 'Aprende con el distrito desde fuera.' },
} satisfies Record<Role, Phrase>)

/** The people of the demo, each a button that signs in at once. */
export function DemoPeople({ people, done }: { people: readonly DemoPerson[]; done: () => void }) {
  const roleName = useRoleName()
  const signIn = useAct('people.signInToDemo', { done })
  return (
    <>
      <ul className={`plain ${css.people}`}>
        {people.map(({ id, name, role, place }) => (
          <li key={id}>
            <button type="button" className={css.person} aria-disabled={signIn.busy} onClick={() => signIn.run({ personId: id })}>
              <span className={css.name}>{name}</span>
              <span className={css.role}>
                {roleName(role)}, {place}
              </span>
              <span className={css.about}>{about[role]}</span>
            </button>
          </li>
        ))}
      </ul>
      {signIn.problem && <Notice tone="problem">{signIn.problem}</Notice>}
    </>
  )
}
