import { debrief, FACILITATOR, step, two } from './told.ts'
import type { Told } from './told.ts'

export const chalk: Told = {
  id: '01900000-0000-7000-8000-000000006006',
  key: 'chalk-talk',
  name: two('Chalk talk', 'Conversación con tiza'),
  about: two(
    'A conversation in writing and in silence: everyone is heard, nobody is louder.',
    'Una conversación por escrito y en silencio: se oye a todos y nadie habla más fuerte.',
  ),
  credit: two(
    'After Hilton Smith, Foxfire, as adapted by Marylyn Wentworth; told in our own words.',
    'Según Hilton Smith, Foxfire, en la adaptación de Marylyn Wentworth; contada con nuestras palabras.',
  ),
  purposes: ['everyone', 'dilemma'],
  materials: ['question', 'numbers', 'reading'],
  trust: 'new',
  people: [4, 60],
  roles: [FACILITATOR],
  steps: [
    step(
      'ask',
      2,
      'facilitator',
      two('One question', 'Una pregunta'),
      two(
        'The facilitator says the question, once. Then nobody speaks.',
        'Quien facilita dice la pregunta, una vez. Después nadie habla.',
      ),
    ),
    step(
      'write',
      12,
      'nobody',
      two('Write to one another', 'Escribirse'),
      two(
        'Write what comes to you; answer what others write; ask. Long silences are fine: somebody is thinking.',
        'Escriba lo que le venga; responda a lo que otros escriben; pregunte. Los silencios largos están bien: alguien piensa.',
      ),
      { notes: ['evidence', 'question', 'interpretation'] },
    ),
    step(
      'read',
      3,
      'nobody',
      two('Read all of it', 'Leerlo todo'),
      two('Still in silence. What keeps coming back? What stands alone?', 'Todavía en silencio. ¿Qué se repite? ¿Qué está solo?'),
      { notes: ['interpretation'], alone: true },
    ),
    step(
      'say',
      8,
      'all',
      two('Say what you noticed', 'Decir lo que notaron'),
      two('Now aloud: patterns, surprises, what is missing.', 'Ahora en voz alta: patrones, sorpresas, lo que falta.'),
      { notes: ['interpretation', 'implication'] },
    ),
    debrief(3),
  ],
  cautions: [
    two('The question carries it. Try it on one colleague first.', 'Todo depende de la pregunta. Pruébela antes con un colega.'),
    two(
      'Some write slowly, or in another language: give the time.',
      'Hay quien escribe despacio, o en otro idioma: den el tiempo.',
    ),
  ],
}
