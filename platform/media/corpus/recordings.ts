import type { Sample } from './corpus.ts'

const SCRIPT = '<script>document.title="ran";fetch("/ran")</script>'
const NAME = 'Nina Pupilname'

const u32 = (...values: number[]) => {
  const out = Buffer.alloc(values.length * 4)
  for (const [at, value] of values.entries()) out.writeUInt32BE(value >>> 0, at * 4)
  return out
}
const text = (words: string) => Buffer.from(words, 'latin1')
const box = (name: string, ...inside: Buffer[]): Buffer => {
  const body = Buffer.concat(inside)
  return Buffer.concat([u32(body.length + 8), text(name), body])
}

type Mp4 = {
  brand?: string
  before?: Buffer[]
  among?: Buffer[]
  behind?: Buffer[]
  places?: boolean
  media?: Buffer
  handler?: string
}

/** A film of one track, with a name and a place where phones write them; `places` adds a track that says where, every second. */
export function mp4({
  brand = 'isom',
  before = [],
  among = [],
  behind = [],
  places = false,
  media = Buffer.alloc(4000, 9),
  handler = 'vide',
}: Mp4 = {}): Buffer {
  const place = text('+34.5200-110.0750/')
  const head = box('ftyp', text(brand), u32(0x200), text('isommp42'))
  const data = box('mdat', media, places ? place : Buffer.alloc(0))
  const start = head.length + Buffer.concat(before).length + 8
  const track = (kind: string, from: number, length: number) =>
    box(
      'trak',
      box('tkhd', u32(0, 3_800_000_000, 3_800_000_000, 1, 0, 1000), Buffer.alloc(60)),
      box('udta', box('name', text(NAME))),
      box(
        'mdia',
        box('mdhd', u32(0, 3_800_000_000, 3_800_000_000, 1000, 1000, 0)),
        box('hdlr', u32(0, 0), text(kind), u32(0, 0, 0), text(`${NAME}\0`)),
        box(
          'minf',
          box(
            'stbl',
            box('stsd', u32(0, 0)),
            box('stsc', u32(0, 1, 1, 1, 1)),
            box('stsz', u32(0, 0, 1, length)),
            box('stco', u32(0, 1, from)),
          ),
        ),
      ),
    )
  const tracks = [track(handler, start, media.length), ...(places ? [track('meta', start + media.length, place.length)] : [])]
  const moov = box(
    'moov',
    box('mvhd', u32(0, 3_800_000_000, 3_800_000_000, 1000, 1000), Buffer.alloc(80)),
    ...tracks,
    box('udta', box('\xa9xyz', place), box('meta', text(SCRIPT))),
    ...among,
  )
  return Buffer.concat([head, ...before, data, moov, ...behind])
}

const element = (id: string, body: Buffer): Buffer => {
  const size = Buffer.alloc(8)
  size.writeBigUInt64BE((1n << 56n) | BigInt(body.length))
  return Buffer.concat([Buffer.from(id, 'hex'), size, body])
}

/** A WebM of one track, with a title, a day and tags; `live` leaves out how long it is, as browsers do that record. */
export function webm({ type = 1, live = false, docType = 'webm' } = {}): Buffer {
  const head = element('1a45dfa3', element('4282', text(docType)))
  const info = element(
    '1549a966',
    Buffer.concat([element('2ad7b1', u32(1_000_000)), element('7ba9', text(NAME)), element('4461', Buffer.alloc(8, 1))]),
  )
  const track = element(
    'ae',
    Buffer.concat([
      element('d7', Buffer.from([1])),
      element('83', Buffer.from([type])),
      element('536e', text(NAME)),
      element('86', text('V_VP8')),
    ]),
  )
  const cluster = Buffer.concat([element('e7', Buffer.from([0])), element('a3', Buffer.alloc(500, 3))])
  const tags = element('1254c367', text(SCRIPT))
  const inside = [info, element('1654ae6b', track), tags, element('1941a469', text(NAME))]
  if (!live) return Buffer.concat([head, element('18538067', Buffer.concat([...inside, element('1f43b675', cluster)]))])
  const open = (id: string) => Buffer.concat([Buffer.from(id, 'hex'), Buffer.from('01ffffffffffffff', 'hex')])
  return Buffer.concat([head, open('18538067'), ...inside, open('1f43b675'), cluster, open('1f43b675'), cluster])
}

const u32le = (value: number) => Buffer.from(u32(value).toReversed())
const riff = (name: string, body: Buffer) => Buffer.concat([text(name), u32le(body.length), body, Buffer.alloc(body.length % 2)])
export function wav({ said = NAME } = {}): Buffer {
  const form = Buffer.concat([Buffer.from([1, 0, 1, 0]), u32le(8000), u32le(8000), Buffer.from([1, 0, 8, 0])])
  const body = Buffer.concat([
    text('WAVE'),
    riff('fmt ', form),
    riff('LIST', text(`INFOIART${said}`)),
    riff('data', Buffer.alloc(4000, 128)),
    riff('id3 ', text(SCRIPT)),
  ])
  return Buffer.concat([text('RIFF'), u32le(body.length), body])
}

