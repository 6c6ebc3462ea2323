import { SeenByMe } from '#modules/people/web/SeenBy.tsx'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { ButtonLink } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Fold } from '#web/ui/Fold.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import { ListeningLinks } from './ListeningLinks.tsx'
import { AskedAndAnswered, VoiceCards } from './VoiceCard.tsx'

const say = words({
  title: { en: 'Voices and answers', es: 'Voces y respuestas' },
  lead: {
    en: 'A question, an idea, an obstacle, a request, or something that should stop: it goes to whoever can act, and the answer comes back to you with its reason.',
    es: 'Una pregunta, una idea, un obstáculo, una petición, o algo que convendría dejar: llega a quien puede actuar, y la respuesta vuelve a usted con su razón.',
  },
  raise: { en: 'Raise something', es: 'Plantear algo' },
  waiting: { en: 'Waiting for you', es: 'Le esperan' },
  mine: { en: 'What you raised', es: 'Lo que usted planteó' },
  noneMine: {
    en: 'You have raised nothing yet. By name or in confidence, one sentence is enough.',
    es: 'Todavía no ha planteado nada. Con su nombre o en confianza, basta una frase.',
  },
  shown: { en: 'Asked and answered', es: 'Preguntado y respondido' },
  noneShown: {
    en: 'Nothing here yet. What is answered stands here where its writer lets everyone read it.',
    es: 'Todavía no hay nada. Lo respondido aparece aquí si quien lo escribió deja que todos lo lean.',
  },
  answered: { en: (count: number) => `You answered (${count})`, es: (count: number) => `Usted respondió (${count})` },
})

/** What waits for me first; then what I raised, and what everyone may read. */
export function VoicesPage({ data: { mine, waiting, answered, shown, today } }: PageOf<'voice.overview'>) {
  return (
    <Page title={say.title} facts={<SeenByMe />} aside={<ListeningLinks here={links.voices} />}>
      <div className="stack">
        <p>{say.lead}</p>
        <div className="row">
          <ButtonLink look="main" href={links.newVoice}>
            {say.raise}
          </ButtonLink>
        </div>
      </div>
      {waiting.length + answered.length > 0 && (
        <Section label={say.waiting}>
          <VoiceCards voices={waiting} today={today} />
          {answered.length > 0 && (
            <Fold summary={say.answered(answered.length)}>
              <VoiceCards voices={answered} today={today} />
            </Fold>
          )}
        </Section>
      )}
      <Section label={say.mine}>
        {mine.length === 0 ? <EmptyState>{say.noneMine}</EmptyState> : <VoiceCards voices={mine} today={today} mine />}
      </Section>
      <Section label={say.shown}>
        {shown.length === 0 ? <EmptyState>{say.noneShown}</EmptyState> : <AskedAndAnswered shown={shown} />}
      </Section>
    </Page>
  )
}
