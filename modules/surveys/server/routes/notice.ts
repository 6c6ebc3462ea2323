import { ORPCError } from '@orpc/server'
import { record } from '#platform/ledger.ts'
import { open, write } from '#platform/rpc.ts'
import { whyNotGiveNotice } from '../../notice.ts'
import { draftToWrite } from '../access.ts'
import { planOf } from '../store/draft.ts'
import { familyNotice, giveNotice } from '../store/notice.ts'

/** What families are told before students are asked about what the law protects. */
export const notices = {
  giveNotice: write.surveys.giveNotice.handler(async ({ context: { db, actor }, input, errors }) => {
    const { id, version, why, contact, untilOn } = input
    const { teamId } = await draftToWrite(db, actor, id)
    const { draft } = await planOf(db, id)
    if (draft.version !== version) throw errors.CONFLICT({ data: { theirs: draft } })
    const reason = whyNotGiveNotice(draft, { today: draft.today, untilOn })
    if (reason) throw errors.CANNOT_GIVE({ data: { reason } })
    await giveNotice(db, id, { why, contact, untilOn, items: draft.items, givenBy: actor.personId })
    await record(db, actor, 'survey.notice-given', { id, teamId })
    return (await planOf(db, id)).draft
  }),

  // For families, who have no account: whoever has the link reads what is asked, and nothing of who answers.
  notice: open.surveys.notice.handler(async ({ context: { db }, input: { id } }) => {
    const found = await familyNotice(db, id)
    if (!found) throw new ORPCError('NOT_FOUND')
    return found
  }),
}
