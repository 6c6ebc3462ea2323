import { SeenByEveryone } from '#modules/people/web/SeenBy.tsx'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { Page, Section } from '#web/ui/Page.tsx'
import { formatList, words } from '#web/words.ts'
import type { LevelPattern } from '../pattern.ts'
import { OUTCOMES, VOICE_KINDS } from '../voice.ts'
import { ListeningLinks } from './ListeningLinks.tsx'
import css from './Voice.module.css'
import { deskLevelWords, kindsWords, outcomeWords, workingDaysWords } from './words.ts'

const say = words({
  listening: { en: 'Listening', es: 'Escuchar' },
  title: { en: 'How each level answers', es: 'Cómo responde cada nivel' },
  lead: {
    en: 'What was raised in the last year, with whom, and what came back. The top first. Levels, never people: fewer than five who answer, or fewer than five voices, and nothing is shown.',
    es: 'Qué se planteó en el último año, a quién, y qué se respondió. Primero arriba. Niveles, nunca personas: si responden menos de cinco, o hubo menos de cinco voces, no se muestra nada.',
  },
  few: {
    en: 'Too few people answer here, or too little was raised, for a pattern to be shown.',
    es: 'Aquí responden muy pocas personas, o se planteó muy poco, para mostrar un patrón.',
  },
  raised: {
    en: (count: number, kinds: string) => `${count} raised: ${kinds}.`,
    es: (count: number, kinds: string) => `Se plantearon ${count}: ${kinds}.`,
  },
  kind: {
    en: (kind: string, count: number) => `${kind.toLowerCase()} ${count}`,
    es: (kind: string, count: number) => `${kind.toLowerCase()} ${count}`,
  },
  middle: {
    en: (days: string) => `Half of the answers came within ${days}.`,
    es: (days: string) => `La mitad de las respuestas llegó en ${days}.`,
  },
  waiting: { en: 'Still waiting', es: 'Todavía en espera' },
  answers: { en: (level: string) => `${level}: what came back`, es: (level: string) => `${level}: qué se respondió` },
})

/** For everyone to see, most of all at the top: what is asked of each level, and how it answers. */
export const PatternPage = ({ data }: PageOf<'voice.pattern'>) => (
  <Page
    title={say.title}
    crumbs={<a href={links.listening}>{say.listening}</a>}
    facts={<SeenByEveryone />}
    aside={<ListeningLinks here={links.voicePattern} />}
  >
    <p>{say.lead}</p>
    {data.map((one) => (
      <Section key={one.level} label={deskLevelWords[one.level]}>
        {one.figures ? <Figures level={deskLevelWords[one.level]} figures={one.figures} /> : <p className="small">{say.few}</p>}
      </Section>
    ))}
  </Page>
)

function Figures({ level, figures }: { level: string; figures: NonNullable<LevelPattern['figures']> }) {
  const { raised, kinds, outcomes, waiting, middleDays } = figures
  const told = VOICE_KINDS.filter((kind) => kinds[kind] > 0).map((kind) => say.kind(kindsWords[kind], kinds[kind]))
  const parts = [
    ...OUTCOMES.map((outcome) => ({ part: outcome, word: outcomeWords[outcome], count: outcomes[outcome] })),
    { part: 'waiting', word: say.waiting, count: waiting },
  ].filter(({ count }) => count > 0)
  return (
    <>
      <p>{say.raised(raised, formatList(told))}</p>
      <ul className={css.outcomes} aria-label={say.answers(level)}>
        {parts.map(({ part, word, count }) => (
          <li key={part} data-part={part} style={{ flexGrow: count }}>
            <span className="aloud">{word}: </span>
            {count}
          </li>
        ))}
      </ul>
      <p className="small">
        {parts.map(({ word, count }) => `${word} ${count}`).join(' · ')}
        {middleDays !== null && (
          <>
            <br />
            {say.middle(workingDaysWords(middleDays))}
          </>
        )}
      </p>
    </>
  )
}
