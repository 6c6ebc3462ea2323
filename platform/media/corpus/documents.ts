import { deflateSync } from 'node:zlib'
import type { Sample } from './corpus.ts'

const SCRIPT = '<script>document.title="ran";fetch("/ran")</script>'
const NAME = 'Nina Pupilname'

type Pdf = {
  pages?: number
  catalog?: string
  page?: string
  box?: string
  content?: Buffer
  filter?: string
  trailer?: string
  more?: readonly string[]
}

/** A PDF with so many pages, and whatever else stands in it. */
export function pdf({
  pages = 1,
  catalog = '',
  page = '',
  box = '0 0 612 792',
  content = Buffer.from('BT /F1 24 Tf 72 700 Td (Why 3/4 is 6/8) Tj ET'),
  filter = '',
  trailer = '',
  more = [],
}: Pdf = {}): Buffer {
  const kids = Array.from({ length: pages }, (_, at) => `${at + 5} 0 R`).join(' ')
  const bodies: Buffer[] = [
    Buffer.from(`<</Type/Catalog/Pages 2 0 R${catalog}>>`),
    Buffer.from(`<</Type/Pages/Kids[${kids}]/Count ${pages}>>`),
    Buffer.concat([Buffer.from(`<</Length ${content.length}${filter}>>stream\n`), content, Buffer.from('\nendstream')]),
    Buffer.from('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'),
    ...Array.from({ length: pages }, () =>
      Buffer.from(`<</Type/Page/Parent 2 0 R/MediaBox[${box}]/Contents 3 0 R/Resources<</Font<</F1 4 0 R>>>>${page}>>`),
    ),
    ...more.map((one) => Buffer.from(one)),
  ]
  const parts = [Buffer.from('%PDF-1.7\n')]
  const at: number[] = []
  let length = parts[0]!.length
  for (const [number, body] of bodies.entries()) {
    at.push(length)
    const part = Buffer.concat([Buffer.from(`${number + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')])
    parts.push(part)
    length += part.length
  }
  const table = at.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(
      `xref\n0 ${at.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${at.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${length}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

const onOpening = (action: string) => `/OpenAction<<${action}>>`
const packed = (bytes: Buffer) => deflateSync(bytes, { level: 9 })
const ENCRYPTED = `/Encrypt<</Filter/Standard/V 1/R 2/P -44/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>>>/ID[<${'01'.repeat(16)}><${'01'.repeat(16)}>]`

export const documents: readonly Sample[] = [
  { name: 'a PDF of two pages', becomes: ['pdf'], bytes: () => pdf({ pages: 2 }) },
  {
    name: 'a PDF with JavaScript on opening',
    becomes: ['pdf'],
    bytes: () => pdf({ catalog: onOpening('/S/JavaScript/JS(app.alert\\(1\\);this.submitForm\\("/ran"\\))') }),
  },
  { name: 'a PDF that starts a program', becomes: ['pdf'], bytes: () => pdf({ catalog: onOpening('/S/Launch/F(calc.exe)') }) },
  {
    name: 'a PDF that goes to the web',
    becomes: ['pdf'],
    bytes: () => pdf({ catalog: onOpening('/S/URI/URI(https://example.org/ran)'), page: '/AA<</O<</S/JavaScript/JS(1)>>>>' }),
  },
  {
    name: 'a PDF with a file and a name in it',
    becomes: ['pdf'],
    bytes: () =>
      pdf({
        catalog: '/Names<</EmbeddedFiles<</Names[(x)6 0 R]>>>>',
        trailer: '/Info 7 0 R',
        more: ['<</Type/Filespec/F(x.html)>>', `<</Author(${NAME})/Title(${SCRIPT.replaceAll(/[()]/g, '')})>>`],
      }),
  },
  { name: 'a PDF with a password', becomes: ['locked'], bytes: () => pdf({ trailer: ENCRYPTED }) },
  { name: 'half a PDF', becomes: ['broken', 'pdf'], bytes: () => pdf({ pages: 9 }).subarray(0, 700) },
  { name: 'the first bytes of a PDF', becomes: ['broken'], bytes: () => Buffer.from('%PDF-1.7\n') },
  {
    name: 'a PDF whose pages hold themselves',
    becomes: ['broken', 'empty', 'pdf'],
    bytes: () => Buffer.from(pdf().toString('latin1').replace('/Kids[5 0 R]', '/Kids[2 0 R]'), 'latin1'),
  },
  { name: 'a PDF without pages', becomes: ['empty', 'broken'], bytes: () => pdf({ pages: 0 }) },
  { name: 'a PDF of 61 pages', becomes: ['too-many-pages'], bytes: () => pdf({ pages: 61 }) },
  {
    name: 'a PDF that says it has 9,000,000 pages',
    becomes: ['too-many-pages', 'broken', 'pdf'],
    bytes: () => Buffer.from(pdf().toString('latin1').replace('/Count 1', '/Count 9000000'), 'latin1'),
  },
  { name: 'a PDF as large as a field', becomes: ['broken'], bytes: () => pdf({ box: '0 0 900000 900000' }) },
  { name: 'a PDF as thin as a hair', becomes: ['broken', 'pdf'], bytes: () => pdf({ box: '0 0 14000 2' }) },
  {
    name: 'a PDF with a page before it',
    becomes: ['unknown-kind'],
    bytes: () => Buffer.concat([Buffer.from(`<html>${SCRIPT}`), pdf()]),
  },
  {
    name: 'a PDF that unpacks to 1 GB',
    becomes: ['pdf', 'broken', 'too-hard'],
    heavy: true,
    bytes: () => pdf({ filter: '/Filter[/FlateDecode/FlateDecode]', content: packed(packedAlready(1024)) }),
  },
  {
    name: 'a PDF that draws ten million lines',
    becomes: ['pdf', 'broken', 'too-hard'],
    heavy: true,
    bytes: () => pdf({ filter: '/Filter/FlateDecode', content: packed(Buffer.from('0 0 m 600 700 l S\n'.repeat(10_000_000))) }),
  },
  { name: 'writing', becomes: ['text'], bytes: () => Buffer.from('Its the same because I cut it again.\n¿Por qué?') },
  {
    name: 'writing in UTF-16',
    becomes: ['text'],
    bytes: () => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('¿Por qué son iguales?', 'utf16le')]),
  },
  { name: 'writing from an old machine', becomes: ['text'], bytes: () => Buffer.from('\xbfPor qu\xe9 son iguales?', 'latin1') },
  { name: 'writing with a page further down', becomes: ['text'], bytes: () => Buffer.from(`My page:\n${SCRIPT}`) },
  { name: 'writing of spaces alone', becomes: ['empty'], bytes: () => Buffer.from(' \n\t\n ') },
  {
    name: 'writing with a bell in it',
    becomes: ['broken', 'unknown-kind'],
    bytes: () => Buffer.from(`${'Quiet. '.repeat(1000)}\x07`),
  },
  { name: 'writing of 1.1 MB', becomes: ['too-large'], bytes: () => Buffer.from('word '.repeat(230_000)) },
  { name: 'a rich text', becomes: ['unknown-kind'], bytes: () => Buffer.from('{\\rtf1\\ansi Hello}') },
  { name: 'a PostScript', becomes: ['unknown-kind'], bytes: () => Buffer.from('%!PS-Adobe-3.0\n(%pipe%id) (w) file') },
  { name: 'a shell script', becomes: ['unknown-kind'], bytes: () => Buffer.from('#!/bin/sh\nid\n') },
  {
    name: 'a Word file',
    becomes: ['unknown-kind'],
    bytes: () => Buffer.from('PK\x03\x04\x14\0\x06\0word/document.xml', 'latin1'),
  },
  { name: 'a program', becomes: ['unknown-kind'], bytes: () => Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1') },
  { name: 'another program', becomes: ['unknown-kind'], bytes: () => Buffer.from('\x7fELF\x02\x01\x01\0', 'latin1') },
  {
    name: 'noise',
    becomes: ['unknown-kind'],
    bytes: () => Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919 + (at >> 3) * 104_729) % 256)),
  },
]

/** Megabytes of one letter, deflated in pieces so that making them takes little room. */
function packedAlready(megabytes: number): Buffer {
  return deflateSync(Buffer.alloc(megabytes * 1024 * 1024, 32), { level: 9 })
}
