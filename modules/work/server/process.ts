import { mkdir, rm } from 'node:fs/promises'
import type { Config } from '#platform/config.ts'
import { inTransaction } from '#platform/db.ts'
import type { Db } from '#platform/db.ts'
import { storeTaken } from '#platform/files.ts'
import type { Job } from '#platform/jobs.ts'
import { tell } from '#platform/live/change.ts'
import type { Log } from '#platform/log.ts'
import { takeApart } from '#platform/media/apart.ts'
import { storeOf } from '#platform/store/store.ts'
import { dropFiles } from '#platform/unused-files.ts'
import { dropUploads, uploadPath } from '#platform/uploads.ts'
import { letWait, nextArriving, setReady, setRefused } from './store/arriving.ts'
import type { Arriving } from './store/arriving.ts'

type Parts = { db: Db; config: Config; log: Log }

export const LOOK = 'work-look'
export const FORGET = 'work-forget'

/** Work that was brought is looked into apart from requests, one piece at a time. */
export const workJobs = (parts: Parts): Job<never>[] => [
  // Also by the clock: a server that ended while it looked left something waiting.
  { name: LOOK, every: '*/5 * * * *', work: () => lookIntoAll(parts) },
  { name: FORGET, work: ({ fileIds }: { fileIds: string[] }) => dropFiles(parts.db, storeOf(parts.config), fileIds) },
]

export async function lookIntoAll(parts: Parts): Promise<void> {
  for (let piece = await nextArriving(parts.db); piece; piece = await nextArriving(parts.db)) {
    try {
      await lookInto(parts, piece)
    } catch (error) {
      await letWait(parts.db, piece.id)
      throw error
    }
  }
}

async function lookInto({ db, config, log }: Parts, { id, teamId, madeBy, uploadIds }: Arriving): Promise<void> {
  const folder = uploadPath(config.data, id)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true, mode: 0o700 })
  try {
    const taken = await takeApart({ sent: uploadIds.map((upload) => uploadPath(config.data, upload)), folder })
    await inTransaction(db, async (tx) => {
      if ('problem' in taken) await setRefused(tx, id, taken.problem)
      else {
        const fileIds: string[] = []
        for (const page of taken.pages) fileIds.push(await storeTaken(tx, storeOf(config), page, madeBy))
        await setReady(tx, id, taken.kind, fileIds)
      }
      await tell(tx, 'team', teamId)
    })
    log.info(
      { piece: id, ...('problem' in taken ? taken : { kind: taken.kind, sheets: taken.pages.length }) },
      'work was looked into',
    )
    // What was sent is not kept, whether it was taken or not.
    await dropUploads(db, config.data, uploadIds)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
