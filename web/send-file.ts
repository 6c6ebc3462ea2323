import { codeOf, isLostConnection, noConnection, refusedWith } from './problem.ts'

type Upload = { id: string; bytes: number; received: number; partBytes: number }
type Options = { onProgress?: (share: number) => void; onWaiting?: (waits: boolean) => void; signal: AbortSignal }

const LONGEST_WAIT_MS = 20_000

/**
 * Sends a file in parts and says its upload’s id. Where the connection drops it waits until there is one, asks how much came,
 * and goes on from there, for as long as the page is open.
 */
export async function sendFile(file: Blob, { onProgress, onWaiting, signal }: Options): Promise<string> {
  const patient = <T>(act: () => Promise<T>) => withPatience(act, { onWaiting, signal })
  let upload = await patient(() =>
    ask('/uploads', { method: 'POST', body: JSON.stringify({ bytes: file.size }), json: true, signal }),
  )
  const { id } = upload
  try {
    while (upload.received < upload.bytes) {
      onProgress?.(upload.received / upload.bytes)
      upload = await patient(() => sendOn(file, upload, signal))
    }
  } catch (problem) {
    // Given up: what came of it is not left lying there.
    void fetch(`/uploads/${id}`, { method: 'DELETE', keepalive: true }).catch(() => null)
    throw problem
  }
  onProgress?.(1)
  return id
}

async function sendOn(file: Blob, { id, received, partBytes }: Upload, signal: AbortSignal): Promise<Upload> {
  const body = file.slice(received, received + partBytes)
  try {
    return await ask(`/uploads/${id}/parts?at=${received}`, { method: 'POST', body, signal })
  } catch (problem) {
    // More came than was answered: asked anew, it says where it stopped.
    if (isLostConnection(problem) || codeOf(problem) === 'CONFLICT') return ask(`/uploads/${id}`, { method: 'GET', signal })
    throw problem
  }
}

type Asked = { method: 'GET' | 'POST'; body?: Blob | string; json?: boolean; signal: AbortSignal }

async function ask(url: string, { method, body, json = false, signal }: Asked): Promise<Upload> {
  const headers = { 'content-type': json ? 'application/json' : 'application/octet-stream' }
  const response = await fetch(url, { method, signal, ...(body === undefined ? {} : { body, headers }) }).catch(
    (lost: unknown) => {
      throw signal.aborted ? lost : noConnection(lost)
    },
  )
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return answer as Upload
  throw refusedWith(answer, response.status)
}

type Patience = { onWaiting: Options['onWaiting'] | undefined; signal: AbortSignal }

async function withPatience<T>(act: () => Promise<T>, { onWaiting, signal }: Patience): Promise<T> {
  for (let tries = 0; ; tries++)
    try {
      const done = await act()
      if (tries > 0) onWaiting?.(false)
      return done
    } catch (problem) {
      // A full disk says 503 too, and waiting for it is no use.
      if (!isLostConnection(problem) || codeOf(problem) === 'READ_ONLY') throw problem
      onWaiting?.(true)
      await untilBack(Math.min(LONGEST_WAIT_MS, 500 * 2 ** tries), signal)
    }
}

/** Some time, or until the browser says that it is online again. */
const untilBack = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const end = () => {
      clearTimeout(timer)
      removeEventListener('online', end)
      signal.removeEventListener('abort', end)
      if (signal.aborted) reject(signal.reason as Error)
      else resolve()
    }
    const timer = setTimeout(end, ms)
    addEventListener('online', end)
    signal.addEventListener('abort', end)
  })
