import { cycleTitle } from '#modules/cycles/web/words.ts'
import { InvitationCard } from '#modules/teams/web/InvitationCard.tsx'
import { links } from '#web/links.ts'
import { useAct } from '#web/act.ts'
import { Button, ButtonLink } from '#web/ui/Button.tsx'
import { Card, Cards } from '#web/ui/Card.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Section } from '#web/ui/Page.tsx'
import { ago, words } from '#web/words.ts'
import type { HomePage, Offer, Waiting } from '../contract.ts'

const say = words({
  label: { en: 'Waiting for you', es: 'Le esperan' },
  asked: { en: (who: string) => `${who} asks about your cycle`, es: (who: string) => `${who} pregunta por su ciclo` },
  answer: { en: 'Answer', es: 'Responder' },
  offered: {
    en: (team: string, cycle: string) => `${team} would like to study theirs together with “${cycle}”`,
    es: (team: string, cycle: string) => `${team} quisiera estudiar el suyo junto con «${cycle}»`,
  },
  read: { en: 'Read it first', es: 'Leerlo antes' },
  accept: { en: 'Yes, together', es: 'Sí, juntos' },
  decline: { en: 'Not now', es: 'Ahora no' },
  showTitle: { en: 'What are you trying to get better at?', es: '¿En qué intenta mejorar usted?' },
  show: {
    en: 'The people you lead see your cycle before you see theirs. One sentence begins it, and a failed prediction is worth as much.',
    es: 'La gente que usted dirige ve su ciclo antes de que usted vea los de ella. Empieza con una frase; una predicción fallida vale lo mismo.',
  },
  begin: { en: 'Begin my own cycle', es: 'Empezar mi propio ciclo' },
})

/** Who waits for me: invitations and offers; for someone who leads also questions, and that they show first. */
export function Owed({ data: { leads, showFirst, offers, invitations, ...data } }: { data: HomePage }) {
  const waiting = leads ? data.waiting : []
  if (!showFirst && waiting.length + offers.length + invitations.length === 0) return null
  return (
    <Section label={say.label}>
      <Cards>
        {waiting.map((one) => (
          <WaitingCard key={one.cycle.id} waiting={one} />
        ))}
        {offers.map((offer) => (
          <OfferCard key={`${offer.cycleId} ${offer.companion.id}`} offer={offer} />
        ))}
        {invitations.map((invitation) => (
          <InvitationCard key={invitation.id} invitation={invitation} />
        ))}
        {showFirst && (
          <Card title={say.showTitle}>
            <p>{say.show}</p>
            <div className="row">
              <ButtonLink href={links.newCycle()}>{say.begin}</ButtonLink>
            </div>
          </Card>
        )}
      </Cards>
    </Section>
  )
}

const WaitingCard = ({ waiting: { cycle, who, text, at } }: { waiting: Waiting }) => (
  <Card title={say.asked(who)}>
    <p className="quote">{text}</p>
    <p className="small">
      {cycleTitle(cycle)} · {ago(at)}
    </p>
    <div className="row">
      <ButtonLink href={`${links.cycle(cycle.id)}#comments`}>{say.answer}</ButtonLink>
    </div>
  </Card>
)

function OfferCard({ offer: { cycleId, cycle, companion } }: { offer: Offer }) {
  const answer = useAct('cycles.answerCompanion')
  const run = (accept: boolean) => answer.run({ id: cycleId, companionId: companion.id, accept })
  return (
    <Card title={say.offered(companion.team, cycle)}>
      <p>{cycleTitle(companion)}</p>
      <div className="row">
        <Button busy={answer.busy} onClick={() => run(true)}>
          {say.accept}
        </Button>
        <Button look="plain" busy={answer.busy} onClick={() => run(false)}>
          {say.decline}
        </Button>
        <ButtonLink look="plain" href={links.cycle(companion.id)}>
          {say.read}
        </ButtonLink>
      </div>
      {answer.problem && <Notice tone="problem">{answer.problem}</Notice>}
    </Card>
  )
}
