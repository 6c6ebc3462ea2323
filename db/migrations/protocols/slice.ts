import { debrief, FACILITATOR, step, two } from './told.ts'
import type { Told } from './told.ts'

export const slice: Told = {
  id: '01900000-0000-7000-8000-000000006007',
  key: 'slice',
  name: two('The slice', 'La rebanada'),
  about: two(
    'Everything that some students made in one day or two, laid side by side: what does school ask of them?',
    'Todo lo que unos estudiantes hicieron en uno o dos días, puesto lado a lado: ¿qué les pide la escuela?',
  ),
  credit: two(
    'After the slice of Joseph McDonald and colleagues; told in our own words.',
    'Según la rebanada de Joseph McDonald y colegas; contada con nuestras palabras.',
  ),
  purposes: ['see-students', 'data'],
  materials: ['student-work'],
  trust: 'strong',
  people: [6, 40],
  roles: [FACILITATOR],
  steps: [
    step(
      'frame',
      5,
      'facilitator',
      two('The question and the slice', 'La pregunta y la rebanada'),
      two(
        'What did we want to know, and how was this slice cut: which students, which hours, what was left out?',
        '¿Qué queríamos saber y cómo se cortó esta rebanada: qué estudiantes, qué horas, qué quedó fuera?',
      ),
    ),
    step(
      'walk',
      20,
      'nobody',
      two('Look at all of it', 'Mirarlo todo'),
      two(
        'In silence, each at their own pace. Write what you see, with the place.',
        'En silencio, cada quien a su paso. Escriba lo que ve, con el lugar.',
      ),
      { notes: ['evidence'], alone: true },
    ),
    step(
      'patterns',
      15,
      'all',
      two('What do we see?', '¿Qué vemos?'),
      two(
        'What is there a lot of, what hardly any, for whom? Still no causes.',
        '¿De qué hay mucho, de qué casi nada, para quién? Todavía sin causas.',
      ),
      { notes: ['evidence'] },
    ),
    step(
      'mean',
      15,
      'all',
      two('What does it say about us?', '¿Qué dice de nosotros?'),
      two(
        'A slice tells of the school, not of the students. What do we ask of them?',
        'Una rebanada habla de la escuela, no de los estudiantes. ¿Qué les pedimos?',
      ),
      { notes: ['interpretation'] },
    ),
    step(
      'next',
      10,
      'turns',
      two('What follows?', '¿Qué sigue?'),
      two('In turns: one thing that I would change in what I ask.', 'Por turnos: una cosa que cambiaría en lo que pido.'),
      { notes: ['implication'] },
    ),
    debrief(5),
  ],
  cautions: [
    two(
      'Whoever gave a task sits in the room. Agree first that no task is somebody’s.',
      'Quien dio una tarea está en la sala. Acuerden antes que ninguna tarea es de alguien.',
    ),
    two('Gathering the slice takes a week of preparation.', 'Reunir la rebanada lleva una semana de preparación.'),
  ],
}
