import type { Story } from '../story.ts'

/** Students who have just arrived in the country, and those who teach them. */
export const newcomers: readonly Story[] = [
  {
    for: ['newcomers', 'multilingual'],
    tries: [
      {
        question:
          '[What can they do in week one if we let them use any language?|First task in their own language: what do we learn that the test does not say?]',
        students: '[arrivals since the break: 11|everyone in their first month]',
        change:
          '[A page: draw your way to school, before and now. Any language. Read it with someone who can.|math task with no words]',
        prediction: '[at least half show more than their level says|we will place 3 differently]',
        ends: [
          {
            saw: '[Four of eleven are well past grade level in math. The screener put them in basics.|we’d have placed 5 wrong]',
            matched: 'yes',
            surprised: '[one has had two years of physics|a boy who “can’t write” wrote three pages in Dari]',
            learned:
              '[The screener tells us about English. We were reading it as everything.|Find a reader for each language first.]',
            decision: 'adopt',
            next: '[list of readers by language, ask the custodians, seriously|ask families to read it with us]',
          },
          { saw: 'no reader for Chuukese. [Still looking.|The page is on my wall.]', decision: 'go-on' },
        ],
      },
      {
        question: '[Does a welcome buddy last longer than the first day?|Buddies: same language or same interests?]',
        change: '[Two buddies, one of each. Lunch for 10 days.|buddies get the schedule the night before]',
        prediction: '[they will still eat together after 10 days: 7 of 10|same interest wins]',
        ends: [
          {
            saw: '[6 of 9 still together on day 15. All soccer.|Soccer.]',
            matched: 'partly',
            learned: 'Ask what they love at intake. It is a better question than the ones on the form.',
            decision: 'adopt',
          },
          { saw: 'buddies got pulled from class too often, teachers annoyed, fair', matched: 'no', decision: 'adapt' },
        ],
      },
    ],
    looked: ['way to school drawings', 'placement list against what they did', 'lunch tables, three days'],
    saw: [
      'numbers written the other way round are not mistakes',
      'he reads the room before the page',
      'three know more biology than the course',
      'girls walk together and arrive late because the boys’ street is longer',
    ],
    next: ['ask two families to read with us', 'move A. to algebra', 'interest question at intake', 'find a Chuukese reader'],
    said: [
      '#1 @juniper/language We get your students at 14 months. Could the drawing come with them?',
      '#1 @aide One of us on the buses reads Chuukese, if you need a reader.',
      '#1 We changed two placements after reading this.',
      '#2 Soccer is not a joke. Ask at intake, yes.',
    ],
    quotes: ['“Allá yo era el que explicaba.”', '“Here I am quiet. I am not quiet.”'],
  },
  {
    for: ['newcomers', 'spanish-writing', 'bilingual'],
    spanish: true,
    tries: [
      {
        question: '¿Escriben más si primero se lo cuentan a alguien de su casa?',
        students: 'los que llegaron este año, [14|nivel 1 y 2]',
        change: 'Tarea: contarlo en casa. Al otro día, escribir [10 minutos sin parar|una página, en el idioma que quieran].',
        prediction: '[Media página la mayoría.|Más largo y con más detalles de familia]',
        ends: [
          {
            saw: '[Nueve pasaron de media página. Tres no tienen a quién contarle por la noche.|Más largo. Algunos lo contaron por teléfono a la abuela.]',
            matched: 'partly',
            surprised: 'Hay niños que llegan a casa y no hay nadie hasta las nueve.',
            learned:
              'La tarea suponía una casa que no todos tienen. Ahora se puede contar aquí, a quien quieran, en el desayuno.',
            decision: 'adapt',
            next: 'Contarlo en el desayuno. Preguntar a la cocina.',
          },
          { saw: 'Muy bonito, pero no medimos nada.', decision: 'go-on' },
        ],
      },
      {
        question: '¿Y si la maestra también escribe, en su segundo idioma, delante de ellos?',
        change: 'Yo escribo en español con errores, ellos me corrigen.',
        ends: [
          {
            saw: 'Se rieron. Corrigieron todo. Después escribieron sin borrar.',
            decision: 'adopt',
            learned: 'Equivocarme yo primero valió más que decirles que no importa.',
          },
        ],
      },
    ],
    looked: ['páginas del martes', 'tres textos, antes y después'],
    saw: ['mezclan idiomas y se entiende todo', 'borran menos', 'el título lo copian'],
    next: ['escribir con ellos', 'contar en el desayuno', 'no corregir hasta el jueves'],
    said: [
      '#2 Me encantó lo de equivocarse primero. Lo pruebo el lunes.',
      '#1 @kitchen Cocina: si lo cuentan en el desayuno, la mesa del fondo es de ustedes.',
    ],
    measure: { name: 'Páginas de más de media hoja', kind: 'proportion', direction: 'up', from: 0.3, to: 0.64, of: 14 },
  },
  {
    for: ['transitions', 'multilingual', 'newcomers'],
    tries: [
      {
        question:
          '[What happens to our students in the first month after they leave Puente?|Who checks on them at the new school, week 3?]',
        students: '[18 who moved at semester|last group that moved, 12 students]',
        change:
          '[Same adult from Puente visits in week 1 and week 3. One question: who do you sit with?|handover talk, student in the room, 20 min]',
        prediction: '[Absences will not jump the way they did: from 9% to under 6|nobody disappears]',
        ends: [
          {
            saw: '[6.4%. Two students had the wrong bus for nine days and told nobody.|One disappeared from the count for 6 days, he was in the library.]',
            matched: 'partly',
            surprised: '[Schedules were changed after our visit and no one told the student.|The library!]',
            learned: '[They don’t have an adult to complain to yet. That is the handover.|transcripts travel, people don’t]',
            decision: 'adapt',
            next: 'name one adult at the new school before the move',
          },
          { saw: 'Visits happened at two of four schools. Coverage.', matched: 'no', decision: 'go-on' },
        ],
      },
    ],
    looked: ['first 20 days, attendance by student', 'handover form (4 pages)', 'bus list'],
    saw: ['lunch alone: 5 of 12', 'form is never opened', 'credits lost in translation, literally'],
    next: ['form to half a page', 'adult named before move', 'ask transportation for the list a week early'],
    said: [
      '@counselor High school counselor: whatever you send, half a page please.',
      '@dispatch We can hold a seat on bus 31 from the first day if we know on Thursday.',
    ],
    measure: { name: 'Days absent in the first month', kind: 'proportion', direction: 'down', from: 0.09, to: 0.055, of: 360 },
  },
]
