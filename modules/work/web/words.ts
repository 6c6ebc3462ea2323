import type { Phrase } from '#platform/words.ts'
import { words } from '#web/words.ts'
import type { AddProblem, Permission, PieceKind, Purpose, ShareProblem } from '../piece.ts'
import type { REFUSALS } from '../piece.ts'

export const kindWords = words({
  image: { en: 'Picture', es: 'Imagen' },
  pdf: { en: 'PDF', es: 'PDF' },
  text: { en: 'Writing', es: 'Texto' },
  audio: { en: 'Sound', es: 'Sonido' },
  video: { en: 'Film', es: 'Video' },
} satisfies Record<PieceKind, Phrase>)

export const purposeWords = words({
  look: { en: 'To look at together', es: 'Para mirarlo juntos' },
  score: { en: 'To score with a rubric', es: 'Para valorarlo con una rúbrica' },
  example: { en: 'As an example to learn from', es: 'Como ejemplo para aprender' },
} satisfies Record<Purpose, Phrase>)

export const permissionWords = words({
  'not-asked': { en: 'Nobody was asked yet', es: 'Todavía no se ha preguntado a nadie' },
  team: { en: 'Yes, for our team', es: 'Sí, para nuestro equipo' },
  district: { en: 'Yes, for colleagues in the district too', es: 'Sí, también para colegas del distrito' },
} satisfies Record<Permission, Phrase>)

export const permittedByWords = words({
  student: { en: 'The student', es: 'El o la estudiante' },
  family: { en: 'The family', es: 'La familia' },
  both: { en: 'Both', es: 'Ambos' },
})

/** Why a file was not taken, and what helps. */
export const refusalWords = words({
  'unknown-kind': {
    en: 'This kind of file is not taken. Pictures, PDF, plain text, MP3, M4A and WAV sound, and MP4, MOV and WebM film are. Save it as one of those, for example as PDF.',
    es: 'Este tipo de archivo no se acepta. Sirven imágenes, PDF, texto sin formato, sonido MP3, M4A y WAV, y video MP4, MOV y WebM. Guárdelo como uno de esos, por ejemplo como PDF.',
  },
  broken: {
    en: 'It could not be read. Open it on your device once, save it anew, and send that.',
    es: 'No se pudo leer. Ábralo en su dispositivo, guárdelo de nuevo y envíe eso.',
  },
  'cut-off': {
    en: 'Its end is missing, as when a recording or a copy was broken off. Send the whole file.',
    es: 'Le falta el final, como cuando se interrumpe una grabación o una copia. Envíe el archivo entero.',
  },
  empty: { en: 'There is nothing in it.', es: 'No contiene nada.' },
  'too-large': {
    en: 'It is too large: a picture has at most 40 MB, a PDF 60 MB, a text 1 MB, sound and film 1 GB.',
    es: 'Es demasiado grande: una imagen tiene como máximo 40 MB, un PDF 60 MB, un texto 1 MB, el sonido y el video 1 GB.',
  },
  'too-many-pixels': {
    en: 'It has more than 50 megapixels. Take it again, or make it smaller.',
    es: 'Tiene más de 50 megapíxeles. Tómela otra vez o hágala más pequeña.',
  },
  'too-many-pages': {
    en: 'A PDF has at most 60 pages here. Send it in parts.',
    es: 'Aquí un PDF tiene como máximo 60 páginas. Envíelo por partes.',
  },
  locked: {
    en: 'A password locks it. Save a copy without one, and send that.',
    es: 'Está protegido con contraseña. Guarde una copia sin ella y envíe esa.',
  },
  'too-hard': {
    en: 'It took too much time or memory to look into, so it was left. A simpler copy helps: a photo of it, or a new PDF.',
    es: 'Revisarlo tomó demasiado tiempo o memoria y se dejó. Ayuda una copia más simple: una foto o un PDF nuevo.',
  },
  mixed: {
    en: 'Only pictures can be sheets of one piece. Send the others by themselves.',
    es: 'Solo las imágenes pueden ser hojas de un mismo trabajo. Envíe los demás por separado.',
  },
} satisfies Record<(typeof REFUSALS)[number], Phrase>)

export const addWords = words({
  unfinished: { en: 'Not everything has arrived yet. Send again.', es: 'Todavía no ha llegado todo. Envíe otra vez.' },
  used: {
    en: 'This was handed over already. Look among your team’s work.',
    es: 'Esto ya se entregó. Búsquelo entre los trabajos del equipo.',
  },
  'day-past': { en: 'The last day lies ahead of today.', es: 'El último día viene después de hoy.' },
  'too-long': { en: 'Two years are the longest that work is kept.', es: 'Un trabajo se guarda dos años como máximo.' },
  'who-said': { en: 'Say who said yes.', es: 'Diga quién dijo que sí.' },
} satisfies Record<AddProblem, Phrase>)

export const shareWords = words({
  'not-ready': { en: 'It is still being looked into.', es: 'Todavía se está revisando.' },
  'not-cleared': {
    en: 'First look whether a name or a face is in it, cover it, and say so.',
    es: 'Primero mire si hay un nombre o una cara, cúbralo y dígalo.',
  },
  'not-asked': {
    en: 'First ask the student or the family, and write down what they said.',
    es: 'Primero pregunte al estudiante o a la familia, y anote lo que dijeron.',
  },
  'team-only': {
    en: 'They said yes for your team alone. Ask again, and write it down.',
    es: 'Dijeron que sí solo para su equipo. Pregunte otra vez y anótelo.',
  },
  'own-team': { en: 'That is its own team.', es: 'Ese es su propio equipo.' },
} satisfies Record<ShareProblem, Phrase>)

export const untitled = words({ it: { en: 'Untitled work', es: 'Trabajo sin título' } }).it
