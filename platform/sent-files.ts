import { createWriteStream } from 'node:fs'
import { access, mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join, parse } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { uuidv7 } from './ids.ts'

/** Such files are full of names: what nobody imports is not kept. */
const KEPT_MINUTES = 60

export type SentFiles = ReturnType<typeof sentFiles>

/** Files that are sent whole for a job to look into, in a folder below the data that only this server reads. */
export function sentFiles(folder: string, { ending, mostBytes }: { ending: string; mostBytes: number }) {
  const folderOf = (data: string) => join(data, folder)
  const pathOf = (data: string, id: string) => join(folderOf(data), `${id}${ending}`)
  const drop = (data: string, id: string) => rm(pathOf(data, id), { force: true })
  return {
    folderOf,
    pathOf,
    drop,

    has: (data: string, id: string): Promise<boolean> =>
      access(pathOf(data, id)).then(
        () => true,
        () => false,
      ),

    /** Streams what is sent to the disk, and says its id. Null: it is larger than such files are. */
    async keep(data: string, bytes: Readable): Promise<string | null> {
      const id = uuidv7()
      await mkdir(folderOf(data), { recursive: true, mode: 0o700 })
      let size = 0
      const limited = async function* (source: AsyncIterable<Buffer>) {
        for await (const chunk of source) {
          size += chunk.length
          if (size > mostBytes) return
          yield chunk
        }
      }
      try {
        await pipeline(bytes, limited, createWriteStream(pathOf(data, id), { flags: 'wx', mode: 0o600 }))
      } catch (error) {
        await drop(data, id)
        throw error
      }
      if (size <= mostBytes) return id
      await drop(data, id)
      return null
    },

    /** Removes what nobody came back to, and returns the ids of it. What is unpacked beside a file goes the same way. */
    async dropOld(data: string): Promise<string[]> {
      const names = (await readdir(folderOf(data)).catch(() => [])).filter((name) => name.endsWith(ending))
      const old: string[] = []
      for (const name of names) {
        const found = await stat(join(folderOf(data), name)).catch(() => null)
        if (found && Date.now() - found.mtimeMs > KEPT_MINUTES * 60_000) old.push(name)
      }
      for (const name of old) await rm(join(folderOf(data), name), { recursive: true, force: true })
      return old.map((name) => parse(name).name).filter((id) => UUID.test(id))
    },
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
