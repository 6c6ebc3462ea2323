import { links } from '#web/links.ts'
import { Aside } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'

const say = words({
  label: { en: 'Listening', es: 'Escuchar' },
  surveys: { en: 'Surveys and what was answered', es: 'Encuestas y lo que se respondió' },
  voices: { en: 'Voices and answers', es: 'Voces y respuestas' },
  pattern: { en: 'How each level answers', es: 'Cómo responde cada nivel' },
  relief: { en: 'Hours given back', es: 'Horas devueltas' },
  learning: { en: 'Learning out loud', es: 'Aprender en voz alta' },
  promises: { en: 'Promises', es: 'Promesas' },
  decisions: { en: 'Decisions, and why', es: 'Decisiones, y por qué' },
})

const places = [
  [links.listening, say.surveys],
  [links.voices, say.voices],
  [links.voicePattern, say.pattern],
  [links.relief, say.relief],
  [links.learningOutLoud(), say.learning],
  [links.promises, say.promises],
  [links.decisions(), say.decisions],
] as const

/** The ways of listening, beside each of them. */
export const ListeningLinks = ({ here }: { here: string }) => (
  <Aside label={say.label}>
    <ul className="plain">
      {places.map(([to, word]) => (
        <li key={to}>
          <a href={to} aria-current={to === here ? 'page' : undefined}>
            {word}
          </a>
        </li>
      ))}
    </ul>
  </Aside>
)
