/** What a file may be, by its first bytes: its name and what a browser says of it count for nothing. Pure. */

export const PICTURES = ['jpeg', 'png', 'webp', 'gif', 'heif', 'tiff'] as const
export type Format = (typeof PICTURES)[number] | 'pdf' | 'mp4' | 'webm' | 'wav' | 'mp3' | 'text'

/** Every type there is for what is served. Nothing that can run is among them. */
export type MediaType =
  | 'image/webp'
  | 'text/plain'
  | 'audio/mp4'
  | 'audio/mpeg'
  | 'audio/wav'
  | 'audio/webm'
  | 'video/mp4'
  | 'video/webm'

const MB = 1024 * 1024
/** What each may weigh, looked at before anything else is done with it. */
export const MOST_BYTES: Record<'picture' | 'pdf' | 'text' | 'sound', number> = {
  picture: 40 * MB,
  pdf: 60 * MB,
  text: MB,
  sound: 1024 * MB,
}

const ascii = (bytes: Uint8Array, from: number, to: number) => Buffer.from(bytes.subarray(from, to)).toString('latin1')

const BRANDS_OF_PICTURES = /^(heic|heix|hevc|hevx|mif1|msf1|avif|avis)$/
const MARKUP = /^\s*<(!doctype|html|head|body|script|svg|\?xml|\?php|!--|iframe|style|math)/i

/** The format that the first bytes (some hundred are enough) say it has, or null where it is none of ours. */
export function formatOf(head: Uint8Array): Format | null {
  const start = ascii(head, 0, 16)
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (/^GIF8[79]a/.test(start)) return 'gif'
  if (start.startsWith('II*\0') || start.startsWith('MM\0*')) return 'tiff'
  if (start.startsWith('RIFF')) return start.slice(8, 12) === 'WEBP' ? 'webp' : start.slice(8, 12) === 'WAVE' ? 'wav' : null
  if (start.slice(4, 8) === 'ftyp') return BRANDS_OF_PICTURES.test(start.slice(8, 12)) ? 'heif' : 'mp4'
  // Old QuickTime begins without saying so.
  if (/^(moov|mdat|wide|free|skip)$/.test(start.slice(4, 8))) return 'mp4'
  if (start.startsWith('\x1a\x45\xdf\xa3')) return 'webm'
  if (start.startsWith('%PDF-')) return 'pdf'
  if (start.startsWith('ID3') || (head[0] === 0xff && ((head[1] ?? 0) & 0xe6) === 0xe2)) return 'mp3'
  return isText(head) ? 'text' : null
}

/** Plain writing: no control characters, and not the beginning of something a browser or a printer would run. */
function isText(head: Uint8Array): boolean {
  if (head.length === 0) return false
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
  if (utf16) return true
  const text = ascii(head, 0, 512).replace(/^\xef\xbb\xbf/, '')
  return !CONTROL.test(text) && !MARKUP.test(text) && !/^({\\rtf|%!PS|#!)/.test(text)
}

/** What no writing holds. */
// oxlint-disable-next-line no-control-regex -- it is what is looked for
export const CONTROL = /[\0-\x08\x0b\x0e-\x1f\x7f]/
