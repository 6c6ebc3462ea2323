import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Told } from './disk-full/fill.ts'
import { runs, SKIPPED } from './promise.ts'
import type { Promised } from './promise.ts'

const DISK_MB = 420
const MOST_SECONDS = 5

/** A small disk in a namespace of its own, which goes with the program that runs in it. */
const onSmallDisk = (disk: string, command: string, seconds: number) =>
  runs(
    'unshare',
    ['--user', '--map-root-user', '--mount', 'sh', '-c', `mount -t tmpfs -o size=${DISK_MB}m tmpfs '${disk}' && ${command}`],
    { seconds },
  )

export const promise: Promised = {
  statement: `on a disk of ${DISK_MB} MB that another program fills while 8 people work, reading goes on, every change is refused in words, nothing that was answered is lost, and writing goes on by itself within ${MOST_SECONDS} s of there being space`,
  async check() {
    const disk = await mkdtemp(join(tmpdir(), 'weft-disk-'))
    try {
      if ((await onSmallDisk(disk, 'true', 10)).code !== 0)
        throw new SKIPPED('a small disk in a user namespace is not permitted here')
      const { code, output } = await onSmallDisk(disk, `exec node promises/disk-full/fill.ts '${disk}'`, 300)
      if (code !== 0) throw new Error(output.slice(-3000))
      const told = JSON.parse(output.trim().split('\n').at(-1)!) as Told
      const { nearlyFull, full } = told
      const strange = [...nearlyFull.otherwise, ...full.otherwise, ...full.readsFailed]
      return {
        holds:
          nearlyFull.refused > 0 &&
          full.refused > 0 &&
          full.reads > 0 &&
          strange.length === 0 &&
          told.missing === 0 &&
          told.ledger === 0 &&
          told.after > 0 &&
          told.secondsToRecover <= MOST_SECONDS,
        figure:
          `${told.before} writes before; nearly full: ${nearlyFull.kept} kept, ${nearlyFull.refused} refused in words; with ${full.free} bytes free: ${full.reads} reads, ${full.readsFailed.length} failed, ${full.refused} writes refused in words; ` +
          `otherwise answered: ${strange.join(', ') || 'none'}; never answered: ${told.unknown}; writing again after ${told.secondsToRecover.toFixed(1)} s, ${told.after} writes; ${told.missing} missing; the ledger ${told.ledger === 0 ? 'holds' : 'does not hold'}`,
      }
    } finally {
      await rm(disk, { recursive: true, force: true })
    }
  },
}
