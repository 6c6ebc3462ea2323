import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { useMe } from '#web/me.ts'
import { ButtonLink } from '#web/ui/Button.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import { useRoleName } from './roles.ts'
import { SeenByEveryone } from './SeenBy.tsx'
import { levelWords } from './words.ts'

const say = words({
  people: { en: 'People', es: 'Personas' },
  works: { en: 'What they do where', es: 'Qué hace y dónde' },
  you: { en: 'This is how colleagues see you.', es: 'Así le ven sus colegas.' },
  nothing: {
    en: 'No role is noted for today.',
    es: 'Hoy no tiene ningún puesto anotado.',
  },
  account: { en: 'Account, roles and rights', es: 'Cuenta, puestos y derechos' },
})

/** A colleague: a name, and what they do where. Nothing here says how well. */
export function PersonPage({ data: { id, name, roles } }: PageOf<'people.person'>) {
  const me = useMe()
  const roleName = useRoleName()
  return (
    <Page title={name} crumbs={<a href={links.people}>{say.people}</a>} facts={<SeenByEveryone />}>
      <Section label={say.works}>
        {roles.length === 0 && <p>{say.nothing}</p>}
        <ul className="plain stack">
          {roles.map(({ role, placeId, place, level }) => (
            <li key={`${role} ${placeId}`}>
              <p>
                <b>{roleName(role)}</b>
              </p>
              <p className="small">
                {place} · {levelWords[level]}
              </p>
            </li>
          ))}
        </ul>
        {me?.id === id && <p className="small">{say.you}</p>}
        {me && me.rights.length > 0 && (
          <div className="row screen-only">
            <ButtonLink href={links.adminPerson(id)}>{say.account}</ButtonLink>
          </div>
        )}
      </Section>
    </Page>
  )
}
