import { debrief, FACILITATOR, PRESENTER, step, two } from './told.ts'
import type { Told } from './told.ts'

export const consultancy: Told = {
  id: '01900000-0000-7000-8000-000000006002',
  key: 'consultancy',
  name: two('Consultancy', 'Consulta'),
  about: two(
    'One person brings something they are stuck in; the group helps them see it differently before anyone offers a way out.',
    'Alguien trae algo en lo que está atascado; el grupo le ayuda a verlo de otro modo antes de ofrecer salidas.',
  ),
  credit: two(
    'After the consultancy of Gene Thompson-Grove, Paula Evans and Faith Dunne, Coalition of Essential Schools and Annenberg Institute; told in our own words.',
    'Según la consulta de Gene Thompson-Grove, Paula Evans y Faith Dunne, Coalition of Essential Schools e Instituto Annenberg; contada con nuestras palabras.',
  ),
  purposes: ['dilemma'],
  materials: ['story', 'question', 'student-work'],
  trust: 'growing',
  people: [4, 12],
  roles: [FACILITATOR, PRESENTER],
  steps: [
    step(
      'tell',
      8,
      'presenter',
      two('The dilemma', 'El dilema'),
      two(
        'The presenter tells what happens, what they have tried, and asks one question. Nobody interrupts.',
        'Quien presenta cuenta qué pasa, qué ha probado, y hace una pregunta. Nadie interrumpe.',
      ),
    ),
    step(
      'clarify',
      5,
      'all',
      two('Questions of fact', 'Preguntas de hechos'),
      two('Short questions, short answers: who, what, when.', 'Preguntas cortas, respuestas cortas: quién, qué, cuándo.'),
      { notes: ['question'] },
    ),
    step(
      'probe',
      10,
      'all',
      two('Questions to think with', 'Preguntas para pensar'),
      two(
        'Questions that open the dilemma: “What would it look like if it were solved?” They are for the presenter, not for the asker. Advice in disguise waits.',
        'Preguntas que abren el dilema: «¿Cómo se vería si estuviera resuelto?» Son para quien presenta, no para quien pregunta. Los consejos disfrazados esperan.',
      ),
      { notes: ['question'] },
    ),
    step(
      'again',
      3,
      'presenter',
      two('The question again', 'La pregunta otra vez'),
      two(
        'The presenter says the question as it stands now. It has often moved.',
        'Quien presenta dice la pregunta como está ahora. Muchas veces se ha movido.',
      ),
      { notes: ['reflection'] },
    ),
    step(
      'talk',
      15,
      'others',
      two('The group thinks aloud', 'El grupo piensa en voz alta'),
      two(
        'What did we hear, what did we not hear, what might be going on, what might one try? The presenter sits back and writes.',
        '¿Qué oímos, qué no oímos, qué podría estar pasando, qué se podría probar? Quien presenta se echa atrás y escribe.',
      ),
      { notes: ['interpretation', 'implication'] },
    ),
    step(
      'reflect',
      5,
      'presenter',
      two('What I take with me', 'Qué me llevo'),
      two('What sounded different, and a first step.', 'Qué sonó distinto, y un primer paso.'),
      { notes: ['implication'] },
    ),
    debrief(4),
  ],
  cautions: [
    two(
      'It is for something the presenter can do something about. What others are doing wrong belongs elsewhere.',
      'Es para algo en lo que quien presenta puede hacer algo. Lo que otros hacen mal va en otro lugar.',
    ),
    two(
      'The group wants to give advice at once. The facilitator holds it back until the talk.',
      'El grupo quiere aconsejar enseguida. Quien facilita lo contiene hasta la conversación.',
    ),
  ],
}
