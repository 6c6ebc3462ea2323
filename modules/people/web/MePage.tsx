import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { useMe } from '#web/me.ts'
import { Aside, Page, Section } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import { ChangePasswordForm } from './ChangePasswordForm.tsx'
import { LanguageForm } from './LanguageForm.tsx'
import { Passkeys } from './Passkeys.tsx'
import { RolesHeld } from './RolesHeld.tsx'
import { SeenByMe } from './SeenBy.tsx'
import { Sessions } from './Sessions.tsx'
import { SignOut } from './SignOut.tsx'

const say = words({
  title: { en: 'Account and language', es: 'Cuenta e idioma' },
  language: { en: 'Language', es: 'Idioma' },
  password: { en: 'Password', es: 'Contraseña' },
  passkeys: { en: 'Passkeys', es: 'Llaves de acceso' },
  sessions: { en: 'Where you are signed in', es: 'Dónde tiene la sesión abierta' },
  leave: { en: 'Signing out', es: 'Salir' },
  shown: { en: 'What colleagues see of you', es: 'Lo que sus colegas ven de usted' },
  yourPage: { en: 'Your page', es: 'Su página' },
  wrong: {
    en: 'Is something wrong here? Whoever keeps the list of people at your school can mend it.',
    es: '¿Hay algo mal? Quien lleva la lista de personas de su escuela puede corregirlo.',
  },
  agreement: { en: 'What Weft keeps of you, and who sees it', es: 'Qué guarda Weft de usted y quién lo ve' },
  read: { en: 'Read the agreement', es: 'Leer el acuerdo' },
})

export function MePage({ data: { login, hasPassword, passkeys, sessions } }: PageOf<'people.mySignIn'>) {
  const me = useMe()
  if (!me) return null
  return (
    <Page
      title={say.title}
      facts={<SeenByMe />}
      aside={
        <>
          <Aside label={say.shown}>
            <p>
              <a href={links.person(me.id)}>{me.name}</a>
            </p>
            <RolesHeld roles={me.roles} />
            <p className="small">{say.wrong}</p>
          </Aside>
          <Aside label={say.agreement}>
            <a href={links.agreement}>{say.read}</a>
          </Aside>
        </>
      }
    >
      <Section label={say.language}>
        <LanguageForm locale={me.locale} />
      </Section>
      <Section label={say.password}>
        <ChangePasswordForm login={login} hasPassword={hasPassword} />
      </Section>
      <Section label={say.passkeys}>
        <Passkeys passkeys={passkeys} />
      </Section>
      <Section label={say.sessions}>
        <Sessions sessions={sessions} />
      </Section>
      <Section label={say.leave}>
        <SignOut />
      </Section>
    </Page>
  )
}
