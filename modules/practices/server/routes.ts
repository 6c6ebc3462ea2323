import { record } from '#platform/ledger.ts'
import { read, write } from '#platform/rpc.ts'
import { whyNotShare } from '../practice.ts'
import { editablePractice, homeFor, refuseForeignFiles } from './access.ts'
import { aboutPractice } from './about.ts'
import * as adoption from './routes/adoption.ts'
import * as evidence from './routes/evidence.ts'
import * as noticing from './routes/noticing.ts'
import { practiceLines, teamsToWriteIn } from './store/list.ts'
import { practicePage, practiceToChange, practiceVersions } from './store/page.ts'
import { insertNext, insertPractice, setRemoved, setShared } from './store/practice.ts'

export const practices = {
  ...noticing,
  ...adoption,
  ...evidence,

  list: read.practices.list.handler(({ context: { db, actor }, input }) => practiceLines(db, actor, input)),

  practice: read.practices.practice.handler(async ({ context: { db, actor }, input, errors }) => {
    const page = await practicePage(db, actor, input.id, input.number)
    if (!page) throw errors.NOT_FOUND()
    return page
  }),

  versions: read.practices.versions.handler(async ({ context: { db, actor }, input, errors }) => {
    const found = await practiceVersions(db, actor, input.id)
    if (!found) throw errors.NOT_FOUND()
    return found
  }),

  beginning: read.practices.beginning.handler(async ({ context: { db, actor } }) => ({ teams: await teamsToWriteIn(db, actor) })),

  make: write.practices.make.handler(async ({ context: { db, actor }, input }) => {
    const home = await homeFor(db, actor, input.teamId)
    await refuseForeignFiles(db, actor, input.version)
    const practice = await insertPractice(db, { ...input, home, madeBy: actor.personId })
    await record(db, actor, 'practice.made', { id: practice.id, ...home })
    return practice
  }),

  revise: write.practices.revise.handler(async ({ context: { db, actor }, input, errors }) => {
    const { practice } = await editablePractice(db, actor, input.id)
    await refuseForeignFiles(db, actor, input.version, practice.id)
    const { from, version, said } = input
    const isNext = await insertNext(db, { practiceId: practice.id, from, version, said, madeBy: actor.personId })
    if (!isNext) throw errors.CONFLICT({ data: { theirs: (await practiceToChange(db, actor, practice.id))!.version } })
    await record(db, actor, 'practice.revised', aboutPractice(practice))
    return { number: from + 1 }
  }),

  share: write.practices.share.handler(async ({ context: { db, actor }, input, errors }) => {
    const { practice, version } = await editablePractice(db, actor, input.id)
    const reason = input.share ? whyNotShare(version) : null
    if (reason) throw errors.CANNOT_SHARE({ data: { reason } })
    if (input.share === (practice.sharedAt !== null)) return {}
    await setShared(db, practice.id, input.share ? actor.personId : null)
    await record(db, actor, input.share ? 'practice.shared' : 'practice.unshared', aboutPractice(practice))
    return {}
  }),

  remove: write.practices.remove.handler(async ({ context: { db, actor }, input }) => {
    const { practice } = await editablePractice(db, actor, input.id)
    await setRemoved(db, practice.id, input.removed)
    await record(db, actor, input.removed ? 'practice.removed' : 'practice.brought-back', aboutPractice(practice))
    return {}
  }),
}
