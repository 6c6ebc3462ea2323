import { debrief, FACILITATOR, step, two } from './told.ts'
import type { Told } from './told.ts'

export const finalWord: Told = {
  id: '01900000-0000-7000-8000-000000006008',
  key: 'final-word',
  name: two('The final word', 'La última palabra'),
  about: two(
    'Everyone brings a passage from a text; the others speak about it first, and who brought it has the last word.',
    'Cada quien trae un pasaje de un texto; los demás hablan primero y quien lo trajo tiene la última palabra.',
  ),
  credit: two(
    'After Jennifer Fischer-Mueller and Gene Thompson-Grove, following Daniel Baron and Patricia Averette; told in our own words.',
    'Según Jennifer Fischer-Mueller y Gene Thompson-Grove, a partir de Daniel Baron y Patricia Averette; contada con nuestras palabras.',
  ),
  purposes: ['text', 'everyone'],
  materials: ['reading'],
  trust: 'new',
  people: [3, 5],
  roles: [FACILITATOR],
  steps: [
    step(
      'choose',
      5,
      'nobody',
      two('Choose a passage', 'Elegir un pasaje'),
      two(
        'Read again and write down the one passage that will not let you go. A second one in reserve.',
        'Lea otra vez y anote el pasaje que no lo suelta. Otro de reserva.',
      ),
      { notes: ['evidence'], alone: true },
    ),
    step(
      'round',
      28,
      'turns',
      two('Round by round', 'Ronda por ronda'),
      two(
        'Whose turn it is reads the passage and says nothing about it. Each of the others answers for a minute, one after the other. Then the reader has the last word, and the turn goes on.',
        'Quien tiene el turno lee el pasaje y no dice nada de él. Los demás responden un minuto, uno tras otro. Luego quien lo leyó tiene la última palabra, y pasa el turno.',
      ),
      { notes: ['interpretation'] },
    ),
    step(
      'together',
      8,
      'all',
      two('What is shared, what differs?', '¿Qué compartimos, en qué diferimos?'),
      two('What does the text ask of our own work?', '¿Qué le pide el texto a nuestro trabajo?'),
      { notes: ['implication'] },
    ),
    debrief(4),
  ],
  cautions: [
    two(
      'More than five at a table and the rounds drag: make two tables, each with its own session.',
      'Con más de cinco en la mesa las rondas se alargan: hagan dos mesas, cada una con su sesión.',
    ),
  ],
}
