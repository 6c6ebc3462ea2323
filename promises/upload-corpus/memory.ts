import { readdir, readFile } from 'node:fs/promises'

/** Watches what a process, and each it started, holds in memory at the most. */
export function watchMemory(pid: number) {
  let own = 0
  let child = 0
  const stopping = new AbortController()
  const look = async () => {
    while (!stopping.signal.aborted) {
      own = Math.max(own, await residentMb(pid))
      for (const each of await childrenOf(pid)) child = Math.max(child, await residentMb(each))
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  const looking = look()
  return async () => {
    stopping.abort()
    await looking
    return { own, child }
  }
}

async function residentMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024
}

/** Those that look into files: the database and the rest are no part of it. */
async function childrenOf(pid: number): Promise<number[]> {
  const found: number[] = []
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
    const parent = Number(/\) \S (\d+) /.exec(stat)?.[1] ?? 0)
    if (parent !== pid) continue
    const command = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '')
    if (command.includes('media/child.ts')) found.push(Number(name))
  }
  return found
}
