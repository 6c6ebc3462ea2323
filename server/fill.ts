import { makeInvitation } from '#modules/people/server/access.ts'
import { makeFirstAdministrator } from '#modules/people/server/first.ts'
import type { Config } from '#platform/config.ts'
import { alone } from '#platform/db.ts'
import type { Db } from '#platform/db.ts'
import { storeOf } from '#platform/store/store.ts'
import { districtSettings } from '#platform/settings.ts'

const FILLING = 7_402_115

/** An empty database gets the demo district or, for a real one, its first administrator: of two starts at once, from one. */
export async function fillEmpty(db: Db, config: Config, progress: (what: string) => void): Promise<void> {
  for (;;) {
    if (await districtSettings(db)) return
    const filled = await alone(db, FILLING, async (tx) => {
      if (await districtSettings(tx)) return true
      if (config.demo === 'auto' && !config.databaseUrl) {
        progress('Loading the demo district, Juniper Valley Unified')
        const { loadDemo } = await import('#demo/load.ts')
        await loadDemo(tx, { files: storeOf(config) })
      } else {
        const personId = await makeFirstAdministrator(tx)
        const { token } = await makeInvitation(tx, personId, null)
        progress(`This district is new. Its first administrator sets a password at ${config.url}/invitation#${token}`)
      }
      return true
    })
    if (filled) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
