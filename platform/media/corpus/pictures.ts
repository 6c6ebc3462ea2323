import { deflateSync, gzipSync } from 'node:zlib'
import sharp from 'sharp'
import type { Sample } from './corpus.ts'

const SCRIPT = '<script>document.title="ran";fetch("/ran")</script>'
const NAME = 'Nina Pupilname'

const drawn = (width = 320, height = 200) =>
  sharp({ create: { width, height, channels: 3, background: '#999', noise: { type: 'gaussian', mean: 150, sigma: 30 } } })
const withName = () =>
  drawn().withExif({
    IFD0: { Artist: NAME, ImageDescription: SCRIPT, Make: 'Phone' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '34/1 31/1 12/1', GPSLongitudeRef: 'W', GPSLongitude: '110/1 4/1 30/1' },
  })

const CRC = Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value >>> 0
})
const crc = (bytes: Buffer) => {
  let value = 0xffffffff
  for (const byte of bytes) value = CRC[(value ^ byte) & 255]! ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}
function chunk(name: string, body: Buffer): Buffer {
  const inner = Buffer.concat([Buffer.from(name, 'latin1'), body])
  const out = Buffer.alloc(inner.length + 8)
  out.writeUInt32BE(body.length, 0)
  inner.copy(out, 4)
  out.writeUInt32BE(crc(inner), inner.length + 4)
  return out
}

/** A PNG of one shade, which deflates to next to nothing, with whatever else stands in it. */
function png(width: number, height: number, { rows = height, among = [] as Buffer[], interlaced = 0 } = {}): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0, 0, 0, interlaced], 8)
  const row = 1 + width
  const data = deflateSync(Buffer.alloc(Math.min(row * rows, 64 * 1024 * 1024)), { level: 9 })
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    ...among,
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const megabytes = (count: number) => Buffer.alloc(count * 1024 * 1024, 65)
const svg = (inside: string) => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90">${inside}</svg>`)

export const pictures: readonly Sample[] = [
  {
    name: 'a photo with a name, a place and a script in its notes',
    becomes: ['image'],
    bytes: () => withName().jpeg().toBuffer(),
  },
  { name: 'the same as PNG', becomes: ['image'], bytes: () => withName().png().toBuffer() },
  { name: 'the same as WebP', becomes: ['image'], bytes: () => withName().webp().toBuffer() },
  { name: 'the same as TIFF', becomes: ['image'], bytes: () => withName().tiff().toBuffer() },
  {
    name: 'a photo with a page behind it',
    becomes: ['image'],
    bytes: async () => Buffer.concat([await drawn().jpeg().toBuffer(), Buffer.from(SCRIPT)]),
  },
  {
    name: 'a photo with an archive behind it',
    becomes: ['image'],
    bytes: async () => Buffer.concat([await drawn().jpeg().toBuffer(), Buffer.from('PK\x03\x04'), gzipSync(NAME)]),
  },
  { name: 'a GIF that is also a script', becomes: ['broken'], bytes: () => Buffer.from(`GIF89a/*${SCRIPT}*/=1;alert(1)`) },
  { name: 'a page called .png', becomes: ['unknown-kind'], bytes: () => Buffer.from(`<!doctype html>${SCRIPT}`) },
  { name: 'a page after spaces', becomes: ['unknown-kind'], bytes: () => Buffer.from(`\n\n   <HTML>${SCRIPT}`) },
  { name: 'a drawing with a script', becomes: ['unknown-kind'], bytes: () => svg(SCRIPT) },
  {
    name: 'a drawing that reads a file',
    becomes: ['unknown-kind'],
    bytes: () =>
      Buffer.concat([
        Buffer.from('<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
        svg('<text>&x;</text>'),
      ]),
  },
  { name: 'a drawing that is packed', becomes: ['unknown-kind'], bytes: () => gzipSync(svg(SCRIPT)) },
  { name: 'half a photo', becomes: ['broken'], bytes: async () => (await drawn(900, 700).jpeg().toBuffer()).subarray(0, 9000) },
  { name: 'half a PNG', becomes: ['broken'], bytes: async () => (await drawn(900, 700).png().toBuffer()).subarray(0, 9000) },
  { name: 'half a WebP', becomes: ['broken'], bytes: async () => (await drawn(900, 700).webp().toBuffer()).subarray(0, 9000) },
  { name: 'the first bytes of a photo', becomes: ['broken'], bytes: () => Buffer.from([0xff, 0xd8, 0xff, 0xe0]) },
  {
    name: 'a PNG that says it is 30,000 by 30,000',
    becomes: ['too-many-pixels'],
    bytes: () => png(30_000, 30_000, { rows: 100 }),
  },
  {
    name: 'a PNG that says it is 2³¹ wide',
    becomes: ['broken', 'too-many-pixels'],
    bytes: () => png(2 ** 31 - 1, 1, { rows: 0 }),
  },
  { name: 'a PNG without its rows', becomes: ['broken'], bytes: () => png(4000, 4000, { rows: 10 }) },
  {
    name: 'a PNG whose remark unpacks to 60 MB',
    becomes: ['image', 'broken'],
    bytes: () =>
      png(20, 20, { among: [chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), deflateSync(megabytes(60))]))] }),
  },
  {
    name: 'a PNG of 49 megapixels, woven',
    becomes: ['image', 'broken', 'too-hard'],
    heavy: true,
    bytes: () => png(7000, 7000, { interlaced: 1 }),
  },
  {
    name: 'a photo of 49 megapixels',
    becomes: ['image'],
    heavy: true,
    bytes: () => drawn(7000, 7000).jpeg({ progressive: true }).toBuffer(),
  },
  { name: 'a PNG of 41 MB', becomes: ['too-large'], heavy: true, bytes: () => Buffer.concat([png(20, 20), megabytes(41)]) },
  { name: 'a bitmap', becomes: ['unknown-kind'], bytes: () => Buffer.from(`BM${'\0'.repeat(60)}`, 'latin1') },
  {
    name: 'a picture for a browser’s tab',
    becomes: ['unknown-kind'],
    bytes: () => Buffer.from('\0\0\x01\0\x01\0\x10\x10\0\0', 'latin1'),
  },
]
