import { tell } from '#platform/live/change.ts'
import { read, write } from '#platform/rpc.ts'
import { markRead, noticesOf } from './store.ts'

export const notices = {
  list: read.notices.list.handler(({ context: { db, actor } }) => noticesOf(db, actor.personId)),

  markRead: write.notices.markRead.handler(async ({ context: { db, actor } }) => {
    await markRead(db, actor.personId)
    // On their other devices.
    await tell(db, 'person', actor.personId)
    return {}
  }),
}
