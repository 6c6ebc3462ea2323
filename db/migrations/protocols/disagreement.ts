import { debrief, FACILITATOR, step, two } from './told.ts'
import type { Told } from './told.ts'

export const disagreement: Told = {
  id: '01900000-0000-7000-8000-000000006011',
  key: 'working-through-disagreement',
  name: two('Both sides, then a decision', 'Las dos partes, y luego una decisión'),
  about: two(
    'A disagreement that keeps coming back is laid open, each side said well by the other, and ends in a decision with its reasons and what remains of the dissent.',
    'Un desacuerdo que vuelve siempre se pone sobre la mesa, cada parte bien dicha por la otra, y termina en una decisión con sus razones y lo que queda de desacuerdo.',
  ),
  credit: two(
    'Our own, learning from the constructive controversy of David and Roger Johnson and the degrees of agreement of Sam Kaner.',
    'Propio, aprendiendo de la controversia constructiva de David y Roger Johnson y de los grados de acuerdo de Sam Kaner.',
  ),
  purposes: ['disagreement'],
  materials: ['question', 'story', 'reading'],
  trust: 'growing',
  people: [3, 20],
  roles: [
    FACILITATOR,
    {
      name: two('Scribe', 'Quien anota'),
      does: two(
        'Writes the decision, the reasons and the dissent in words that all accept.',
        'Escribe la decisión, las razones y el desacuerdo con palabras que todos aceptan.',
      ),
    },
  ],
  steps: [
    step(
      'question',
      4,
      'facilitator',
      two('What is to be decided?', '¿Qué hay que decidir?'),
      two(
        'In one sentence that both sides accept. By whom is it decided, and what is already settled?',
        'En una frase que ambas partes aceptan. ¿Quién lo decide y qué ya está resuelto?',
      ),
    ),
    step(
      'alone',
      6,
      'nobody',
      two('What I see, and what I fear', 'Lo que veo y lo que temo'),
      two(
        'Alone: what have you seen that makes you think as you do? What do you fear will be lost?',
        'A solas: ¿qué ha visto que le hace pensar así? ¿Qué teme que se pierda?',
      ),
      { notes: ['evidence', 'wondering'], alone: true },
    ),
    step(
      'sides',
      12,
      'turns',
      two('Each in turn', 'Cada quien por turno'),
      two(
        'Two minutes each, nobody answers. Whoever leads speaks last.',
        'Dos minutos cada quien, nadie responde. Quien dirige habla al final.',
      ),
      { notes: ['evidence', 'interpretation'] },
    ),
    step(
      'swap',
      8,
      'pairs',
      two('Say the other side well', 'Decir bien la otra parte'),
      two(
        'In pairs across the divide: say the other’s view until they say “yes, that is it”.',
        'En parejas de partes distintas: diga lo que el otro piensa hasta que responda «sí, eso es».',
      ),
      { notes: ['interpretation'] },
    ),
    step(
      'common',
      10,
      'all',
      two('What could hold both?', '¿Qué podría reunir ambas?'),
      two(
        'What do both sides want for students? What could be tried for a while, and how would we know?',
        '¿Qué quieren ambas partes para los estudiantes? ¿Qué se podría probar un tiempo, y cómo lo sabríamos?',
      ),
      { notes: ['implication'] },
    ),
    step(
      'decide',
      10,
      'all',
      two('Decide, and keep the dissent', 'Decidir, y guardar el desacuerdo'),
      two(
        'Say the decision and its reasons. Who sees it otherwise says so, and that is written down too. When will we look at it again?',
        'Digan la decisión y sus razones. Quien lo ve de otro modo lo dice, y también se anota. ¿Cuándo la miraremos de nuevo?',
      ),
      { notes: ['implication', 'wondering'] },
    ),
    debrief(4),
  ],
  cautions: [
    two(
      'Where it was decided elsewhere already, say so. Asking then is worse than not asking.',
      'Si ya se decidió en otro lado, dígalo. Preguntar entonces es peor que no preguntar.',
    ),
    two(
      'It is for a question, not for a quarrel between two people.',
      'Es para una pregunta, no para un pleito entre dos personas.',
    ),
  ],
}
