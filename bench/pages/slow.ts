import { connect } from 'node:net'
import type { Socket } from 'node:net'

/** So many clients that dawdle: a quarter each sends its headers, or its body, letter by letter, reads a large file drop by drop, or only connects. */
const { url, count, cookie } = JSON.parse(process.argv[2]!) as { url: string; count: number; cookie: string }
const { hostname, port, host, origin } = new URL(url)
const EVERY_MS = 1000

const request = (line: string, more = '') => `${line} HTTP/1.1\r\nhost: ${host}\r\ncookie: ${cookie}\r\n${more}`
const WAYS: ((socket: Socket) => void)[] = [
  (socket) => {
    socket.write(request('GET /'))
    drip(socket, 'x-slow: a')
  },
  (socket) => {
    socket.write(
      request('POST /api/teams', `origin: ${origin}\r\ncontent-type: application/json\r\ncontent-length: 5000\r\n\r\n{"name": "`),
    )
    drip(socket, 'a')
  },
  (socket) => {
    socket.write(request('GET /', '\r\n').repeat(20))
    socket.pause()
    setInterval(() => socket.read(1), EVERY_MS).unref()
  },
  () => {},
]

function drip(socket: Socket, text: string) {
  let at = 0
  const timer = setInterval(() => socket.write(text[at++ % text.length]!), EVERY_MS)
  socket.on('close', () => clearInterval(timer))
}

let open = 0
let closed = 0
for (let at = 0; at < count; at++) {
  const socket = connect(Number(port), hostname, () => {
    open++
    if (open === count) console.log('open')
    WAYS[at % WAYS.length]!(socket)
  })
  socket.on('error', () => {})
  socket.on('close', () => closed++)
}
process.on('SIGTERM', () => {
  console.log(`${closed} of ${count} were closed by the server`)
  process.exit(0)
})
