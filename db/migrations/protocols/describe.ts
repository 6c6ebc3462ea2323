import { debrief, FACILITATOR, PRESENTER, step, two } from './told.ts'
import type { Told } from './told.ts'

export const describeInterpret: Told = {
  id: '01900000-0000-7000-8000-000000006004',
  key: 'describe-interpret-implications',
  name: two('Describe, interpret, ask what follows', 'Describir, interpretar, preguntar qué sigue'),
  about: two(
    'What do we see, what might it mean, what follows for our teaching: three questions that stay apart, so that evidence comes first.',
    'Qué vemos, qué podría significar, qué sigue para nuestra enseñanza: tres preguntas que se mantienen aparte, para que la evidencia vaya primero.',
  ),
  credit: two(
    'After the way of learning from student work of Eric Buchovecky and the ATLAS communities, drawing on Steve Seidel and Project Zero; told in our own words.',
    'Según la manera de aprender del trabajo de estudiantes de Eric Buchovecky y las comunidades ATLAS, apoyada en Steve Seidel y Project Zero; contada con nuestras palabras.',
  ),
  purposes: ['see-students', 'data'],
  materials: ['student-work', 'numbers'],
  trust: 'new',
  people: [3, 15],
  roles: [FACILITATOR, PRESENTER],
  steps: [
    step(
      'begin',
      4,
      'presenter',
      two('What was asked of students', 'Qué se pidió a los estudiantes'),
      two(
        'The task and where in the unit it stood. Not how it went, not who wrote it.',
        'La tarea y en qué momento de la unidad estaba. No cómo salió, ni quién la hizo.',
      ),
    ),
    step(
      'alone',
      5,
      'nobody',
      two('Look, in silence', 'Mirar, en silencio'),
      two(
        'Write what is there, each thing by itself: “she drew five parts, two of them wider”. Mark the place.',
        'Escriba lo que hay, cada cosa por separado: «dibujó cinco partes, dos más anchas». Señale el lugar.',
      ),
      { notes: ['evidence'], alone: true },
    ),
    step(
      'describe',
      9,
      'turns',
      two('What do we see?', '¿Qué vemos?'),
      two(
        'In turns, one thing each, only what can be pointed at. What is judged goes to the other column, for later.',
        'Por turnos, una cosa cada quien, solo lo que se puede señalar. Lo que juzga pasa a la otra columna, para después.',
      ),
      { notes: ['evidence'] },
    ),
    step(
      'interpret',
      10,
      'others',
      two('What might it mean?', '¿Qué podría significar?'),
      two(
        'What does this student understand, and how may they have thought? Several readings of one mark are welcome. The presenter listens.',
        '¿Qué entiende este estudiante y cómo habrá pensado? Son bienvenidas varias lecturas de un mismo trazo. Quien presenta escucha.',
      ),
      { notes: ['interpretation', 'evidence'] },
    ),
    step(
      'implications',
      9,
      'all',
      two('What follows for us?', '¿Qué sigue para nosotros?'),
      two(
        'Which move of ours may have led to it? What would we try, what would we ask this student next?',
        '¿Qué acción nuestra pudo llevar a esto? ¿Qué probaríamos, qué preguntaríamos a este estudiante?',
      ),
      { notes: ['implication'] },
    ),
    step(
      'presenter',
      4,
      'presenter',
      two('The presenter thinks aloud', 'Quien presenta piensa en voz alta'),
      two('What I see now that I did not see before.', 'Lo que ahora veo y antes no veía.'),
      { notes: ['reflection'] },
    ),
    debrief(4),
  ],
  cautions: [
    two(
      'Description is the hard part. When it takes only two minutes, look again.',
      'Describir es lo difícil. Si dura solo dos minutos, miren otra vez.',
    ),
  ],
}
