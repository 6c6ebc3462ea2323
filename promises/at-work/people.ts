import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import sharp from 'sharp'

export type Reply = { status: number; code: string | null; body: unknown }
export type Worker = { personId: string; placeId: string; get: (path: string) => Promise<Reply>; post: Post }
type Post = (path: string, body: unknown, headers?: Record<string, string>) => Promise<Reply>

/** What somebody sent and was told is kept: a team by its id and purpose, or a picture by its id. */
export type Kept = { kind: 'team' | 'file'; id: string; purpose: string }
export type Diary = { kept: Kept[]; refused: Reply[]; unknown: number }

/** Somebody of the demo district, signed in as a browser is. */
export async function signedIn(url: string, which: number): Promise<Worker> {
  const people = (await (await fetch(`${url}/api/demo-people`)).json()) as { id: string }[]
  const { id } = people[which % people.length]!
  const headers = { origin: url, 'content-type': 'application/json' }
  const reply = await fetch(`${url}/api/demo-sign-in`, { method: 'POST', headers, body: JSON.stringify({ personId: id }) })
  const cookie = /^[^;]+/.exec(reply.headers.get('set-cookie') ?? '')?.[0]
  if (!cookie) throw new Error(`nobody could sign in: ${reply.status} ${await reply.text()}`)
  const ask = async (path: string, init: RequestInit): Promise<Reply> => {
    const answer = await fetch(`${url}${path}`, {
      ...init,
      headers: { origin: url, cookie, ...(init.headers as Record<string, string>) },
    })
    const text = await answer.text()
    const body: unknown = answer.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text
    return { status: answer.status, code: (body as { code?: string } | null)?.code ?? null, body }
  }
  const get = (path: string) => ask(path, {})
  const post: Post = (path, body, more = {}) =>
    body instanceof Uint8Array
      ? ask(path, { method: 'POST', headers: more, body: Buffer.from(body) })
      : ask(path, { method: 'POST', headers: { 'content-type': 'application/json', ...more }, body: JSON.stringify(body) })
  const me = (await get('/api/me')).body as { roles: { placeId: string }[] }
  return { personId: id, placeId: me.roles[0]!.placeId, get, post }
}

const PICTURE_EVERY = 8

/** Makes teams, and sends a picture now and then, until told to stop: what was answered, what was refused, what was never heard of again. */
export async function atWork(worker: Worker, diary: Diary, stop: AbortSignal): Promise<void> {
  for (let count = 0; !stop.aborted; count++) {
    const purpose = `${count} ${randomUUID()}`
    try {
      const reply = count % PICTURE_EVERY === 0 ? await sendPicture(worker, count) : await makeTeam(worker, purpose)
      const { id } = reply.body as { id?: string }
      if (reply.status === 200 && id) diary.kept.push({ kind: count % PICTURE_EVERY === 0 ? 'file' : 'team', id, purpose })
      else {
        diary.refused.push(reply)
        await wait(50)
      }
    } catch {
      diary.unknown++
      await wait(50)
    }
  }
}

const makeTeam = ({ post, placeId }: Worker, purpose: string) =>
  post('/api/teams', { name: 'At work', purpose, kind: 'study-group', placeId }, { 'idempotency-key': randomUUID() })

async function sendPicture({ post }: Worker, count: number): Promise<Reply> {
  const background = { r: count % 256, g: Math.floor(Math.random() * 256), b: Math.floor(Math.random() * 256) }
  const picture = await sharp({ create: { width: 64, height: 64, channels: 3, background } })
    .png()
    .toBuffer()
  return post('/files', picture, { 'content-type': 'image/png' })
}
