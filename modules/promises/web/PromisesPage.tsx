import { SeenByMe } from '#modules/people/web/SeenBy.tsx'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { ButtonLink } from '#web/ui/Button.tsx'
import { Cards } from '#web/ui/Card.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Fold } from '#web/ui/Fold.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import type { Promised } from '../contract.ts'
import { standingOf } from '../promise.ts'
import { PromiseCard } from './PromiseCard.tsx'

const say = words({
  title: { en: 'Promises', es: 'Promesas' },
  mine: { en: 'I promised', es: 'Prometí' },
  toMe: { en: 'Promised to us', es: 'Nos prometieron' },
  closed: { en: (count: number) => `Closed (${count})`, es: (count: number) => `Cerradas (${count})` },
  noneMine: {
    en: 'Nothing open. What you promise a team, on its page, stands here until you kept it or said why not.',
    es: 'Nada pendiente. Lo que prometa a un equipo, en su página, queda aquí hasta que lo cumpla o diga por qué no.',
  },
  noneToMe: {
    en: 'Nobody has promised you or your teams anything here yet.',
    es: 'Nadie les ha prometido nada aquí todavía, ni a usted ni a sus equipos.',
  },
  kept: { en: 'Were mine kept?', es: '¿Se cumplieron las mías?' },
  log: { en: 'The decision log', es: 'El registro de decisiones' },
})

/** What I owe first, then what others owe me and my teams. */
export function PromisesPage({ data: { mine, toMe, today } }: PageOf<'promises.overview'>) {
  return (
    <Page
      title={say.title}
      facts={
        <>
          <SeenByMe />
          <ButtonLink look="plain" href={links.promisesKept}>
            {say.kept}
          </ButtonLink>
          <ButtonLink look="plain" href={links.decisions()}>
            {say.log}
          </ButtonLink>
        </>
      }
    >
      <Section label={say.mine}>
        <Promises all={mine} isOpen={isOwed} today={today} none={say.noneMine} />
      </Section>
      <Section label={say.toMe}>
        <Promises all={toMe} isOpen={isUnanswered} today={today} none={say.noneToMe} />
      </Section>
    </Page>
  )
}

const isOwed = ({ words: said }: Promised) => standingOf(said) === 'open'
/** Also where it is said to be kept, until one of those it was made to says so too. */
const isUnanswered = (one: Promised) => isOwed(one) || (standingOf(one.words) === 'kept' && one.answers.length === 0)

type Props = { all: readonly Promised[]; isOpen: (one: Promised) => boolean; today: string; none: string }

function Promises({ all, isOpen, today, none }: Props) {
  const open = all.filter(isOpen)
  const closed = all.filter((promised) => !open.includes(promised))
  return (
    <>
      {open.length === 0 ? (
        <EmptyState>{none}</EmptyState>
      ) : (
        <Cards>
          {open.map((promised) => (
            <PromiseCard key={promised.id} promised={promised} today={today} />
          ))}
        </Cards>
      )}
      {closed.length > 0 && (
        <Fold summary={say.closed(closed.length)}>
          <Cards>
            {closed.map((promised) => (
              <PromiseCard key={promised.id} promised={promised} today={today} />
            ))}
          </Cards>
        </Fold>
      )}
    </>
  )
}
