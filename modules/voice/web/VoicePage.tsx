import { useAct } from '#web/act.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { useLive } from '#web/live.ts'
import { page } from '#web/query.ts'
import { Button } from '#web/ui/Button.tsx'
import { Fold } from '#web/ui/Fold.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Aside, Page, Section } from '#web/ui/Page.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { formatDate, words } from '#web/words.ts'
import type { Voice } from '../contract.ts'
import { AddForm } from './AddForm.tsx'
import { Doings } from './Doings.tsx'
import { JoinCard } from './JoinCard.tsx'
import { Steps } from './Steps.tsx'
import css from './Voice.module.css'
import { VoiceSeenBy } from './VoiceSeenBy.tsx'
import { alsoWords, deskWords, inConfidenceWord, kindWords, standingTones, waitingWords } from './words.ts'

const say = words({
  voices: { en: 'Voices and answers', es: 'Voces y respuestas' },
  from: { en: (kind: string, who: string) => `${kind} from ${who}`, es: (kind: string, who: string) => `${kind} de ${who}` },
  confidence: { en: (kind: string) => `${kind}, in confidence`, es: (kind: string) => `${kind}, en confianza` },
  mine: { en: (kind: string) => `${kind}: what you raised`, es: (kind: string) => `${kind}: lo que usted planteó` },
  raised: {
    en: (on: string, to: string) => `Raised ${on}, now with ${to}`,
    es: (on: string, to: string) => `Planteado el ${on}, ahora con ${to}`,
  },
  became: { en: 'What became of it', es: 'Qué pasó con ello' },
  nothing: { en: 'No answer yet.', es: 'Sin respuesta todavía.' },
  mineHidden: {
    en: 'Those who read this do not learn who you are. What you add reaches them tomorrow.',
    es: 'Quienes lo leen no saben quién es usted. Lo que agregue les llega mañana.',
  },
  withdrawn: { en: 'You took this back. Nobody else reads it any more.', es: 'Lo retiró. Nadie más lo lee ya.' },
  more: { en: 'Add something', es: 'Agregar algo' },
  withdraw: { en: 'Take it back', es: 'Retirarlo' },
  again: { en: 'Raise it again', es: 'Plantearlo de nuevo' },
  merged: { en: 'Raised by others too', es: 'Otras personas también' },
  part: { en: 'Answer apart', es: 'Responder por separado' },
  led: { en: 'What it led to', es: 'A qué llevó' },
  together: { en: 'Working on it together', es: 'Trabajan en ello' },
  someone: { en: 'In confidence', es: 'En confianza' },
})

/** One voice: the words, since when it waits, what became of it, and for whoever can act, what to do. */
export function VoicePage({ data: voice }: PageOf<'voice.voice'>) {
  useLive(`voice:${voice.id}`, page('voice.voice', { id: voice.id }))
  const { kind, text, mine, atMyDesk, writer, arrivesOn, to, steps, withdrawn, alsoRaised, inConfidence } = voice
  const name = kindWords[kind]
  const title = mine ? say.mine(name) : writer ? say.from(name, writer.name) : say.confidence(name)
  return (
    <Page
      title={title}
      crumbs={
        <>
          <a href={links.voices}>{say.voices}</a> · {say.raised(formatDate(arrivesOn), deskWords(to))}
        </>
      }
      facts={
        <>
          <Pill tone={standingTones[voice.standing]}>{waitingWords(voice, voice.today)}</Pill>
          {mine && inConfidence && <Pill>{inConfidenceWord}</Pill>}
          {alsoRaised > 0 && <Pill tone="indigo">{alsoWords(alsoRaised)}</Pill>}
          <VoiceSeenBy voice={voice} />
        </>
      }
      aside={<Around voice={voice} />}
    >
      <p className={css.lead}>{text}</p>
      {mine && inConfidence && !withdrawn && <Notice>{say.mineHidden}</Notice>}
      <Section label={say.became}>
        {steps.length === 0 ? <p className="small">{say.nothing}</p> : <Steps steps={steps} mine={mine} />}
        {mine && steps.some((step) => step.kind === 'invited') && <JoinCard voice={voice} />}
        {mine &&
          !withdrawn &&
          (voice.standing === 'asked' ? (
            <AddForm voice={voice} />
          ) : (
            <Fold summary={say.more}>
              <AddForm voice={voice} />
            </Fold>
          ))}
        {mine && <Withdraw voice={voice} />}
      </Section>
      {atMyDesk && <Doings voice={voice} />}
    </Page>
  )
}

function Withdraw({ voice: { id, withdrawn } }: { voice: Voice }) {
  const act = useAct('voice.withdraw')
  return (
    <>
      {withdrawn && <Notice>{say.withdrawn}</Notice>}
      <div className="row screen-only">
        <Button look="plain" busy={act.busy} onClick={() => act.run({ id, withdrawn: !withdrawn })}>
          {withdrawn ? say.again : say.withdraw}
        </Button>
      </div>
      {act.problem && <Notice tone="problem">{act.problem}</Notice>}
    </>
  )
}

function Around({ voice: { merged, decisions, reliefs, joined } }: { voice: Voice }) {
  const part = useAct('voice.merge')
  if (merged.length + decisions.length + reliefs.length + joined.length === 0) return null
  return (
    <>
      {decisions.length + reliefs.length > 0 && (
        <Aside label={say.led}>
          <ul className="plain stack">
            {decisions.map(({ id, title }) => (
              <li key={id}>
                <a href={links.decision(id)}>{title}</a>
              </li>
            ))}
            {reliefs.map(({ id, what }) => (
              <li key={id}>
                <a href={`${links.relief}#${id}`}>{what}</a>
              </li>
            ))}
          </ul>
        </Aside>
      )}
      {joined.length > 0 && (
        <Aside label={say.together}>
          <ul className="plain">
            {joined.map(({ id, name }) => (
              <li key={id}>
                <a href={links.person(id)}>{name}</a>
              </li>
            ))}
          </ul>
        </Aside>
      )}
      {merged.length > 0 && (
        <Aside label={say.merged}>
          <ul className="plain stack">
            {merged.map(({ id, text, writer }) => (
              <li key={id}>
                <p className="quote">{text}</p>
                <p className="small">{writer?.name ?? say.someone}</p>
                <Button look="plain" busy={part.busy} onClick={() => part.run({ id, intoId: null })}>
                  {say.part}
                </Button>
              </li>
            ))}
          </ul>
        </Aside>
      )}
    </>
  )
}
