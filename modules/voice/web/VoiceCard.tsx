import { links } from '#web/links.ts'
import { Pill } from '#web/ui/Pill.tsx'
import { words } from '#web/words.ts'
import type { ShownVoice, VoiceLine } from '../contract.ts'
import css from './Voice.module.css'
import {
  alsoWords,
  deskLevelWords,
  deskWords,
  inConfidenceWord,
  kindWords,
  outcomeTones,
  outcomeWords,
  standingTones,
  waitingWords,
} from './words.ts'

const say = words({
  to: { en: (to: string) => `to ${to}`, es: (to: string) => `a ${to}` },
  from: { en: (who: string) => `from ${who}`, es: (who: string) => `de ${who}` },
})

/** A voice among others: its words open it, the line below says since when it waits. */
export function VoiceCard({ voice, today, mine }: { voice: VoiceLine; today: string; mine?: boolean }) {
  const { id, kind, text, writer, standing, to, alsoRaised } = voice
  const who = mine ? say.to(deskWords(to)) : writer ? say.from(writer.name) : inConfidenceWord
  return (
    <li className={css.voice} data-standing={standing}>
      <p className={css.kind}>
        {kindWords[kind]} <span className="small">{who}</span>
      </p>
      <a className={css.said} href={links.voice(id)}>
        {text}
      </a>
      <p className={css.standing}>
        <Pill tone={standingTones[standing]}>{waitingWords(voice, today)}</Pill>
        {mine && voice.inConfidence && <span className="small">{inConfidenceWord}</span>}
        {alsoRaised > 0 && <span className="small">{alsoWords(alsoRaised)}</span>}
      </p>
    </li>
  )
}

export const VoiceCards = ({ voices, today, mine = false }: { voices: readonly VoiceLine[]; today: string; mine?: boolean }) => (
  <ul className={`plain ${css.voices}`}>
    {voices.map((voice) => (
      <VoiceCard key={voice.id} voice={voice} today={today} mine={mine} />
    ))}
  </ul>
)

/** What was asked and what was answered, below each other, for everyone. */
export const AskedAndAnswered = ({ shown }: { shown: readonly ShownVoice[] }) => (
  <ul className={`plain ${css.voices}`}>
    {shown.map(({ id, kind, text, level, outcome, answer }) => (
      <li key={id} className={css.voice} data-standing="answered">
        <p className={css.kind}>
          {kindWords[kind]} <span className="small">{say.to(deskLevelWords[level])}</span>
        </p>
        <p className={css.said}>{text}</p>
        <div className={css.answer}>
          <Pill tone={outcomeTones[outcome]}>{outcomeWords[outcome]}</Pill>
          <p>{answer}</p>
        </div>
      </li>
    ))}
  </ul>
)
