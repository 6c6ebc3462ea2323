import { FACILITATOR, step, two } from './told.ts'
import type { Told } from './told.ts'

export const quick: Told = {
  id: '01900000-0000-7000-8000-000000006012',
  key: 'quick-look',
  name: two('Twenty minutes, three pieces', 'Veinte minutos, tres trabajos'),
  about: two(
    'For the meeting that has only twenty minutes: three pieces of student work, one question, one thing to try.',
    'Para la reunión que solo tiene veinte minutos: tres trabajos de estudiantes, una pregunta, una cosa que probar.',
  ),
  credit: two(
    'Our own, a short cousin of the longer ways of looking at student work.',
    'Propio, pariente breve de las maneras más largas de mirar trabajos.',
  ),
  purposes: ['see-students', 'improve-something'],
  materials: ['student-work'],
  trust: 'new',
  people: [2, 8],
  roles: [FACILITATOR],
  steps: [
    step(
      'look',
      4,
      'nobody',
      two('Look, in silence', 'Mirar, en silencio'),
      two('Three pieces. Write what you see, and where.', 'Tres trabajos. Escriba lo que ve y dónde.'),
      { notes: ['evidence'], alone: true },
    ),
    step(
      'see',
      6,
      'turns',
      two('One thing each', 'Una cosa cada quien'),
      two(
        'In turns: one thing that you see. Then what it may mean.',
        'Por turnos: una cosa que ve. Después, qué puede significar.',
      ),
      { notes: ['evidence', 'interpretation'] },
    ),
    step(
      'move',
      6,
      'all',
      two('Which move of ours led to it?', '¿Qué acción nuestra llevó a esto?'),
      two('What did we do before, that students now do this?', '¿Qué hicimos antes, para que ahora hagan esto?'),
      { notes: ['interpretation', 'implication'] },
    ),
    step(
      'try',
      4,
      'turns',
      two('What I will try', 'Qué probaré'),
      two('In turns, one small thing before we meet again.', 'Por turnos, una cosa pequeña antes de volver a vernos.'),
      { notes: ['implication'] },
    ),
  ],
  cautions: [
    two(
      'It finds one thing, not everything. For a child who puzzles you, take more time.',
      'Encuentra una cosa, no todo. Para alguien que le intriga, tómense más tiempo.',
    ),
  ],
}
