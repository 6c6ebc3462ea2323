import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { useMe } from '#web/me.ts'
import { Notice } from '#web/ui/Notice.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import { DemoPeople } from './DemoPeople.tsx'
import { ownPath } from './next.ts'
import { SignInForm } from './SignInForm.tsx'

const say = words({
  title: { en: 'Sign in', es: 'Entrar' },
  demoTitle: { en: 'Who would you like to be?', es: '¿Quién le gustaría ser?' },
  demo: { en: 'People of the demo district', es: 'Personas del distrito de muestra' },
  demoLead: {
    en: 'This is a demo district. Its people, schools and students are made up. One press signs you in; try anything, nothing can break.',
    es: 'Este es un distrito de muestra. Sus personas, escuelas y estudiantes son inventados. Entre con un toque y pruebe lo que quiera: nada se rompe.',
  },
  password: { en: 'With a password', es: 'Con contraseña' },
  already: { en: (name: string) => `You are signed in as ${name}.`, es: (name: string) => `Entró como ${name}.` },
  goOn: { en: 'Go on', es: 'Seguir' },
  code: { en: 'I have an invitation code', es: 'Tengo un código de invitación' },
  forgotten: { en: 'I have forgotten my password', es: 'Olvidé mi contraseña' },
})

export function SignInPage({ data: demoPeople, params }: PageOf<'people.demoPeople'>) {
  const me = useMe()
  const isDemo = demoPeople.length > 0
  const goOn = () => location.assign(ownPath(params['next'], location.origin))
  const withPassword = (
    <>
      <SignInForm done={goOn} />
      <p>
        <a href={links.enterCode}>{say.code}</a>
      </p>
      <p>
        <a href={links.reset}>{say.forgotten}</a>
      </p>
    </>
  )
  return (
    <Page title={isDemo ? say.demoTitle : say.title}>
      {me && (
        <Notice>
          {say.already(me.name)} <a href={links.home}>{say.goOn}</a>
        </Notice>
      )}
      {isDemo && (
        <Section label={say.demo}>
          <p>{say.demoLead}</p>
          <DemoPeople people={demoPeople} done={goOn} />
        </Section>
      )}
      {isDemo ? <Section label={say.password}>{withPassword}</Section> : <div className="stack">{withPassword}</div>}
    </Page>
  )
}
