import { untitled } from '#modules/work/web/words.ts'
import { words } from '#web/words.ts'
import type { Piece } from '../scoring-shapes.ts'

const say = words({
  piece: { en: (number: number) => `Piece ${number}`, es: (number: number) => `Trabajo ${number}` },
  gone: {
    en: (number: number) => `Piece ${number}, taken back`,
    es: (number: number) => `Trabajo ${number}, retirado`,
  },
})

/** What a piece is called here: student work that is not shown, or was taken back, has no name but its place. */
export const titleOf = ({ title, number, state }: Pick<Piece, 'title' | 'number' | 'state'>): string =>
  state === 'gone' ? say.gone(number) : state === 'readers-only' ? say.piece(number) : title || untitled

/** Where only its name and place are told. */
export const titleOr = ({ title, number }: Pick<Piece, 'title' | 'number'>): string => title || say.piece(number)