const frame = () => Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x64]), Buffer.alloc(413)])
const mp3 = (frames = 8) => {
  const tag = text(`TPE1${NAME}${SCRIPT}`)
  const head = Buffer.concat([text('ID3'), Buffer.from([4, 0, 0, 0, 0, tag.length >> 7, tag.length & 127])])
  return Buffer.concat([head, tag, ...Array.from({ length: frames }, frame), text(`TAG${NAME}`.padEnd(128, '\0'))])
}

export const recordings: readonly Sample[] = [
  { name: 'a film with a name, a place and a day', becomes: ['video'], bytes: () => mp4() },
  { name: 'a film that says where it is every second', becomes: ['video'], bytes: () => mp4({ places: true }) },
  { name: 'a film with a page in its free room', becomes: ['video'], bytes: () => mp4({ before: [box('free', text(SCRIPT))] }) },
  { name: 'a film with a page behind it', becomes: ['video', 'cut-off', 'broken'], bytes: () => mp4({ behind: [text(SCRIPT)] }) },
  {
    name: 'a film with a box nobody knows',
    becomes: ['video'],
    bytes: () => mp4({ among: [box('evil', text(SCRIPT))], behind: [box('evil', text(SCRIPT))] }),
  },
  { name: 'a recording of a voice', becomes: ['audio'], bytes: () => mp4({ brand: 'M4A ', handler: 'soun' }) },
  { name: 'a film without a track', becomes: ['broken'], bytes: () => mp4({ handler: 'hint' }) },
  { name: 'a film that was broken off', becomes: ['cut-off'], bytes: () => mp4().subarray(0, 3000) },
  {
    name: 'a film without its table',
    becomes: ['cut-off'],
    bytes: () => Buffer.concat([box('ftyp', text('isom')), box('mdat', Buffer.alloc(90))]),
  },
  {
    name: 'the first bytes of a film, then a page',
    becomes: ['cut-off', 'broken', 'unknown-kind'],
    bytes: () => Buffer.concat([box('ftyp', text('isom')), text(SCRIPT)]),
  },
  {
    name: 'a film with a box of no length',
    becomes: ['broken', 'cut-off'],
    bytes: () => mp4({ among: [Buffer.concat([u32(3), text('trak')])] }),
  },
  {
    name: 'a film with a box of 2⁶³ bytes',
    becomes: ['cut-off', 'broken'],
    bytes: () => Buffer.concat([box('ftyp', text('isom')), u32(1), text('moov'), Buffer.alloc(8, 0x7f)]),
  },
  {
    name: 'a film of boxes in boxes in boxes',
    becomes: ['broken', 'cut-off', 'video', 'too-hard'],
    bytes: () => mp4({ among: [nested(20_000)] }),
  },
  {
    name: 'a film with 300,000 boxes',
    becomes: ['too-hard', 'broken'],
    heavy: true,
    bytes: () => mp4({ among: [Buffer.concat(Array.from({ length: 300_000 }, () => box('trep')))] }),
  },
  {
    name: 'a film with a table that counts to four thousand million',
    becomes: ['video', 'broken', 'too-hard'],
    bytes: () => counting(),
  },
  { name: 'a WebM', becomes: ['video'], bytes: () => webm() },
  { name: 'a WebM made live', becomes: ['video'], bytes: () => webm({ live: true }) },
  { name: 'a WebM of a voice', becomes: ['audio'], bytes: () => webm({ type: 2 }) },
  { name: 'half a WebM', becomes: ['cut-off'], bytes: () => webm().subarray(0, 300) },
  { name: 'something else in the form of a WebM', becomes: ['broken'], bytes: () => webm({ docType: 'evil' }) },
  { name: 'an MP3 with a name and a script', becomes: ['audio'], bytes: () => mp3() },
  { name: 'the names of an MP3 without its sound', becomes: ['cut-off', 'broken'], bytes: () => mp3(0) },
  {
    name: 'a page after the first bytes of an MP3',
    becomes: ['broken', 'cut-off', 'unknown-kind'],
    bytes: () => Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x64]), text(SCRIPT)]),
  },
  { name: 'a WAV with a name', becomes: ['audio'], bytes: () => wav() },
  { name: 'half a WAV', becomes: ['cut-off'], bytes: () => wav().subarray(0, 2000) },
  { name: 'an AVI', becomes: ['unknown-kind'], bytes: () => Buffer.from('RIFF\0\0\0\0AVI LIST', 'latin1') },
  { name: 'an Ogg', becomes: ['unknown-kind'], bytes: () => Buffer.from('OggS\0\x02\0\0', 'latin1') },
]

function nested(depth: number): Buffer {
  const heads = Array.from({ length: depth }, (_, at) => Buffer.concat([u32((depth - at) * 8), text('trak')]))
  return Buffer.concat(heads)
}

function counting(): Buffer {
  const whole = mp4({ places: true })
  const at = whole.lastIndexOf('stsc')
  whole.writeUInt32BE(0xffffffff, at + 8 + 4 + 4)
  return whole
}
