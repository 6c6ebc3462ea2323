import type { ControlChartKind } from '#stats'
import type { Phrase } from '#platform/words.ts'
import { words } from '#web/words.ts'

/** Which chart a measure's points ask for, and why: for those who want to know. */
export const chartNames = words({
  p: {
    en: 'p chart: each point is a share of a whole, and the range is wider where the whole is small.',
    es: 'Gráfico p: cada punto es una parte de un total, y el rango es más amplio cuando el total es pequeño.',
  },
  laneyP: {
    en: 'p′ chart (Laney): the wholes are so large that chance alone would draw the range too narrow, so the changes from point to point widen it.',
    es: 'Gráfico p′ (Laney): los totales son tan grandes que el azar solo daría un rango demasiado estrecho; los cambios de punto a punto lo amplían.',
  },
  u: {
    en: 'u chart: each point is how often something happened, for so many days, classes or students.',
    es: 'Gráfico u: cada punto dice cuántas veces pasó algo, por tantos días, clases o estudiantes.',
  },
  laneyU: {
    en: 'u′ chart (Laney): the counts are so large that chance alone would draw the range too narrow, so the changes from point to point widen it.',
    es: 'Gráfico u′ (Laney): los números son tan grandes que el azar solo daría un rango demasiado estrecho; los cambios de punto a punto lo amplían.',
  },
  c: {
    en: 'c chart: each point counts things that had the same chance to happen every time.',
    es: 'Gráfico c: cada punto cuenta cosas que cada vez tuvieron la misma oportunidad de pasar.',
  },
  g: {
    en: 'g chart: each point is how many days or lessons passed between two times it happened.',
    es: 'Gráfico g: cada punto dice cuántos días o clases pasaron entre una vez y la siguiente.',
  },
  t: {
    en: 't chart: each point is the time between two times it happened; long times are rare, so the range reaches further up than down.',
    es: 'Gráfico t: cada punto es el tiempo entre una vez y la siguiente; los tiempos largos son raros, así que el rango llega más arriba que abajo.',
  },
  xbar: {
    en: 'X-bar chart: each point is the mean of several values, and how far those lie apart gives the range.',
    es: 'Gráfico X-barra: cada punto es el promedio de varios valores, y lo separados que están da el rango.',
  },
  s: {
    en: 'S chart: each point is how far several values lie apart.',
    es: 'Gráfico S: cada punto dice lo separados que están varios valores.',
  },
  xmr: {
    en: 'XmR chart: each point is one number, and the steps from one to the next give the range.',
    es: 'Gráfico XmR: cada punto es un número, y los pasos de uno al siguiente dan el rango.',
  },
} satisfies Record<ControlChartKind, Phrase>)
