import { connect } from 'node:net'

/**
 * A load generator in a process of its own: so many connections that are kept, each asking again as soon as it is answered. It reads no more of
 * HTTP than a reply's status and length, so that it costs little beside what it measures. Prints one line of JSON.
 */
type Asked = {
  url: string
  method?: string
  headers?: Record<string, string>
  /** One for each client, in turn: nobody asks as many others at once. */
  cookies?: string[]
  bodies?: string[]
  clients: number
  seconds: number
}
export type Load = { perSecond: number; p50: number; p99: number; count: number; refused: number }

const { url, method = 'GET', headers = {}, cookies = [], bodies = [''], clients, seconds } = JSON.parse(process.argv[2]!) as Asked
const { hostname, port, pathname, search, host } = new URL(url)
const requestsOf = (cookie: string | undefined) =>
  bodies.map((body) => {
    const all = {
      host,
      ...headers,
      ...(cookie && { cookie }),
      ...(body && { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }),
    }
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
    return Buffer.from(`${method} ${pathname}${search} HTTP/1.1\r\n${lines.join('')}\r\n${body}`)
  })

const times: number[] = []
let refused = 0
let sent = 0
const WARM_MS = 700
const began = performance.now()
const until = began + WARM_MS + seconds * 1000

const one = (at: number) =>
  new Promise<void>((resolve, reject) => {
    const requests = requestsOf(cookies[at % cookies.length])
    const socket = connect(Number(port), hostname)
    let asked = 0
    let got: Buffer[] = []
    let missing = -1
    const ask = () => {
      asked = performance.now()
      if (asked > until) {
        socket.end()
        resolve()
      } else socket.write(requests[sent++ % requests.length]!)
    }
    socket.setNoDelay(true)
    socket.on('connect', ask)
    socket.on('error', reject)
    socket.on('data', (data) => {
      if (missing === -1) {
        got.push(data)
        const head = Buffer.concat(got)
        const end = head.indexOf('\r\n\r\n')
        if (end === -1) return
        const text = head.toString('latin1', 0, end)
        const length = /content-length: (\d+)/i.exec(text)?.[1]
        if (!length) return reject(new Error(`a reply without its length: ${text.slice(0, 300)}`))
        if (!/^HTTP\/1.1 2/.test(text)) refused++
        missing = Number(length) - (head.length - end - 4)
        got = []
      } else missing -= data.length
      if (missing > 0) return
      missing = -1
      if (asked > began + WARM_MS) times.push(performance.now() - asked)
      ask()
    })
  })

await Promise.all(Array.from({ length: clients }, (_, at) => one(at)))
if (times.length === 0) throw new Error(`${pathname}: nothing was answered in ${seconds} s`)
const sorted = times.toSorted((a, b) => a - b)
const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!
console.log(
  JSON.stringify({ perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99), count: times.length, refused } satisfies Load),
)
