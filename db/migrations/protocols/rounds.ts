import { debrief, FACILITATOR, step, two } from './told.ts'
import type { Told } from './told.ts'

export const rounds: Told = {
  id: '01900000-0000-7000-8000-000000006009',
  key: 'rounds-debrief',
  name: two('After a round of visits', 'Después de una ronda de visitas'),
  about: two(
    'People who visited classrooms together say what they saw, find patterns, and ask what students would learn from it. About practice, never about a teacher.',
    'Quienes visitaron aulas juntos dicen qué vieron, hallan patrones y se preguntan qué aprenderían los estudiantes. Sobre la práctica, nunca sobre un docente.',
  ),
  credit: two(
    'After the debrief of instructional rounds by Elizabeth City, Richard Elmore, Sarah Fiarman and Lee Teitel; told in our own words.',
    'Según la conversación final de las rondas de Elizabeth City, Richard Elmore, Sarah Fiarman y Lee Teitel; contada con nuestras palabras.',
  ),
  purposes: ['visit'],
  materials: ['visit-notes'],
  trust: 'growing',
  people: [4, 25],
  roles: [FACILITATOR],
  steps: [
    step(
      'problem',
      4,
      'presenter',
      two('What the school asked', 'Qué preguntó la escuela'),
      two(
        'The host repeats the problem of practice that the visit was for.',
        'Quien recibe repite el problema de práctica que motivó la visita.',
      ),
    ),
    step(
      'recall',
      8,
      'nobody',
      two('What I saw', 'Lo que vi'),
      two(
        'From your own notes: what students did and said, what the task was. No names, no room numbers, no “effective”.',
        'De sus apuntes: qué hicieron y dijeron los estudiantes, cuál era la tarea. Sin nombres, sin número de aula, sin «eficaz».',
      ),
      { notes: ['evidence'], alone: true },
    ),
    step(
      'describe',
      12,
      'turns',
      two('Describe', 'Describir'),
      two('In turns, one thing each. What is a judgement waits.', 'Por turnos, una cosa cada quien. Lo que juzga espera.'),
      { notes: ['evidence'] },
    ),
    step(
      'patterns',
      12,
      'all',
      two('Patterns', 'Patrones'),
      two('Put together what belongs together, and name it.', 'Junten lo que va junto y pónganle nombre.'),
      { notes: ['interpretation'] },
    ),
    step(
      'predict',
      10,
      'all',
      two('If you were a student here', 'Si usted fuera estudiante aquí'),
      two(
        'Doing just this all year, what would you be able to do, and what not?',
        'Haciendo solo esto todo el año, ¿qué sabría hacer y qué no?',
      ),
      { notes: ['interpretation'] },
    ),
    step(
      'next',
      12,
      'all',
      two('The next piece of work', 'El siguiente paso'),
      two(
        'What could the school try, and what does it need from others for it?',
        '¿Qué podría probar la escuela y qué necesita de otros para ello?',
      ),
      { notes: ['implication'] },
    ),
    debrief(5),
  ],
  cautions: [
    two(
      'Nothing from it belongs in an evaluation. Say so at the beginning, also to whoever leads.',
      'Nada de esto va a una evaluación. Díganlo al empezar, también a quien dirige.',
    ),
  ],
}
