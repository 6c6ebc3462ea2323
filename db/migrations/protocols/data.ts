import { debrief, FACILITATOR, step, two } from './told.ts'
import type { Told } from './told.ts'

export const dataDialogue: Told = {
  id: '01900000-0000-7000-8000-000000006010',
  key: 'data-driven-dialogue',
  name: two('Predict, look, ask why', 'Predecir, mirar, preguntar por qué'),
  about: two(
    'A conversation about numbers in which everyone says first what they expect, then only what is there, and only then why.',
    'Una conversación sobre números en la que cada quien dice primero qué espera, luego solo lo que hay, y recién después por qué.',
  ),
  credit: two(
    'After the data-driven dialogue of Bruce Wellman and Laura Lipton, as used by Nancy Love and others; told in our own words.',
    'Según el diálogo guiado por datos de Bruce Wellman y Laura Lipton, como lo usan Nancy Love y otros; contado con nuestras palabras.',
  ),
  purposes: ['data', 'see-students'],
  materials: ['numbers'],
  trust: 'new',
  people: [3, 30],
  roles: [FACILITATOR],
  steps: [
    step(
      'predict',
      6,
      'nobody',
      two('What do you expect?', '¿Qué espera?'),
      two(
        'Before anyone has seen the numbers: what will they show, and what makes you think so?',
        'Antes de que nadie vea los números: ¿qué mostrarán y qué le hace pensarlo?',
      ),
      { notes: ['wondering'], alone: true },
    ),
    step(
      'share',
      5,
      'turns',
      two('Our expectations', 'Lo que esperamos'),
      two('In turns, one each. Nobody is held to it.', 'Por turnos, una cada quien. A nadie se le reprocha después.'),
      { notes: ['wondering'] },
    ),
    step(
      'look',
      10,
      'nobody',
      two('What is there?', '¿Qué hay?'),
      two(
        'Numbers and shapes only: “seven of 24”, “level since October”. No “because”.',
        'Solo números y formas: «siete de 24», «igual desde octubre». Ningún «porque».',
      ),
      { notes: ['evidence'], alone: true },
    ),
    step(
      'say',
      10,
      'all',
      two('What we see', 'Lo que vemos'),
      two('Put it together; what differs from what we expected?', 'Júntenlo; ¿qué difiere de lo que esperábamos?'),
      { notes: ['evidence'] },
    ),
    step(
      'why',
      12,
      'all',
      two('What may be behind it?', '¿Qué puede haber detrás?'),
      two(
        'Several explanations for each thing, among them one that lies in what we do. What else would we need to look at?',
        'Varias explicaciones de cada cosa, entre ellas una que esté en lo que hacemos. ¿Qué más habría que mirar?',
      ),
      { notes: ['interpretation', 'question'] },
    ),
    step(
      'next',
      6,
      'all',
      two('What will we find out?', '¿Qué averiguaremos?'),
      two('One explanation to look into first, and how.', 'Una explicación que mirar primero, y cómo.'),
      { notes: ['implication'] },
    ),
    debrief(3),
  ],
  cautions: [
    two(
      'With a few students behind a number, look at their work instead.',
      'Si detrás de un número hay pocos estudiantes, miren mejor sus trabajos.',
    ),
  ],
}
