import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BrokenXml } from './broken-xml.ts'
import { at, elementReader } from './elements.ts'
import type { Element, Remembered } from './elements.ts'

const WAY = { root: 'Set', each: 'One', without: new Set(['Big']) }
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<e:Set xmlns:e="urn:e">\n'
const ones = Array.from(
  { length: 12 },
  (_, number) =>
    `  <e:One>\n    <Name>ñ &amp; ${number}</Name><Big><Name>no</Name></Big>\n    <Deep><Name><![CDATA[<${number}>]]></Name></Deep>\n  </e:One>\n`,
)
const TEXT = `${HEAD}<Other><Name>x</Name></Other>${ones.join('')}</e:Set>\n`
const told = (one: Element) =>
  `${one.line} ${at(one, 'Name')!.text} ${at(one, 'Deep', 'Name')!.text} ${at(one, 'Big')!.children.length}`

function read(text: string): string[] {
  const found: string[] = []
  const reader = elementReader(WAY, { line: 1, state: {}, isBegun: false }, (one) => found.push(told(one)))
  reader.push(text, true)
  return found
}
const WHOLE = read(TEXT)

test('elements come with their lines, their entities and their words as they are, and without what is not kept', () => {
  expect(WHOLE).toHaveLength(12)
  expect(WHOLE.slice(0, 2)).toEqual(['3 ñ & 0 <0> 0', '7 ñ & 1 <1> 0'])
})

test('in whatever pieces they come, and gone on with from wherever it was cut off', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(TEXT.length), { maxLength: 8 }), fc.nat(8), (cuts, stop) => {
      const ends = [...new Set([0, ...cuts, TEXT.length])].toSorted((a, b) => a - b)
      const state: Remembered = {}
      const found: string[] = []
      let first = { line: 1, at: 0 }
      let reader = elementReader(WAY, { line: 1, state, isBegun: false }, (one) => found.push(told(one)))
      for (const [index, end] of ends.entries()) {
        if (index === 0) continue
        // Cut off here: a new reader begins where the last element ended.
        if (index === stop && first.at > 0) {
          const { line } = first
          reader = elementReader(WAY, { line, state, isBegun: true }, (one) => found.push(told(one)))
          reader.push(TEXT.slice(first.at, ends[index - 1]), false)
        }
        reader.push(TEXT.slice(ends[index - 1], end), end === TEXT.length)
        const ended = end - reader.rest().length
        if (ended > HEAD.length) first = { line: reader.line(), at: ended }
      }
      expect(found).toEqual(WHOLE)
    }),
    { numRuns: 300 },
  )
})

const BAD: [what: string, text: string, rule: BrokenXml['rule'], line: number][] = [
  ['a tag that is not closed', `${HEAD}<One><Name>x</One></e:Set>`, 'not-xml', 3],
  ['a file that is cut off', `${HEAD}<One>\n<Name>x</Name>`, 'not-xml', 4],
  ['an ampersand by itself', `${HEAD}<One>\n<Name>a & b</Name></One></e:Set>`, 'not-xml', 4],
  ['an entity of its own', `${HEAD}<One><Name>&lol;</Name></One></e:Set>`, 'not-xml', 3],
  ['a document type', '<?xml version="1.0"?>\n<!DOCTYPE Set [<!ENTITY lol "lol">]>\n<Set><One/></Set>', 'has-doctype', 2],
  ['a document type that fetches', '<!DOCTYPE Set SYSTEM "file:///etc/passwd"><Set/>', 'has-doctype', 1],
  ['another encoding', '<?xml version="1.0" encoding="ISO-8859-1"?><Set><One/></Set>', 'not-utf-8', 1],
  ['another root', '<Other>\n<One/></Other>', 'not-ed-fi', 1],
  ['nothing of what it is for', `${HEAD}<Two/></e:Set>`, 'not-ed-fi', 1],
  ['a nest without end', `<Set>${'<One>'.repeat(60)}`, 'not-ed-fi', 1],
]
describe('what is refused', () => {
  test.each(BAD)('%s, with its line', (_, text, rule, line) => {
    const why = (() => {
      try {
        return read(text)
      } catch (error) {
        return error
      }
    })()
    expect(why).toBeInstanceOf(BrokenXml)
    expect([(why as BrokenXml).rule, (why as BrokenXml).line]).toEqual([rule, line])
  })

  test('an element that does not end is given up before it fills the memory', () => {
    const reader = elementReader(WAY, { line: 1, state: {}, isBegun: false }, () => {})
    reader.push(`${HEAD}<One>\n`, false)
    expect(() => {
      for (let piece = 0; piece < 12; piece++) reader.push(`<a>${'x'.repeat(1024 * 1024)}</a>`, false)
    }).toThrow('too-large in line 1')
  })
})
