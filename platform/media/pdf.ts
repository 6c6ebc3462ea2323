import { PDFiumLibrary } from '@hyzyla/pdfium'
import sharp from 'sharp'
import type { Picture } from './image.ts'
import { Unfit } from './bytes.ts'

export const MOST_PAGES = 60
/** The longer side of a sheet as it is drawn; what is written in 6 points can be read. */
const LONGER = 2000
const POINTS_MOST = 20_000

/**
 * A PDF becomes pictures of its pages: what it would run, open, send or remember stays behind with it. The program that draws
 * has no JavaScript of its own. One page is in memory at a time.
 */
export async function pagesOf(bytes: Uint8Array, each: (page: Picture, number: number) => Promise<void>): Promise<number> {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(bytes).catch((error: Error) => {
    throw new Unfit(/password|security/i.test(error.message) ? 'locked' : 'broken')
  })
  const count = document.getPageCount()
  if (count === 0) throw new Unfit('empty')
  if (count > MOST_PAGES) throw new Unfit('too-many-pages')
  for (let at = 0; at < count; at++) {
    const page = document.getPage(at)
    const { originalWidth, originalHeight } = page.getOriginalSize()
    const longer = Math.max(originalWidth, originalHeight)
    const scale = LONGER / longer
    const shorter = Math.min(originalWidth, originalHeight)
    if (!(shorter * scale >= 1 && longer <= POINTS_MOST)) throw new Unfit('broken')
    const { data, width, height } = await page.render({ scale, render: 'bitmap' })
    const drawn = sharp(data, { raw: { width, height, channels: 4 } }).flatten({ background: '#fff' })
    const { data: webp, info } = await drawn.webp({ quality: 82, effort: 2 }).toBuffer({ resolveWithObject: true })
    await each({ data: webp, width: info.width, height: info.height }, at + 1)
  }
  return count
}
