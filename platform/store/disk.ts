import { constants } from 'node:fs'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { uuidv7 } from '../ids.ts'
import { nameOf } from './name.ts'
import type { Store } from './store.ts'

export const storedPath = (folder: string, hash: Buffer) => join(folder, nameOf(hash))

/** In the folder of the settings. */
export const onDisk = (folder: string): Store => ({
  // Under another name first, so that a file that stands under its own is whole.
  async keep(hash, data) {
    const path = storedPath(folder, hash)
    await mkdir(dirname(path), { recursive: true })
    const temporary = `${path}.${uuidv7()}`
    try {
      await using file = await open(temporary, 'wx', 0o600)
      await file.writeFile(data)
      await file.sync()
    } catch (error) {
      await rm(temporary, { force: true })
      throw error
    }
    await rename(temporary, path)
  },
  async take(hash, from) {
    const path = storedPath(folder, hash)
    await mkdir(dirname(path), { recursive: true })
    await using file = await open(from, 'r+')
    await file.sync()
    await rename(from, path)
  },
  async open(hash, part) {
    const file = await open(storedPath(folder, hash), constants.O_RDONLY)
    return file.createReadStream({ ...(part && { start: part.from, end: part.to }), autoClose: true })
  },
  read: (hash) => readFile(storedPath(folder, hash)).catch(nothingWhere('ENOENT')),
  drop: (hash) => rm(storedPath(folder, hash), { force: true }),
})

const nothingWhere = (code: string) => (error: NodeJS.ErrnoException) => {
  if (error.code === code) return null
  throw error
}
