import sharp from 'sharp'
import type { Sharp } from 'sharp'
import { formatOf, PICTURES } from './kind.ts'
import type { MediaProblem } from './problem.ts'

/** What is looked into at most: 50 megapixels, as a good phone takes them. */
const PIXELS = 50_000_000
const LONGEST_SIDE = 2000

export type Picture = { data: Buffer; width: number; height: number }

/** Decided by its content, not its name: decoded and written anew, so that nothing but the picture is kept. Null: no image. */
export async function readImage(bytes: Uint8Array): Promise<Picture | null> {
  const picture = await pictureOf(bytes)
  return typeof picture === 'string' ? null : picture
}

/** The same, with what is wrong with it. */
export async function pictureOf(bytes: Uint8Array): Promise<Picture | MediaProblem> {
  const format = formatOf(bytes.subarray(0, 64))
  // Drawings in markup, and whatever else the decoder would know, never reach it.
  if (!(PICTURES as readonly unknown[]).includes(format)) return 'unknown-kind'
  try {
    const image = sharp(bytes, { limitInputPixels: PIXELS, failOn: 'error' })
    const { format: found, width, height } = await image.metadata()
    if (!(PICTURES as readonly unknown[]).includes(found)) return 'unknown-kind'
    if (width * height > PIXELS) return 'too-many-pixels'
    return await written(image)
  } catch (error) {
    return /pixel limit/i.test((error as Error).message) ? 'too-many-pixels' : 'broken'
  }
}

/** Rotated as the camera meant it, since the note that said so is dropped with the rest of the metadata. */
async function written(image: Sharp): Promise<Picture> {
  const { data, info } = await image
    .rotate()
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 82 })
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/** Parts of a picture, as shares of its width and height. */
export type Box = { left: number; top: number; width: number; height: number }
export type Covered = Box & { how: 'black' | 'blur' }

/** Covers parts of a stored picture, and cuts it to one part of it: what was there is in no pixel of what comes out. */
export async function covered(
  bytes: Uint8Array,
  { boxes, crop }: { boxes: readonly Covered[]; crop: Box | null },
): Promise<Picture> {
  const { width, height } = await sharp(bytes).metadata()
  const inPixels = (box: Box) => {
    const left = Math.min(width - 1, Math.max(0, Math.floor(box.left * width)))
    const top = Math.min(height - 1, Math.max(0, Math.floor(box.top * height)))
    return {
      left,
      top,
      width: Math.max(1, Math.min(width - left, Math.ceil(box.width * width))),
      height: Math.max(1, Math.min(height - top, Math.ceil(box.height * height))),
    }
  }
  const over = await Promise.all(
    boxes.map(async ({ how, ...box }) => {
      const at = inPixels(box)
      return { input: how === 'black' ? await black(at) : await coarse(bytes, at), left: at.left, top: at.top }
    }),
  )
  const whole = await sharp(bytes).composite(over).toBuffer()
  return written(crop ? sharp(whole).extract(inPixels(crop)) : sharp(whole))
}

type Pixels = { left: number; top: number; width: number; height: number }

const black = ({ width, height }: Pixels) =>
  sharp({ create: { width, height, channels: 3, background: '#111' } })
    .png()
    .toBuffer()

/** Twelve patches along the longer side: a face or a name cannot be told from them, and no sharpening brings it back. */
async function coarse(bytes: Uint8Array, at: Pixels): Promise<Buffer> {
  const patch = Math.max(1, Math.max(at.width, at.height) / 12)
  const small = await sharp(bytes)
    .extract(at)
    .resize(Math.max(1, Math.round(at.width / patch)), Math.max(1, Math.round(at.height / patch)), { fit: 'fill' })
    .removeAlpha()
    .png()
    .toBuffer()
  return sharp(small).resize(at.width, at.height, { fit: 'fill', kernel: 'cubic' }).png().toBuffer()
}
