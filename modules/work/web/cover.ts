/** Covers parts of a picture and cuts it, before it leaves this device: what was there is in no pixel of what comes out. */

export type Box = { left: number; top: number; width: number; height: number }
export type Covering = { boxes: (Box & { how: 'black' | 'blur' })[]; crop: Box | null }

export const nothingCovered: Covering = { boxes: [], crop: null }
const LONGEST_SIDE = 2400
const PATCHES = 12

export async function coverPicture(picture: Blob, { boxes, crop }: Covering): Promise<Blob> {
  const source = await createImageBitmap(picture, { imageOrientation: 'from-image' })
  const scale = Math.min(1, LONGEST_SIDE / Math.max(source.width, source.height))
  const whole = canvasOf(Math.round(source.width * scale), Math.round(source.height * scale))
  const pen = whole.getContext('2d')!
  pen.drawImage(source, 0, 0, whole.width, whole.height)
  source.close()
  for (const { how, ...box } of boxes) {
    const at = pixels(box, whole)
    if (how === 'black') {
      pen.fillStyle = '#111'
      pen.fillRect(at.left, at.top, at.width, at.height)
    } else coarse(whole, at)
  }
  const part = crop ? pixels(crop, whole) : { left: 0, top: 0, width: whole.width, height: whole.height }
  const cut = canvasOf(part.width, part.height)
  cut.getContext('2d')!.drawImage(whole, part.left, part.top, part.width, part.height, 0, 0, part.width, part.height)
  return new Promise((resolve, reject) => {
    cut.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture came out'))), 'image/jpeg', 0.88)
  })
}

function canvasOf(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, width)
  canvas.height = Math.max(1, height)
  return canvas
}

const pixels = ({ left, top, width, height }: Box, of: HTMLCanvasElement) => ({
  left: Math.floor(left * of.width),
  top: Math.floor(top * of.height),
  width: Math.max(1, Math.ceil(width * of.width)),
  height: Math.max(1, Math.ceil(height * of.height)),
})

/** A few patches: no sharpening brings back what was there. */
function coarse(whole: HTMLCanvasElement, { left, top, width, height }: Box) {
  const patch = Math.max(1, Math.max(width, height) / PATCHES)
  const small = canvasOf(Math.round(width / patch), Math.round(height / patch))
  const smallPen = small.getContext('2d')!
  smallPen.imageSmoothingQuality = 'high'
  smallPen.drawImage(whole, left, top, width, height, 0, 0, small.width, small.height)
  whole.getContext('2d')!.drawImage(small, 0, 0, small.width, small.height, left, top, width, height)
}
