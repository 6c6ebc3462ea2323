import { open, rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { served } from '../../e2e/server.ts'
import { atWork, signedIn } from '../at-work/people.ts'
import type { Diary, Kept, Worker } from '../at-work/people.ts'
import { runs } from '../promise.ts'

/**
 * Run with a small disk of its own as its one argument: the district works on it, another program fills it to the last byte, and
 * frees it again. Prints one line of JSON.
 */
const [disk] = process.argv.slice(2)
const data = join(disk!, 'data')
const WRITERS = 8
const LEAST_FREE_MB = 40

export type Told = {
  before: number
  nearlyFull: { refused: number; otherwise: string[]; kept: number }
  full: { free: number; reads: number; readsFailed: string[]; refused: number; otherwise: string[] }
  secondsToRecover: number
  after: number
  unknown: number
  missing: number
  ledger: number
}

const READS = ['/', '/api/me', '/api/teams', '/api/cycles/shared', '/teams', '/readyz']

const free = async () => {
  const { bavail, bsize } = await statfs(disk!)
  return bavail * bsize
}

/** Another program takes space until only so much is left. */
async function fillTo(left: number): Promise<void> {
  await using file = await open(join(disk!, 'someone-elses'), 'a')
  for (;;) {
    const more = Math.min((await free()) - left, 4_000_000)
    if (more <= 0) return
    try {
      await file.write(Buffer.alloc(more))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
      return
    }
  }
}

async function reading(worker: Worker, seconds: number): Promise<{ reads: number; failed: string[] }> {
  const until = Date.now() + seconds * 1000
  const failed: string[] = []
  let reads = 0
  while (Date.now() < until) {
    for (const path of READS) {
      const { status } = await worker.get(path).catch(() => ({ status: 0 }))
      reads++
      if (status !== 200) failed.push(`${path} ${status}`)
    }
    await wait(20)
  }
  return { reads, failed: failed.slice(0, 5) }
}

/** What of this the server no longer knows. */
async function missingOf(worker: Worker, kept: readonly Kept[]): Promise<number> {
  let missing = 0
  for (const { kind, id, purpose } of kept) {
    const { status, body } = await worker.get(kind === 'team' ? `/api/teams/${id}` : `/files/${id}`)
    if (status !== 200 || (kind === 'team' && (body as { purpose: string }).purpose !== purpose)) missing++
  }
  return missing
}

const inWords = ({ refused }: Diary) => refused.filter(({ code, status }) => code === 'READ_ONLY' && status === 503).length
const otherwise = ({ refused }: Diary) =>
  [...new Set(refused.filter(({ code }) => code !== 'READ_ONLY').map(({ status, code }) => `${status} ${code}`))].slice(0, 5)

async function tell(): Promise<Told> {
  const server = await served({ WEFT_DATA: data, WEFT_LEAST_FREE_MB: String(LEAST_FREE_MB) })
  const workers = await Promise.all(Array.from({ length: WRITERS }, (_, which) => signedIn(server.url, which)))
  // Each person keeps a diary of their own, so that each can be asked for what they wrote.
  const working = async (diaries: Diary[], until: () => Promise<unknown>) => {
    const stop = new AbortController()
    const people = diaries.map((diary, which) => atWork(workers[which]!, diary, stop.signal))
    try {
      await until()
    } finally {
      stop.abort()
      await Promise.all(people)
    }
  }
  const newDiaries = () => Array.from({ length: WRITERS }, (): Diary => ({ kept: [], refused: [], unknown: 0 }))
  const all = (diaries: Diary[]): Diary => ({
    kept: diaries.flatMap(({ kept }) => kept),
    refused: diaries.flatMap(({ refused }) => refused),
    unknown: diaries.reduce((sum, { unknown }) => sum + unknown, 0),
  })
  try {
    const [first, second, third, fourth] = [newDiaries(), newDiaries(), newDiaries(), newDiaries()]
    await working(first, async () => {
      while (all(first).kept.length < 200) await wait(20)
    })
    await working(second, async () => {
      await fillTo(LEAST_FREE_MB * 0.8e6)
      await wait(3000)
    })
    await fillTo(0)
    const left = await free()
    const [read] = await Promise.all([reading(workers[0]!, 5), working(third, () => wait(5000))])
    const freed = performance.now()
    await rm(join(disk!, 'someone-elses'))
    let secondsToRecover = 0
    await working(fourth, async () => {
      while (all(fourth).kept.length === 0 && performance.now() - freed < 30_000) await wait(10)
      secondsToRecover = (performance.now() - freed) / 1000
      while (all(fourth).kept.length < 100 && performance.now() - freed < 60_000) await wait(20)
    })
    let missing = 0
    for (const [which, worker] of workers.entries()) {
      const kept = [first, second, third, fourth].flatMap((diaries) => diaries[which]!.kept)
      missing += await missingOf(worker, kept)
    }
    await server.stop()
    const ledger = await runs('node', ['cli/weft.ts', 'ledger', 'verify'], { env: { WEFT_DATA: data } })
    return {
      before: all(first).kept.length,
      nearlyFull: { refused: inWords(all(second)), otherwise: otherwise(all(second)), kept: all(second).kept.length },
      full: {
        free: left,
        reads: read.reads,
        readsFailed: read.failed,
        refused: inWords(all(third)),
        otherwise: otherwise(all(third)),
      },
      secondsToRecover,
      after: all(fourth).kept.length,
      unknown: [first, second, third, fourth].reduce((sum, diaries) => sum + all(diaries).unknown, 0),
      missing,
      ledger: ledger.code,
    }
  } finally {
    await server.stop()
  }
}

console.log(JSON.stringify(await tell()))
