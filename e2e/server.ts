import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the demo district answers. */
    url: string
    /** The folder of its data. */
    folder: string
  }
}

export type Served = {
  url: string
  folder: string
  pid: number
  said: () => string
  stop: (signal?: NodeJS.Signals) => Promise<void>
  /** When its process is over, by whatever cause. */
  ended: Promise<unknown>
}

/** A port that nobody listens on, of this machine's loopback. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, 'localhost')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  await once(probe, 'close')
  return port
}

/** Starts the real server as `npm start` does, in a folder of its own, and waits until it says that it is ready. */
export async function served(env: Record<string, string> = {}): Promise<Served> {
  const folder = env['WEFT_DATA'] ?? (await mkdtemp(join(tmpdir(), 'weft-e2e-')))
  const port = env['WEFT_PORT'] ?? String(await freePort())
  const child = spawn('node', ['cli/weft.ts', 'serve'], {
    env: { ...process.env, WEFT_LOG: 'warn', ...env, WEFT_DATA: folder, WEFT_PORT: port },
  })
  let said = ''
  const ready = new Promise<void>((resolve, reject) => {
    const hear = (data: Buffer) => {
      said += data.toString()
      if (said.includes('is ready at')) resolve()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}:\n${said}`)))
  })
  const ended = once(child, 'exit')
  await ready
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill(signal)
    await ended
  }
  return { url: `http://localhost:${port}`, folder, pid: child.pid!, said: () => said, stop, ended }
}

/** One demo district for a whole run of journeys. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await served()
  project.provide('url', server.url)
  project.provide('folder', server.folder)
  return async () => {
    await server.stop()
    await rm(server.folder, { recursive: true, force: true })
  }
}
