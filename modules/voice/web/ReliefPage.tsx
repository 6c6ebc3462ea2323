import { useState } from 'react'
import { SeenByEveryone } from '#modules/people/web/SeenBy.tsx'
import { useRoleName } from '#modules/people/web/roles.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Page, Section } from '#web/ui/Page.tsx'
import { formatNumber, words } from '#web/words.ts'
import { givenBack, hoursOf } from '../relief.ts'
import { ListeningLinks } from './ListeningLinks.tsx'
import { ReliefForm } from './ReliefForm.tsx'
import { ReliefItem } from './ReliefItem.tsx'
import { TakenAway } from './TakenAway.tsx'
import css from './Voice.module.css'

const say = words({
  title: { en: 'Given back', es: 'Tiempo devuelto' },
  lead: {
    en: 'What was asked of people and is not any more. Every hour here is an hour for students and for learning.',
    es: 'Lo que se pedía a la gente y ya no se pide. Cada hora de aquí es una hora para los estudiantes y para aprender.',
  },
  hours: { en: 'hours a year given back', es: 'horas al año devueltas' },
  byRole: { en: 'To whom', es: 'A quiénes' },
  each: { en: (hours: string) => `${hours} hours`, es: (hours: string) => `${hours} horas` },
  stopped: { en: 'What was stopped', es: 'Lo que se dejó de pedir' },
  none: {
    en: 'Nothing yet. Whoever leads a place can stop something here; anyone can raise what should stop.',
    es: 'Todavía nada. Quien dirige un lugar puede dejar algo aquí; cualquiera puede plantear qué convendría dejar.',
  },
  stop: { en: 'Stop something', es: 'Dejar de pedir algo' },
})

/** Hours given back, by role; then each thing that was stopped, and what those say whom it frees. */
export function ReliefPage({ data: { reliefs, places }, params }: PageOf<'voice.reliefs'>) {
  const roleName = useRoleName()
  const [gone, setGone] = useState<string | null>(null)
  const sums = givenBack(reliefs)
  const most = sums[0]?.hours ?? 0
  return (
    <Page title={say.title} facts={<SeenByEveryone />} aside={<ListeningLinks here={links.relief} />}>
      <div className="stack">
        <p>{say.lead}</p>
        {reliefs.length > 0 && (
          <p>
            <span className={css.big}>{formatNumber(hoursOf(reliefs.flatMap(({ hours }) => hours)), 0)}</span> {say.hours}
          </p>
        )}
        {places.length > 0 && !params['voice'] && (
          <div className="row screen-only">
            <DialogButton label={say.stop} title={say.stop} look="main">
              {(close) => <ReliefForm places={places} onDone={close} />}
            </DialogButton>
          </div>
        )}
      </div>
      {params['voice'] && places.length > 0 && (
        <Section label={say.stop}>
          <ReliefForm places={places} voiceId={params['voice']} />
        </Section>
      )}
      {sums.length > 0 && (
        <Section label={say.byRole}>
          <dl className={css.hours}>
            {sums.map(({ role, hours }) => (
              <div key={role} className={css.line}>
                <dt>{roleName(role)}</dt>
                <dd aria-hidden="true">
                  <div className={css.bar} style={{ width: `${(hours / most) * 100}%` }} />
                </dd>
                <dd>{say.each(formatNumber(hours, 0))}</dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      <Section label={say.stopped}>
        {reliefs.length === 0 && <EmptyState>{say.none}</EmptyState>}
        {gone && <TakenAway path="voice.removeRelief" id={gone} onBack={() => setGone(null)} />}
        {reliefs.map((relief) => (
          <ReliefItem key={relief.id} relief={relief} onGone={setGone} />
        ))}
      </Section>
    </Page>
  )
}
