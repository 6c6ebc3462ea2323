import type { Phrase } from '#platform/words.ts'
import { words } from '#web/words.ts'
import type { EffectReason, Signal, Tier, Verdict } from '../effect.ts'

/** Did it work, as one would say it to a colleague. */
export const verdictWords = words({
  early: {
    en: 'It is too early to say: there are not yet three points before and three after.',
    es: 'Es pronto para decirlo: todavía no hay tres puntos antes y tres después.',
  },
  better: {
    en: 'Better after it began, by more than chance would give.',
    es: 'Mejor desde que se empezó, más de lo que daría el azar.',
  },
  worse: {
    en: 'Worse after it began, by more than chance would give. That is worth knowing, too.',
    es: 'Peor desde que se empezó, más de lo que daría el azar. También vale la pena saberlo.',
  },
  higher: {
    en: 'Higher after it began, by more than chance would give.',
    es: 'Más alto desde que se empezó, más de lo que daría el azar.',
  },
  lower: {
    en: 'Lower after it began, by more than chance would give.',
    es: 'Más bajo desde que se empezó, más de lo que daría el azar.',
  },
  unclear: {
    en: 'No change that could be told from chance. That does not show that nothing changed.',
    es: 'Ningún cambio que se pueda distinguir del azar. Eso no muestra que nada haya cambiado.',
  },
} satisfies Record<Verdict, Phrase>)

export const signalWords = words({
  early: {
    en: 'Fewer than ten points before: the chart cannot hold a middle yet.',
    es: 'Menos de diez puntos antes: el gráfico todavía no puede fijar una mitad.',
  },
  none: {
    en: 'Against the middle of the days before, the chart shows no sign.',
    es: 'Frente a la mitad de los días anteriores, el gráfico no muestra señal.',
  },
  above: {
    en: 'Against the middle of the days before, the chart shows a sign upward.',
    es: 'Frente a la mitad de los días anteriores, el gráfico muestra una señal hacia arriba.',
  },
  below: {
    en: 'Against the middle of the days before, the chart shows a sign downward.',
    es: 'Frente a la mitad de los días anteriores, el gráfico muestra una señal hacia abajo.',
  },
  drift: {
    en: 'The line crosses the middle of the days before seldom: it drifts.',
    es: 'La línea cruza pocas veces la mitad de los días anteriores: se va moviendo.',
  },
} satisfies Record<Signal, Phrase>)

/** The federal law’s names for how strong evidence is, each with what it takes. */
export const tierWords = words({
  rationale: { en: 'Demonstrates a rationale', es: 'Muestra una razón fundada' },
  promising: { en: 'Promising evidence', es: 'Evidencia prometedora' },
  moderate: { en: 'Moderate evidence', es: 'Evidencia moderada' },
  strong: { en: 'Strong evidence', es: 'Evidencia fuerte' },
} satisfies Record<Tier, Phrase>)

export const reasonWords = words({
  'no-comparison': {
    en: 'Nothing to compare with: whatever else began in those weeks is in these numbers, too.',
    es: 'No hay con qué comparar: lo demás que empezó en esas semanas también está en estos números.',
  },
  'few-before': { en: 'Fewer than three points before it began.', es: 'Menos de tres puntos antes de empezar.' },
  'few-after': { en: 'Fewer than three points since.', es: 'Menos de tres puntos desde entonces.' },
  'already-heading': {
    en: 'It was heading that way before, and ends no further than it was heading.',
    es: 'Ya iba en esa dirección, y no termina más lejos de adonde iba.',
  },
  'one-place': {
    en: 'One place against others: something else that began there on those days would look the same.',
    es: 'Un lugar frente a otros: otra cosa que hubiera empezado ahí en esos días se vería igual.',
  },
  'moved-alike': {
    en: 'Before it began, it moved as similar places did.',
    es: 'Antes de empezar, se movía como los lugares parecidos.',
  },
  'moved-apart': {
    en: 'It moved apart from similar places before it began, so the comparison says little.',
    es: 'Ya se apartaba de los lugares parecidos antes de empezar, así que la comparación dice poco.',
  },
  'not-checked': {
    en: 'Nobody could look whether it moved as similar places did before: there is one window only.',
    es: 'No se pudo ver si antes se movía como los lugares parecidos: solo hay una medición anterior.',
  },
} satisfies Record<EffectReason, Phrase>)
