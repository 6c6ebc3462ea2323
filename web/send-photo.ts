import { refusedWith } from './problem.ts'

export type SentPhoto = { id: string; width: number; height: number }

const LONGEST_SIDE = 2000

/** Sends a photo from the camera or the disk; over a slow network a smaller one goes, as large as the server would keep. */
export async function sendPhoto(photo: File): Promise<SentPhoto> {
  const body = await smaller(photo)
  const response = await fetch('/files', { method: 'POST', body, headers: { 'content-type': body.type || 'image/jpeg' } })
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return answer as SentPhoto
  throw refusedWith(answer, response.status)
}

/** Drawn anew at the size that is kept; the original where this browser cannot read it (the server may). */
export async function smaller(photo: File): Promise<Blob> {
  try {
    const picture = await createImageBitmap(photo, { imageOrientation: 'from-image' })
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height))
    if (scale === 1 && photo.size < 1_500_000) return photo
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(picture.width * scale)
    canvas.height = Math.round(picture.height * scale)
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    const drawn = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/jpeg', 0.85)
    })
    return drawn ?? photo
  } catch {
    return photo
  }
}
