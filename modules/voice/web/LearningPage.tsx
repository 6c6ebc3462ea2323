import { useState } from 'react'
import { SeenByEveryone } from '#modules/people/web/SeenBy.tsx'
import { call } from '#web/api.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { useReadOn } from '#web/read-on.ts'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { ShowMore } from '#web/ui/ShowMore.tsx'
import { words } from '#web/words.ts'
import { ListeningLinks } from './ListeningLinks.tsx'
import { TakenAway } from './TakenAway.tsx'
import { TellForm } from './TellForm.tsx'
import { ToldItem } from './ToldItem.tsx'

const say = words({
  title: { en: 'Learning out loud', es: 'Aprender en voz alta' },
  lead: {
    en: 'Those whom others look to tell what they got wrong and what they learned, or what they do not know. Everyone can reply.',
    es: 'Las personas en quienes otras se fijan cuentan qué les salió mal y qué aprendieron, o qué no saben. Cualquiera puede responder.',
  },
  tell: { en: 'Tell what you are learning', es: 'Contar qué está aprendiendo' },
  latest: { en: 'Latest first', es: 'Lo más reciente primero' },
  none: {
    en: 'Nobody has told anything yet. The first one makes it easier for all the others.',
    es: 'Nadie ha contado nada todavía. La primera persona se lo hace más fácil a las demás.',
  },
  more: { en: 'Earlier ones', es: 'Anteriores' },
})

/** What leaders learn, told to everyone. */
export function LearningPage({ data }: PageOf<'voice.told'>) {
  const { parts, reading } = useReadOn(data, ({ told }) => call('voice.told', { after: told.at(-1)!.id }))
  const [gone, setGone] = useState<string | null>(null)
  const all = parts.flatMap(({ told }) => told)
  return (
    <Page title={say.title} facts={<SeenByEveryone />} aside={<ListeningLinks here={links.learningOutLoud()} />}>
      <div className="stack">
        <p>{say.lead}</p>
        {data.mayTell && (
          <div className="row screen-only">
            <DialogButton label={say.tell} title={say.tell} look="main">
              {(close) => <TellForm onDone={close} />}
            </DialogButton>
          </div>
        )}
      </div>
      <Section label={say.latest}>
        {all.length === 0 && <EmptyState>{say.none}</EmptyState>}
        {gone && <TakenAway path="voice.removeTold" id={gone} onBack={() => setGone(null)} />}
        {all.map((told) => (
          <ToldItem key={told.id} told={told} onGone={setGone} />
        ))}
        <ShowMore reading={reading} label={say.more} />
      </Section>
    </Page>
  )
}
