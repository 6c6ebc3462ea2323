import { inLocale, plural } from '#platform/words.ts'
import type { Locale } from '#platform/words.ts'

const phrases = {
  day: { en: 'Day', es: 'Día' },
  value: { en: 'Value', es: 'Valor' },
  restsOn: { en: 'Rests on', es: 'Se basa en' },
  unusual: { en: 'Unusual', es: 'Inusual' },
  note: { en: 'Note', es: 'Nota' },
  usualLow: { en: 'Usually from', es: 'Habitual desde' },
  usualHigh: { en: 'Usually to', es: 'Habitual hasta' },
  yes: { en: 'yes', es: 'sí' },
  gotIt: { en: 'Got it', es: 'Lo logró' },
  almost: { en: 'Almost', es: 'Casi' },
  notYet: { en: 'Not yet', es: 'Todavía no' },
  all: { en: 'All', es: 'Total' },
  table: { en: 'Table', es: 'Tabla' },
  takeAway: { en: 'Take away', es: 'Llevarse' },
  png: { en: 'Picture (PNG)', es: 'Imagen (PNG)' },
  svg: { en: 'Drawing (SVG)', es: 'Dibujo (SVG)' },
  csv: { en: 'Numbers (CSV)', es: 'Números (CSV)' },
  notDrawn: {
    en: 'This browser could not make the picture. Take the drawing instead.',
    es: 'Este navegador no pudo hacer la imagen. Llévese el dibujo.',
  },
  middle: { en: (value: string) => `middle, ${value}`, es: (value: string) => `mitad, ${value}` },
  usual: { en: 'usual range', es: 'rango habitual' },
  usualFrom: {
    en: (lower: string, upper: string) => `usual range, ${lower} to ${upper}`,
    es: (lower: string, upper: string) => `rango habitual, de ${lower} a ${upper}`,
  },
  middleOfFirst: {
    en: (count: number, value: string) =>
      `middle of the first ${count} ${plural('en', count, { one: 'point', other: 'points' })}, ${value}`,
    es: (count: number, value: string) =>
      `mitad de los primeros ${count} ${plural('es', count, { one: 'punto', other: 'puntos' })}, ${value}`,
  },
} as const

/** What a chart says of itself, in the language it is drawn in: on a page, in a file, or in a mail. */
export const chartWords = (locale: Locale) => inLocale(phrases, locale)
