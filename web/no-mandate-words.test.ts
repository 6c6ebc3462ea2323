import { globSync, readFileSync } from 'node:fs'
import { parseSync, Visitor } from 'oxc-parser'
import { expect, test } from 'vitest'

/** Words of orders, in both languages; whole words only. */
const ORDERS =
  /(?<![\p{L}])(must|required?|requires|requirements?|assign\p{L}*|mandat\p{L}*|mandator\p{L}*|due|overdue|compl(?:y|ies|iance|iant)|deber(?:á|ía)\p{L}*|debe[ns]?|obligator\p{L}*|obliga\p{L}*|requerid\p{L}*|requisitos?|asign(?:ad|ar|amos|e)\p{L}*|cumplimiento|incumpl\p{L}*|vencid\p{L}*)(?![\p{L}])/iu

/** Reviewed: each with the words around it, and why it orders nobody about. */
const REVIEWED: readonly (readonly [fits: RegExp, why: string])[] = [
  [/no es como debe ser/, 'of what was typed into a field, that it is not right yet'],
]

/** Every phrase of a file: what stands under `en` and `es`, whether text or a function of values. */
function phrasesOf(path: string): string[] {
  const text = readFileSync(path, 'utf8')
  const found: string[] = []
  new Visitor({
    Property({ key, value }) {
      if (key.type === 'Identifier' && (key.name === 'en' || key.name === 'es') && !('properties' in value))
        found.push(...textsIn(text.slice(value.start, value.end)))
    },
  }).visit(parseSync(path, text).program)
  return found
}

const textsIn = (source: string): string[] =>
  [...source.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`/gs)].map(([, one, two, three]) =>
    (one ?? two ?? three ?? '').replaceAll(/\$\{[^}]*\}/g, '…'),
  )

const files = globSync(['modules/**/*.{ts,tsx}', 'web/**/*.{ts,tsx}', 'platform/**/*.ts']).filter(
  (path) => !/\.test\.tsx?$/.test(path),
)
const phrases = files.flatMap((path) => phrasesOf(path).map((phrase) => ({ path, phrase })))

test('no phrase gives orders, but for those that were reviewed', () => {
  expect(phrases.length).toBeGreaterThan(1000)
  const orders = phrases.filter(({ phrase }) => ORDERS.test(phrase) && !REVIEWED.some(([fits]) => fits.test(phrase)))
  expect(orders.map(({ path, phrase }) => `${path}: ${phrase}`)).toEqual([])
})

test('every reviewed phrase is still there', () => {
  const idle = REVIEWED.filter(([fits]) => !phrases.some(({ phrase }) => ORDERS.test(phrase) && fits.test(phrase)))
  expect(idle.map(([fits]) => fits.source)).toEqual([])
})

test('the scan finds orders in both languages, in texts and in functions, and no word that merely contains one', () => {
  for (const said of [
    'You must answer',
    'It is due on Friday',
    'Debe responder',
    'Es obligatorio',
    'assigned to you',
    'Se le asignará',
  ])
    expect(ORDERS.test(said)).toBe(true)
  for (const said of ['mustard', 'residue', 'deberes', 'duet', 'signed', 'design', 'cumpleaños'])
    expect(ORDERS.test(said)).toBe(false)
  expect(textsIn('(count: number) => `You must add ${count} more`')).toEqual(['You must add … more'])
})
