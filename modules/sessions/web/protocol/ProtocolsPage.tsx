import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { ButtonLink } from '#web/ui/Button.tsx'
import { Fold } from '#web/ui/Fold.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import type { ProtocolLine } from '../../contract.ts'
import { minutesOf } from '../../protocol.ts'
import { purposeWords, said, sessionWords } from '../words.ts'
import { Chooser } from './Chooser.tsx'
import css from './ProtocolsPage.module.css'
import { Thread } from './Thread.tsx'

const say = words({
  title: { en: 'Ways of looking together', es: 'Maneras de mirar juntos' },
  lead: {
    en: 'Each is a few steps with their minutes: who speaks, when it is quiet, what is written down. Take one as it is, or make your team’s own copy and change it.',
    es: 'Cada una son unos pasos con sus minutos: quién habla, cuándo hay silencio, qué se anota. Tómela como está, o haga una copia de su equipo y cámbiela.',
  },
  choose: { en: 'Help me choose', es: 'Ayúdeme a elegir' },
  ours: { en: 'Our own', es: 'Las nuestras' },
  library: { en: 'The library', es: 'La biblioteca' },
  plan: { en: 'Plan a session with it', es: 'Preparar una sesión con ella' },
  people: {
    en: (least: number, most: number) => `${least} to ${most} people`,
    es: (least: number, most: number) => `${least} a ${most} personas`,
  },
})

/** The library, and what teams made of it. */
export const ProtocolsPage = ({ data: { library, ours } }: PageOf<'sessions.protocols'>) => (
  <Page title={say.title} crumbs={<a href={links.sessions}>{sessionWords.sessions}</a>} facts={<p>{say.lead}</p>}>
    <Fold summary={say.choose}>
      <Chooser protocols={[...library, ...ours]}>
        {({ protocol }) => (
          <div className="row">
            <ButtonLink href={links.newSession(undefined, protocol.id)} aria-label={`${say.plan}: ${said(protocol.name)}`}>
              {say.plan}
            </ButtonLink>
          </div>
        )}
      </Chooser>
    </Fold>
    {ours.length > 0 && (
      <Section label={say.ours}>
        <List protocols={ours} />
      </Section>
    )}
    <Section label={say.library}>
      <List protocols={library} />
    </Section>
  </Page>
)

const List = ({ protocols }: { protocols: readonly ProtocolLine[] }) => (
  <ul className={`plain ${css.list}`}>
    {protocols.map((one) => (
      <li key={one.id} className={css.one}>
        <h3>
          <a href={links.protocol(one.id)}>{said(one.name)}</a>
        </h3>
        <p>{said(one.about)}</p>
        <Thread steps={one.steps} />
        <p className="small">
          {sessionWords.minutes(minutesOf(one.steps))} · {say.people(...one.people)}
          {one.purposes[0] && ` · ${purposeWords[one.purposes[0]]}`}
          {one.team && ` · ${one.team}`}
        </p>
      </li>
    ))}
  </ul>
)
