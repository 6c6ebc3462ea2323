import type { Band } from './band.ts'
import type { BankItem } from './bank.ts'

/** Trust in the four considerations that the literature names, each way between two roles. Written for Weft. */
export const PAIRS = [
  'colleagues',
  'teachers-principal',
  'principal-teachers',
  'principals-central',
  'central-principals',
] as const
export type Pair = (typeof PAIRS)[number]

/** Who answers about whom. */
export const PAIR_BANDS: Record<Pair, Band[]> = {
  colleagues: ['teachers'],
  'teachers-principal': ['teachers', 'staff'],
  'principal-teachers': ['principals'],
  'principals-central': ['principals'],
  'central-principals': ['central'],
}

const of = (pair: Pair, items: [construct: string, en: string, es: string][]): BankItem[] =>
  items.map(([construct, en, es], at) => ({ key: `trust/${pair}/${at + 1}`, construct, labels: 'agree', text: { en, es } }))

export const TRUST: Record<Pair, BankItem[]> = {
  colleagues: of('colleagues', [
    ['respect', 'Colleagues here hear me out before they answer.', 'Mis colegas me escuchan hasta el final antes de responder.'],
    [
      'respect',
      'We can disagree here and still work well together the next day.',
      'Aquí podemos discrepar y trabajar bien juntos al día siguiente.',
    ],
    ['competence', 'I learn something from how my colleagues teach.', 'Aprendo algo de cómo enseñan mis colegas.'],
    ['competence', 'When a colleague takes something on, it gets done well.', 'Cuando un colega se encarga de algo, sale bien.'],
    [
      'regard',
      'Colleagues here notice when someone has too much to carry.',
      'Aquí los colegas notan cuando alguien carga con demasiado.',
    ],
    ['regard', 'I can tell a colleague about a lesson that failed.', 'Puedo contarle a un colega una clase que salió mal.'],
    ['integrity', 'Colleagues here do what they said they would.', 'Aquí los colegas hacen lo que dijeron que harían.'],
    [
      'integrity',
      'What is good for students decides what we do, also when it is harder for us.',
      'Lo que es bueno para los estudiantes decide lo que hacemos, aunque nos cueste más.',
    ],
  ]),
  'teachers-principal': of('teachers-principal', [
    [
      'respect',
      'Our principal listens to what we know about our students.',
      'La dirección escucha lo que sabemos de nuestros estudiantes.',
    ],
    [
      'respect',
      'I can tell our principal that I see something differently.',
      'Puedo decirle a la dirección que veo algo de otra manera.',
    ],
    [
      'competence',
      'Our principal sets up our school so that good teaching is possible.',
      'La dirección organiza la escuela de modo que se pueda enseñar bien.',
    ],
    [
      'competence',
      'When I bring our principal a problem, I leave with something I can use.',
      'Cuando le llevo un problema a la dirección, salgo con algo que me sirve.',
    ],
    [
      'regard',
      'Our principal cares how the people who work here are doing.',
      'A la dirección le importa cómo está la gente que trabaja aquí.',
    ],
    [
      'regard',
      'Our principal learns from mistakes in the open, also from their own.',
      'La dirección aprende a la vista de los errores, también de los suyos.',
    ],
    [
      'integrity',
      'Our principal keeps promises, or explains why not.',
      'La dirección cumple lo que promete, o explica por qué no.',
    ],
    ['integrity', 'What our principal says and does is the same.', 'Lo que la dirección dice y lo que hace es lo mismo.'],
  ]),
  'principal-teachers': of('principal-teachers', [
    ['respect', 'Teachers here tell me what I do not want to hear.', 'Los maestros de mi escuela me dicen lo que no quiero oír.'],
    ['respect', 'Teachers here take what I ask about seriously.', 'Los maestros de mi escuela toman en serio lo que pregunto.'],
    [
      'competence',
      'I rely on what teachers here decide about teaching.',
      'Confío en lo que los maestros deciden sobre la enseñanza.',
    ],
    [
      'competence',
      'Teachers here find out what works before they spread it.',
      'Los maestros averiguan qué funciona antes de difundirlo.',
    ],
    ['regard', 'I can show teachers here that I do not know something.', 'Puedo mostrar ante los maestros que no sé algo.'],
    ['regard', 'Teachers here stand by me when a decision is hard.', 'Los maestros me acompañan cuando una decisión es difícil.'],
    [
      'integrity',
      'What we agree on together holds when I am not in the room.',
      'Lo que acordamos se mantiene cuando no estoy presente.',
    ],
    [
      'integrity',
      'Teachers here put students first when we differ.',
      'Los maestros ponen primero a los estudiantes cuando discrepamos.',
    ],
  ]),
  'principals-central': of('principals-central', [
    [
      'respect',
      'Central office asks schools before it decides for them.',
      'La oficina central pregunta a las escuelas antes de decidir por ellas.',
    ],
    ['respect', 'I can say no to central office and be heard.', 'Puedo decirle que no a la oficina central y que me escuchen.'],
    [
      'competence',
      'Central office knows what happens in my school’s classrooms.',
      'La oficina central sabe lo que pasa en las aulas de mi escuela.',
    ],
    ['competence', 'When I ask central office for help, it helps.', 'Cuando pido ayuda a la oficina central, sirve.'],
    [
      'regard',
      'Central office notices how much it asks of schools.',
      'La oficina central se da cuenta de cuánto pide a las escuelas.',
    ],
    [
      'regard',
      'I can show central office a result that is not good.',
      'Puedo mostrar a la oficina central un resultado que no es bueno.',
    ],
    ['integrity', 'Central office does what it said, by when it said.', 'La oficina central hace lo que dijo, cuando lo dijo.'],
    [
      'integrity',
      'Central office asks of itself what it asks of schools.',
      'La oficina central se pide a sí misma lo que pide a las escuelas.',
    ],
  ]),
  'central-principals': of('central-principals', [
    [
      'respect',
      'Principals tell us early when something of ours does not work.',
      'Los directores nos avisan pronto cuando algo nuestro no funciona.',
    ],
    ['respect', 'Principals give what we bring a fair try.', 'Los directores dan una oportunidad justa a lo que llevamos.'],
    [
      'competence',
      'I rely on what principals decide for their schools.',
      'Confío en lo que los directores deciden para sus escuelas.',
    ],
    [
      'competence',
      'Principals know which practices help their students.',
      'Los directores saben qué prácticas ayudan a sus estudiantes.',
    ],
    ['regard', 'I can ask principals for help with my own work.', 'Puedo pedir ayuda a los directores con mi propio trabajo.'],
    ['regard', 'Principals look out for one another’s schools.', 'Los directores se preocupan por las escuelas de los demás.'],
    [
      'integrity',
      'Principals show us how things are, also when they are not good.',
      'Los directores nos muestran cómo están las cosas, aunque no estén bien.',
    ],
    ['integrity', 'What we agree on with principals is what happens.', 'Lo que acordamos con los directores es lo que ocurre.'],
  ]),
}
