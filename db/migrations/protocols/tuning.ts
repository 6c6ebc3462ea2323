import { debrief, FACILITATOR, PRESENTER, step, two } from './told.ts'
import type { Told } from './told.ts'

export const tuning: Told = {
  id: '01900000-0000-7000-8000-000000006001',
  key: 'tuning',
  name: two('Tuning', 'Afinar'),
  about: two(
    'Colleagues look at a piece of work against what it was meant to do, and say what rings true and what is off.',
    'Los colegas miran un trabajo frente a lo que pretendía, y dicen qué suena bien y qué desafina.',
  ),
  credit: two(
    'After the tuning protocol of Joseph McDonald and David Allen, Coalition of Essential Schools; told in our own words.',
    'Según el protocolo de afinación de Joseph McDonald y David Allen, Coalition of Essential Schools; contado con nuestras palabras.',
  ),
  purposes: ['improve-something', 'see-students'],
  materials: ['student-work', 'plan'],
  trust: 'growing',
  people: [5, 12],
  roles: [FACILITATOR, PRESENTER],
  steps: [
    step(
      'present',
      10,
      'presenter',
      two('What it is, and my question', 'Qué es, y mi pregunta'),
      two(
        'The presenter tells where the work comes from, what it was meant to do, and one question. Everyone else listens.',
        'Quien presenta cuenta de dónde viene el trabajo, qué pretendía y una pregunta. Los demás escuchan.',
      ),
    ),
    step(
      'clarify',
      5,
      'all',
      two('Questions of fact', 'Preguntas de hechos'),
      two(
        'Questions that can be answered in a sentence. “How long did they have?” is one; “Have you thought of …?” is not.',
        'Preguntas que se responden en una frase. «¿Cuánto tiempo tuvieron?» lo es; «¿Ha pensado en…?» no.',
      ),
      { notes: ['question'] },
    ),
    step(
      'look',
      6,
      'nobody',
      two('Look, in silence', 'Mirar, en silencio'),
      two(
        'Everyone looks at the work and writes what is there: words, strokes, answers. Not yet what it means.',
        'Todos miran el trabajo y escriben lo que hay: palabras, trazos, respuestas. Todavía no lo que significa.',
      ),
      { notes: ['evidence'], alone: true },
    ),
    step(
      'sort',
      4,
      'nobody',
      two('What rings true, what is off', 'Qué suena bien, qué desafina'),
      two(
        'Alone: what meets what was intended, and where do you wonder? Both, with the place in the work.',
        'A solas: ¿qué cumple lo que se pretendía y dónde le queda una duda? Ambas cosas, con el lugar en el trabajo.',
      ),
      { notes: ['strength', 'wondering'], alone: true },
    ),
    step(
      'talk',
      14,
      'others',
      two('Strengths, then wonderings', 'Fortalezas, luego dudas'),
      two(
        'The group talks: strengths first, then what it wonders about. The presenter listens and writes.',
        'El grupo conversa: primero las fortalezas, luego sus dudas. Quien presenta escucha y escribe.',
      ),
      { notes: ['strength', 'wondering'] },
    ),
    step(
      'reflect',
      5,
      'presenter',
      two('What I take with me', 'Qué me llevo'),
      two(
        'The presenter thinks aloud about what was said: no need to answer each point. The others listen.',
        'Quien presenta piensa en voz alta sobre lo dicho: no hace falta responder a cada punto. Los demás escuchan.',
      ),
      { notes: ['implication'] },
    ),
    debrief(4),
  ],
  cautions: [
    two(
      'Without a real question it turns into praise. Prepare the question with the presenter the day before.',
      'Sin una pregunta verdadera se vuelve elogio. Prepare la pregunta con quien presenta el día anterior.',
    ),
    two(
      'Wonderings sting where people hardly know one another: begin with something small, or with your own work.',
      'Las dudas duelen donde la gente apenas se conoce: empiecen con algo pequeño, o con un trabajo propio.',
    ),
  ],
}
