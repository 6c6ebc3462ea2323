import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BrokenQuotes, recordReader } from './records.ts'

function read(text: string, sizes: readonly number[], separator = ','): { records: string[][]; lines: number[] } {
  const records: string[][] = []
  const lines: number[] = []
  const reader = recordReader(separator, 1, (fields, line) => {
    records.push(fields)
    lines.push(line)
  })
  let at = 0
  for (const size of sizes) {
    reader.push(text.slice(at, at + size), false)
    at += size
  }
  reader.push(text.slice(at), true)
  return { records, lines }
}

const cell = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.constantFrom('', 'a,b', 'say "x"', 'two\nlines', ' spaced ', '"', 'ñ', '3.5'),
)
const written = (value: string) => (/[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)

test('reads what csv-parse reads, in whatever pieces the text comes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
      fc.array(fc.nat(9), { maxLength: 20 }),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      (rows, sizes, end, closed) => {
        const text = rows.map((row) => row.map(written).join(',')).join(end) + (closed ? end : '')
        const expected = parse(text, { relax_column_count: true, skip_empty_lines: true, record_delimiter: ['\r\n', '\n'] })
        expect(read(text, sizes).records).toEqual(expected)
      },
    ),
    { numRuns: 400 },
  )
})

test('says on which line a record begins, also after quoted line ends and empty lines', () => {
  expect(read('a,b\n"1\n2",3\n\n4,5\n', [3, 4])).toEqual({
    records: [
      ['a', 'b'],
      ['1\n2', '3'],
      ['4', '5'],
    ],
    lines: [1, 2, 5],
  })
})

test('refuses a quote that is never closed, or that stands inside a bare field, with its line', () => {
  for (const text of ['a,b\n"1,2\n3,4\n', 'a,b\n1"2,3\n', 'a,b\n"1"2,3\n']) {
    expect(() => read(text, [])).toThrow(BrokenQuotes)
    expect(() => read(text, [])).toThrow('in line 2')
  }
})
