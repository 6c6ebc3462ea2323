import { record } from '#platform/ledger.ts'
import { read, write } from '#platform/rpc.ts'
import { whyNotShare } from '../practice.ts'
import { adaptationOf, editablePractice, homeFor, parentOf, readablePractice, refuseForeignFiles } from './access.ts'
import { aboutPractice, toOriginators } from './about.ts'
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
    const { from, version, said, thanksId } = input
    const child = thanksId ? await adaptationOf(db, actor, practice.id, thanksId) : null
    const thanks = child && { id: child.id, version: child.version }
    const isNext = await insertNext(db, {
      practiceId: practice.id,
      from,
      version,
      said,
      madeBy: actor.personId,
      ...(thanks && { thanks }),
    })
    if (!isNext) throw errors.CONFLICT({ data: { theirs: (await practiceToChange(db, actor, practice.id))!.version } })
    await record(db, actor, 'practice.revised', aboutPractice(practice))
    if (child) await record(db, actor, 'practice.merged', { ...toOriginators(child), id: practice.id })
    return { number: from + 1 }
  }),

  adapt: write.practices.adapt.handler(async ({ context: { db, actor }, input }) => {
    const { practice, version } = await readablePractice(db, actor, input.id, input.number)
    const home = await homeFor(db, actor, input.teamId)
    await refuseForeignFiles(db, actor, input.version, practice.id)
    const parent = { id: practice.id, version: version.number, ...input.adapted }
    const made = await insertPractice(db, { home, kind: input.kind, version: input.version, madeBy: actor.personId, parent })
    await record(db, actor, 'practice.made', { id: made.id, ...home })
    return made
  }),

  share: write.practices.share.handler(async ({ context: { db, actor }, input, errors }) => {
    const { practice, version } = await editablePractice(db, actor, input.id)
    const reason = input.share ? whyNotShare(version) : null
    if (reason) throw errors.CANNOT_SHARE({ data: { reason } })
    if (input.share === (practice.sharedAt !== null)) return {}
    await setShared(db, practice.id, input.share ? actor.personId : null)
    await record(db, actor, input.share ? 'practice.shared' : 'practice.unshared', aboutPractice(practice))
    const parent = input.share ? await parentOf(db, actor, practice.id) : null
    if (parent) await record(db, actor, 'practice.adapted', { ...toOriginators(parent), id: practice.id })
    return {}
  }),

  remove: write.practices.remove.handler(async ({ context: { db, actor }, input }) => {
    const { practice } = await editablePractice(db, actor, input.id)
    await setRemoved(db, practice.id, input.removed)
    await record(db, actor, input.removed ? 'practice.removed' : 'practice.brought-back', aboutPractice(practice))
    return {}
  }),
}
