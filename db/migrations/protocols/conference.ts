import { debrief, FACILITATOR, PRESENTER, step, two } from './told.ts'
import type { Told } from './told.ts'

export const conference: Told = {
  id: '01900000-0000-7000-8000-000000006003',
  key: 'collaborative-assessment-conference',
  name: two('Collaborative assessment conference', 'Conferencia de evaluación colaborativa'),
  about: two(
    'A group looks long at one student’s work, knowing nothing about the student, and asks what this child is working on.',
    'Un grupo mira largo rato el trabajo de un estudiante, sin saber nada de él, y se pregunta en qué está trabajando.',
  ),
  credit: two(
    'After Steve Seidel and colleagues at Harvard Project Zero, 1988; told in our own words.',
    'Según Steve Seidel y colegas de Harvard Project Zero, 1988; contada con nuestras palabras.',
  ),
  purposes: ['see-students'],
  materials: ['student-work'],
  trust: 'new',
  people: [5, 10],
  roles: [FACILITATOR, PRESENTER],
  steps: [
    step(
      'begin',
      6,
      'nobody',
      two('Look, in silence', 'Mirar, en silencio'),
      two(
        'The work lies there without a word about who, when or why. Everyone looks and writes what they see.',
        'El trabajo está ahí sin una palabra sobre quién, cuándo o por qué. Todos miran y escriben lo que ven.',
      ),
      { notes: ['evidence'], alone: true },
    ),
    step(
      'describe',
      9,
      'others',
      two('What do you see?', '¿Qué ven?'),
      two(
        'Only what one can point at. When somebody says “good” or “careless”, the facilitator asks: where do you see that?',
        'Solo lo que se puede señalar. Cuando alguien dice «bueno» o «descuidado», quien facilita pregunta: ¿dónde lo ve?',
      ),
      { notes: ['evidence'] },
    ),
    step(
      'ask',
      7,
      'others',
      two('What does it make you ask?', '¿Qué preguntas despierta?'),
      two(
        'About the work, the child, the task. The presenter writes the questions down and answers none yet.',
        'Sobre el trabajo, la niña o el niño, la tarea. Quien presenta anota las preguntas y todavía no responde ninguna.',
      ),
      { notes: ['question'] },
    ),
    step(
      'working-on',
      8,
      'others',
      two('What is the child working on?', '¿En qué está trabajando?'),
      two(
        'Guess from what you see: which problem is this child solving, what matters to them here?',
        'Supongan a partir de lo que ven: ¿qué problema está resolviendo, qué le importa aquí?',
      ),
      { notes: ['interpretation'] },
    ),
    step(
      'hear',
      7,
      'presenter',
      two('The presenter speaks', 'Habla quien presenta'),
      two(
        'What I see in it, what I know, what surprised me in what you said.',
        'Lo que veo en él, lo que sé, qué me sorprendió de lo que dijeron.',
      ),
      { notes: ['interpretation'] },
    ),
    step(
      'implications',
      10,
      'all',
      two('What does it ask of us?', '¿Qué nos pide?'),
      two(
        'Everyone together: what does this mean for teaching, for this child and for others?',
        'Todos juntos: ¿qué significa para la enseñanza, para esta persona y para otras?',
      ),
      { notes: ['implication'] },
    ),
    debrief(5),
  ],
  cautions: [
    two(
      'One piece of work is enough. With three it becomes a comparison.',
      'Un solo trabajo basta. Con tres se vuelve una comparación.',
    ),
    two(
      'Take names off first. Someone who recognizes the hand keeps it to themselves.',
      'Quiten antes los nombres. Quien reconozca la letra se lo guarda.',
    ),
  ],
}
