import { Agent, request } from 'node:http'

export type Answer = { status: number; code: string | null; body: Record<string, unknown> }
export type Send = (method: string, path: string, body: object, key: string) => Promise<Answer>

/** Somebody of the demo district, signed in as a browser is, on one connection that is kept; rejects where no whole answer came. */
export async function sender(url: string, which: number): Promise<Send & { placeId: string }> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const people = (await (await fetch(`${url}/api/demo-people`)).json()) as { id: string }[]
  const { id } = people[which % people.length]!
  const headers = { origin: url, 'content-type': 'application/json' }
  const reply = await fetch(`${url}/api/demo-sign-in`, { method: 'POST', headers, body: JSON.stringify({ personId: id }) })
  const cookie = /^[^;]+/.exec(reply.headers.get('set-cookie') ?? '')![0]
  const me = (await (await fetch(`${url}/api/me`, { headers: { cookie } })).json()) as { roles: { placeId: string }[] }
  const send: Send = (method, path, body, key) =>
    new Promise((resolve, reject) => {
      const text = JSON.stringify(body)
      const length = Buffer.byteLength(text)
      const sent = request(
        `${url}${path}`,
        { agent, method, headers: { ...headers, cookie, 'idempotency-key': key, 'content-length': length } },
        (answer) => {
          let said = ''
          answer.setEncoding('utf8').on('data', (part: string) => (said += part))
          answer.on('error', reject)
          answer.on('end', () => {
            if (!answer.complete) return reject(new Error('cut off'))
            const isJson = answer.headers['content-type']?.includes('json')
            const told = (isJson ? JSON.parse(said) : {}) as Record<string, unknown>
            return resolve({ status: answer.statusCode!, code: (told['code'] as string | undefined) ?? null, body: told })
          })
        },
      )
      sent.on('error', reject)
      sent.end(text)
    })
  return Object.assign(send, { placeId: me.roles[0]!.placeId })
}
