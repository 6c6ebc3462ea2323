/**
 * The five forms of inquiry that Weft begins with, as rows. A step says what it asks for and what it cannot do without;
 * a prediction is asked for and never required. `tries` marks the step from which something is tried with students or others.
 */
export const FORMS = [
  {
    id: '01900000-0000-7000-8000-000000000001',
    key: 'plan-do-study-act',
    name: { en: 'Plan–do–study–act', es: 'Planear–hacer–estudiar–actuar' },
    about: { en: 'Try one small change, and look at what it did.', es: 'Probar un cambio pequeño y mirar qué produjo.' },
    steps: [
      {
        key: 'plan',
        name: { en: 'Plan', es: 'Planear' },
        asks: ['question', 'students', 'change', 'prediction'],
        requires: ['question'],
        tries: false,
      },
      { key: 'do', name: { en: 'Do', es: 'Hacer' }, asks: ['change', 'saw'], requires: ['change'], tries: true },
      {
        key: 'study',
        name: { en: 'Study', es: 'Estudiar' },
        asks: ['saw', 'matched', 'surprised', 'learned'],
        requires: ['learned'],
        tries: true,
      },
      { key: 'act', name: { en: 'Act', es: 'Actuar' }, asks: ['decision', 'nextStep'], requires: ['decision'], tries: true },
    ],
  },
  {
    id: '01900000-0000-7000-8000-000000000002',
    key: 'spiral-of-inquiry',
    name: { en: 'Spiral of inquiry', es: 'Espiral de indagación' },
    about: { en: 'Begin with what learning is like for students.', es: 'Empezar por cómo es aprender para los estudiantes.' },
    steps: [
      { key: 'scan', name: { en: 'Scan', es: 'Explorar' }, asks: ['saw'], requires: ['saw'], tries: false },
      {
        key: 'focus',
        name: { en: 'Focus', es: 'Enfocar' },
        asks: ['question', 'students'],
        requires: ['question'],
        tries: false,
      },
      { key: 'hunch', name: { en: 'Hunch', es: 'Corazonada' }, asks: ['prediction'], requires: [], tries: false },
      { key: 'learn', name: { en: 'Learn', es: 'Aprender' }, asks: ['change'], requires: ['change'], tries: false },
      { key: 'act', name: { en: 'Act', es: 'Actuar' }, asks: ['change', 'saw'], requires: [], tries: true },
      {
        key: 'check',
        name: { en: 'Check', es: 'Comprobar' },
        asks: ['matched', 'surprised', 'learned', 'decision', 'nextStep'],
        requires: ['learned', 'decision'],
        tries: true,
      },
    ],
  },
  {
    id: '01900000-0000-7000-8000-000000000003',
    key: 'collaborative-inquiry',
    name: { en: 'Collaborative inquiry', es: 'Indagación colaborativa' },
    about: {
      en: 'Look at student work together, and change one thing.',
      es: 'Mirar juntos el trabajo de los estudiantes y cambiar una cosa.',
    },
    steps: [
      {
        key: 'question',
        name: { en: 'Question', es: 'Pregunta' },
        asks: ['question', 'students'],
        requires: ['question'],
        tries: false,
      },
      { key: 'plan', name: { en: 'Plan', es: 'Planear' }, asks: ['change', 'prediction'], requires: ['change'], tries: false },
      { key: 'try', name: { en: 'Try', es: 'Probar' }, asks: ['saw'], requires: [], tries: true },
      {
        key: 'look',
        name: { en: 'Look together', es: 'Mirar juntos' },
        asks: ['saw', 'matched', 'surprised'],
        requires: ['saw'],
        tries: true,
      },
      {
        key: 'learn',
        name: { en: 'Learn', es: 'Aprender' },
        asks: ['learned', 'decision', 'nextStep'],
        requires: ['learned', 'decision'],
        tries: true,
      },
    ],
  },
  {
    id: '01900000-0000-7000-8000-000000000004',
    key: 'instructional-rounds',
    name: { en: 'Instructional rounds', es: 'Rondas de instrucción' },
    about: {
      en: 'See classrooms together around one problem of practice.',
      es: 'Ver aulas juntos en torno a un problema de la práctica.',
    },
    steps: [
      {
        key: 'problem',
        name: { en: 'Problem of practice', es: 'Problema de la práctica' },
        asks: ['question', 'students', 'prediction'],
        requires: ['question'],
        tries: false,
      },
      { key: 'observe', name: { en: 'Observe', es: 'Observar' }, asks: ['saw'], requires: [], tries: true },
      { key: 'describe', name: { en: 'Describe', es: 'Describir' }, asks: ['saw'], requires: ['saw'], tries: true },
      {
        key: 'predict',
        name: { en: 'Predict', es: 'Predecir' },
        asks: ['matched', 'surprised', 'learned'],
        requires: ['learned'],
        tries: true,
      },
      {
        key: 'next',
        name: { en: 'Next level of work', es: 'Siguiente nivel de trabajo' },
        asks: ['change', 'decision', 'nextStep'],
        requires: ['decision'],
        tries: true,
      },
    ],
  },
  {
    id: '01900000-0000-7000-8000-000000000005',
    key: 'leadership-inquiry',
    name: { en: 'Leadership inquiry', es: 'Indagación de liderazgo' },
    about: {
      en: 'Change something in how we lead, and ask those we lead.',
      es: 'Cambiar algo en cómo dirigimos y preguntar a quienes dirigimos.',
    },
    steps: [
      {
        key: 'question',
        name: { en: 'Question', es: 'Pregunta' },
        asks: ['question', 'students'],
        requires: ['question'],
        tries: false,
      },
      { key: 'listen', name: { en: 'Listen', es: 'Escuchar' }, asks: ['saw', 'prediction'], requires: [], tries: false },
      { key: 'try', name: { en: 'Try', es: 'Probar' }, asks: ['change', 'saw'], requires: ['change'], tries: true },
      { key: 'look', name: { en: 'Look', es: 'Mirar' }, asks: ['saw', 'matched', 'surprised'], requires: [], tries: true },
      {
        key: 'learn',
        name: { en: 'Learn', es: 'Aprender' },
        asks: ['learned', 'decision', 'nextStep'],
        requires: ['learned', 'decision'],
        tries: true,
      },
    ],
  },
] as const
