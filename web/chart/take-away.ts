import type { ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import { fontFace, withFont } from './font-face.ts'

/** The drawing as text, by the code that draws it on the page: `react-dom/server` would weigh as much as the page. */
export function svgText(drawing: ReactElement): string {
  const place = document.createElement('div')
  const root = createRoot(place)
  flushSync(() => root.render(drawing))
  const text = place.firstElementChild ? new XMLSerializer().serializeToString(place.firstElementChild) : ''
  root.unmount()
  return text
}

/** The same with the app's font inside, for a file that is opened elsewhere. */
export const svgFile = async (drawing: ReactElement): Promise<string> => withFont(svgText(drawing), await fontFace())

/** The drawing as a picture, twice as fine as on the screen. */
export async function pngBlob(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * 2
    canvas.height = image.naturalHeight * 2
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the canvas gave no picture'))))
    })
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** Saves as a file, as if a link to it had been followed. */
export function takeAway(content: Blob | string, name: string, type = 'text/plain') {
  const url = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content)
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
