import { base64url, blind, finalize, fromBase64url, newToken } from './blind.ts'
import { allKept, drop, keep, keptOf } from './store.ts'
import type { Kept } from './store.ts'

export type Sent = 'sent' | 'later' | 'closed' | 'elsewhere' | 'refused'
type Form = { id: string; cell: { id: string }; keys: { cellId: string; key: string }[] }
type Given = Pick<Kept, 'answers' | 'comments'>

const PADDED = 4096

/** Writes the token, its blinding and the answers down on this device, and only then asks anyone for anything. */
export async function send(form: Form, given: Given, code: string | null): Promise<Sent> {
  const id = code ?? form.id
  const earlier = await keptOf(id)
  const modulus = form.keys.find(({ cellId }) => cellId === form.cell.id)!.key
  // The same token as before: another one would be refused.
  const token = earlier ?? (await tokenFor(modulus))
  await keep({ ...token, ...given, id, surveyId: form.id, cellId: form.cell.id, modulus, code })
  return sendKept((await keptOf(id))!)
}

async function tokenFor(modulus: string): Promise<Pick<Kept, 'prepared' | 'inverse' | 'blinded'>> {
  const { prepared, inverse, blinded } = await blind(fromBase64url(modulus), newToken())
  return { prepared: base64url(prepared), inverse: base64url(inverse), blinded: base64url(blinded) }
}

const post = (path: string, body: string, credentials: RequestCredentials) =>
  fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    credentials,
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
  }).catch(() => null)

/** Has the token signed, takes the blinding off, and sends the answers without saying who one is. What does not get through stays for later. */
export async function sendKept(kept: Kept): Promise<Sent> {
  const { id, surveyId, code, blinded } = kept
  const issued = await post(
    '/surveys/issue',
    JSON.stringify({ surveyId, blinded, ...(code ? { code } : {}) }),
    code ? 'omit' : 'same-origin',
  )
  if (!issued || issued.status >= 500 || issued.status === 401) return 'later'
  if (!issued.ok) return over(id, issued.status === 409 ? 'elsewhere' : issued.status === 404 ? 'closed' : 'refused')
  const { blindSignature } = (await issued.json()) as { blindSignature: string }
  const token = { prepared: fromBase64url(kept.prepared), inverse: fromBase64url(kept.inverse) }
  // Refuses a signature that does not hold: it would mark this one person’s answer.
  const signature = await finalize(fromBase64url(kept.modulus), token, fromBase64url(blindSignature))
  const { cellId, prepared, answers, comments } = kept
  const reply = await post(
    '/surveys/submit',
    padded({ surveyId, cellId, prepared, signature: base64url(signature), answers, comments }),
    'omit',
  )
  if (!reply || reply.status >= 500) return 'later'
  return over(id, reply.ok ? 'sent' : reply.status === 404 ? 'closed' : 'refused')
}

async function over(id: string, outcome: Sent): Promise<Sent> {
  await drop(id)
  return outcome
}

/** So that its length tells nobody how much was written. */
export function padded(body: object): string {
  const bare = JSON.stringify({ ...body, padding: '' })
  const length = new TextEncoder().encode(bare).length
  return JSON.stringify({ ...body, padding: ' '.repeat((PADDED - (length % PADDED)) % PADDED) })
}

/** What waits on this device: tried at every opening of Weft, and when the connection is back. */
export async function sendWaiting(): Promise<void> {
  for (const kept of await allKept().catch(() => [])) await sendKept(kept).catch(() => 'later')
}
