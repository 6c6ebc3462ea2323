import type { Piece } from '#modules/work/contract.ts'
import { DEMO_TEAMS } from '#demo/named.ts'

export type At = { url: string; cookie: string }

/** A connection that was kept and is gone by now is made anew, as any program would. */
export async function patiently(url: string, more: RequestInit): Promise<Response> {
  for (let tries = 0; ; tries++)
    try {
      return await fetch(url, more)
    } catch (error) {
      if (tries === 4) throw error
      await new Promise((resolve) => setTimeout(resolve, 250 * 2 ** tries))
    }
}

const headers = ({ url, cookie }: At) => ({ cookie, origin: url })

export async function api<T>(at: At, method: string, path: string, body?: object): Promise<T> {
  const reply = await patiently(`${at.url}/api${path}`, {
    method,
    headers: { ...headers(at), ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${await reply.text()}`)
  return (await reply.json()) as T
}

/** Sends bytes in parts, as any program would. */
export async function upload(at: At, bytes: Buffer): Promise<string> {
  const ask = async (path: string, more: RequestInit & { headers?: Record<string, string> }) => {
    const reply = await patiently(`${at.url}/uploads${path}`, { ...more, headers: { ...headers(at), ...more.headers } })
    if (!reply.ok) throw new Error(`/uploads${path}: ${reply.status} ${await reply.text()}`)
    return (await reply.json()) as { id: string; received: number; partBytes: number }
  }
  const begun = await ask('', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ bytes: bytes.length }),
  })
  for (let from = 0; from < bytes.length; from += begun.partBytes) {
    const body = bytes.subarray(from, from + begun.partBytes)
    await ask(`/${begun.id}/parts?at=${from}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: new Uint8Array(body),
    })
  }
  return begun.id
}

/** Brings what was uploaded to the teacher’s team. */
export async function bring(at: At, title: string, uploadId: string): Promise<string> {
  const keepUntil = new Date(Date.now() + 90 * 24 * 3_600_000).toISOString().slice(0, 10)
  const { pieces } = await api<{ pieces: { id: string }[] }>(at, 'POST', `/teams/${DEMO_TEAMS.fourthGrade.id}/work`, {
    about: '',
    purpose: 'look',
    permission: 'not-asked',
    permissionBy: null,
    isCleared: false,
    keepUntil,
    pieces: [{ title, uploadIds: [uploadId] }],
  })
  return pieces[0]!.id
}

/** A piece once it was looked into. */
export async function lookedInto(at: At, id: string, seconds = 400): Promise<Piece> {
  for (let tries = 0; tries < seconds * 5; tries++) {
    const piece = await api<Piece>(at, 'GET', `/work/${id}`)
    if (piece.state !== 'waiting') return piece
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`${id} was never looked into`)
}
