import { words } from '#web/words.ts'

/** What stands behind "How we know". */
export const howWords = words({
  better: { en: 'What it tells', es: 'Qué dice' },
  counted: { en: 'What counts', es: 'Qué cuenta' },
  drawn: { en: 'Where it comes from', es: 'De dónde viene' },
  drawnFrom: {
    en: (outcome: string, place: string, on: string) => `The district’s results: ${outcome}, ${place}. Drawn ${on}.`,
    es: (outcome: string, place: string, on: string) => `Los resultados del distrito: ${outcome}, ${place}. Tomados el ${on}.`,
  },
  ofWhom: { en: 'Of whom', es: 'De quiénes' },
  by: { en: 'Who counts', es: 'Quién cuenta' },
  often: { en: 'How often', es: 'Cada cuánto' },
  points: { en: 'Points', es: 'Puntos' },
  chart: { en: 'Chart', es: 'Gráfico' },
  phase: {
    en: (number: number, from: string) => `Phase ${number}, from ${from}`,
    es: (number: number, from: string) => `Fase ${number}, desde el ${from}`,
  },
  offMiddle: { en: 'Off the middle', es: 'Fuera de la mitad' },
  offOf: {
    en: (all: number, useful: number) => `${useful} of ${all} points`,
    es: (all: number, useful: number) => `${useful} de ${all} puntos`,
  },
  middle: { en: 'Middle (median)', es: 'Mitad (mediana)' },
  mean: { en: 'Middle', es: 'Mitad' },
  ofAll: { en: (value: string) => `${value}, of all points`, es: (value: string) => `${value}, de todos los puntos` },
  held: {
    en: (value: string, from: string, until: string) => `${value}, taken from ${from} to ${until} and held since`,
    es: (value: string, from: string, until: string) => `${value}, tomada del ${from} al ${until} y fija desde entonces`,
  },
  reason: {
    en: (reason: string, by: string, on: string) => `Because: “${reason}” (${by ? `${by}, ` : ''}${on})`,
    es: (reason: string, by: string, on: string) => `Porque: «${reason}» (${by ? `${by}, ` : ''}${on})`,
  },
  range: { en: 'Usual range', es: 'Rango habitual' },
  lastRange: {
    en: (lower: string, upper: string) => `${lower} to ${upper} at the last point; three standard deviations either way`,
    es: (lower: string, upper: string) => `de ${lower} a ${upper} en el último punto; tres desviaciones estándar a cada lado`,
  },
  signs: { en: 'Signs that something changed', es: 'Señales de que algo cambió' },
  longest: { en: 'Longest run on one side', es: 'Racha más larga de un lado' },
  run: {
    en: (run: number, limit: number) => `${run}; chance rarely gives more than ${limit}`,
    es: (run: number, limit: number) => `${run}; el azar rara vez da más de ${limit}`,
  },
  crossings: { en: 'Times the line crosses the middle', es: 'Veces que la línea cruza la mitad' },
  crossed: {
    en: (times: number, minimum: number) => `${times}; chance rarely gives fewer than ${minimum}`,
    es: (times: number, minimum: number) => `${times}; el azar rara vez da menos de ${minimum}`,
  },
  rule: {
    en: 'Either of the two is a sign (run chart after Anhøj and Olesen, 2014).',
    es: 'Cualquiera de las dos es una señal (gráfico de rachas según Anhøj y Olesen, 2014).',
  },
  controlRule: {
    en: 'A sign is a point outside the usual range, a run longer or crossings fewer than chance allows (Shewhart; Anhøj and Olesen, 2014).',
    es: 'Una señal es un punto fuera del rango habitual, una racha más larga o menos cruces de los que da el azar (Shewhart; Anhøj y Olesen, 2014).',
  },
  falseAlarm: {
    en: 'Where nothing but chance is at work, fewer than 5 in 100 such charts give one.',
    es: 'Donde solo actúa el azar, menos de 5 de cada 100 gráficos así dan una.',
  },
  cause: {
    en: 'A chart can show that something changed. Why it did is yours to say.',
    es: 'Un gráfico puede mostrar que algo cambió. Por qué, les toca decirlo a ustedes.',
  },
})
