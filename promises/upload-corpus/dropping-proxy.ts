import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

/** A bad connection: whatever goes through is cut after so many bytes, again and again. */
export async function droppingProxy(to: number, { between }: { between: readonly [number, number] }) {
  let drops = 0
  let dropping = false
  // Fixed steps, so that a run can be repeated.
  let step = 0
  const most = () => between[0] + ((step += 7919) % (between[1] - between[0]))
  const open = new Set<Socket>()
  const server = createServer((client) => {
    open.add(client)
    client.on('close', () => open.delete(client))
    const upstream = connect(to, 'localhost')
    let left = most()
    client.on('data', (data) => {
      left -= data.length
      if (dropping && left < 0) {
        drops++
        client.destroy()
        upstream.destroy()
        return
      }
      if (!upstream.write(data)) client.pause()
    })
    upstream.on('drain', () => client.resume())
    upstream.on('data', (data) => client.write(data))
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      one.on('error', () => other.destroy())
      one.on('close', () => other.destroy())
    }
  })
  server.listen(0, 'localhost')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    drops: () => drops,
    /** Good until it is said, so that only what is sent then suffers. */
    turnBad: (bad: boolean) => (dropping = bad),
    close: () => {
      server.close()
      for (const one of open) one.destroy()
    },
  }
}
