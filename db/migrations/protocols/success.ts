import { debrief, FACILITATOR, step, two } from './told.ts'
import type { Told } from './told.ts'

export const success: Told = {
  id: '01900000-0000-7000-8000-000000006005',
  key: 'success-analysis',
  name: two('Success analysis', 'Análisis de un éxito'),
  about: two(
    'Something went well. Why, exactly? The group finds what made the difference, so that it can happen again.',
    'Algo salió bien. ¿Por qué, exactamente? El grupo busca qué marcó la diferencia, para que vuelva a pasar.',
  ),
  credit: two(
    'The idea of analysing successes goes back to Vivian Johnson and colleagues; this structure is our own.',
    'La idea de analizar éxitos viene de Vivian Johnson y colegas; esta estructura es nuestra.',
  ),
  purposes: ['success'],
  materials: ['story', 'student-work'],
  trust: 'new',
  people: [3, 30],
  roles: [
    FACILITATOR,
    {
      name: two('Teller', 'Quien cuenta'),
      does: two(
        'Tells of one thing that went well, small enough to be exact.',
        'Cuenta una cosa que salió bien, lo bastante pequeña para ser exacta.',
      ),
    },
  ],
  steps: [
    step(
      'write',
      4,
      'nobody',
      two('Write it down', 'Escribirlo'),
      two(
        'Everyone: one thing that went better than usual lately, with students or colleagues. What did you do, what did they do?',
        'Cada quien: una cosa que últimamente salió mejor que de costumbre, con estudiantes o colegas. ¿Qué hizo usted, qué hicieron ellos?',
      ),
      { notes: ['evidence'], alone: true },
    ),
    step(
      'tell',
      5,
      'presenter',
      two('One story', 'Una historia'),
      two('One person tells theirs, in order, with details.', 'Una persona cuenta la suya, en orden y con detalles.'),
    ),
    step(
      'clarify',
      4,
      'all',
      two('What exactly?', '¿Qué exactamente?'),
      two(
        'Questions of fact: what did you say, what was on the table, how long?',
        'Preguntas de hechos: ¿qué dijo, qué había en la mesa, cuánto tiempo?',
      ),
      { notes: ['evidence'] },
    ),
    step(
      'why',
      10,
      'others',
      two('What made the difference?', '¿Qué marcó la diferencia?'),
      two(
        'The group says what it believes made it work, also what the teller may not see. The teller listens.',
        'El grupo dice qué cree que lo hizo funcionar, también lo que quien cuenta quizá no ve. Quien cuenta escucha.',
      ),
      { notes: ['interpretation'] },
    ),
    step(
      'answer',
      3,
      'presenter',
      two('The teller answers', 'Responde quien cuenta'),
      two('What rings true, what was luck.', 'Qué suena cierto, qué fue suerte.'),
      { notes: ['reflection'] },
    ),
    step(
      'carry',
      8,
      'all',
      two('Where else?', '¿Dónde más?'),
      two(
        'What of it could each of us try, and what would have to be different?',
        '¿Qué de esto podría probar cada quien, y qué tendría que ser distinto?',
      ),
      { notes: ['implication'] },
    ),
    debrief(3),
  ],
  cautions: [
    two(
      '“They were a good group” is no analysis. Ask what anyone did.',
      '«Era un buen grupo» no es un análisis. Pregunten qué hizo alguien.',
    ),
  ],
}
