import { record } from '#platform/ledger.ts'
import { read, write } from '#platform/rpc.ts'
import { toCase } from '../case-out.ts'
import { whyNotChange } from '../framework.ts'
import { editableFramework, editableStatement, editableThing, mayKeep, refuseUnlessKeeper, seenThing } from './access.ts'
import { takeOver } from './import.ts'
import { frameworkLines, frameworkPage, insertFramework, setFrameworkRemoved, updateFramework } from './store/framework.ts'
import { wholeFramework } from './store/whole.ts'
import { deleteLink, insertLink, isChoosable, linksOf } from './store/link.ts'
import {
  findStatements,
  insertStatement,
  moveUp,
  setStatementRemoved,
  statementById,
  updateStatement,
} from './store/statement.ts'

export const frameworks = {
  list: read.frameworks.list.handler(async ({ context: { db, actor } }) => ({
    frameworks: await frameworkLines(db),
    mayWrite: await mayKeep(db, actor),
  })),

  framework: read.frameworks.framework.handler(async ({ context: { db, actor }, input, errors }) => {
    const page = await frameworkPage(db, actor, input.id)
    const mayWrite = await mayKeep(db, actor)
    if (!page || (page.framework.removedAt !== null && !mayWrite)) throw errors.NOT_FOUND()
    return { ...page, mayWrite }
  }),

  find: read.frameworks.find.handler(async ({ context: { db }, input }) => ({
    statements: await findStatements(db, input.search ?? ''),
  })),

  linksOf: read.frameworks.linksOf.handler(async ({ context: { db, actor }, input }) => ({
    mayWrite: await seenThing(db, actor, input),
    statements: await linksOf(db, input),
  })),

  link: write.frameworks.link.handler(async ({ context: { db, actor }, input, errors }) => {
    await editableThing(db, actor, input)
    if (!input.linked) await deleteLink(db, input, input.statementId)
    else if (await isChoosable(db, input.statementId)) await insertLink(db, input, input.statementId, actor.personId)
    else throw errors.NOT_FOUND()
    await record(db, actor, input.linked ? `${input.kind}.linked` : `${input.kind}.unlinked`, { id: input.id })
    return {}
  }),

  bringIn: write.frameworks.bringIn.handler(async ({ context: { db, actor }, input, errors }) => {
    await refuseUnlessKeeper(db, actor)
    const done = await takeOver(db, input.text, { kind: input.kind, madeBy: actor.personId })
    if ('problems' in done) throw errors.CANNOT_READ({ data: { problems: done.problems } })
    return done
  }),

  make: write.frameworks.make.handler(async ({ context: { db, actor }, input }) => {
    await refuseUnlessKeeper(db, actor)
    const made = await insertFramework(db, input, actor.personId)
    await record(db, actor, 'framework.made', made)
    return made
  }),

  change: write.frameworks.change.handler(async ({ context: { db, actor }, input, errors }) => {
    const framework = await editableFramework(db, actor, input.id)
    const reason = whyNotChange(framework)
    if (reason) throw errors.CANNOT_CHANGE({ data: { reason } })
    const { id, version, ...texts } = input
    if (!(await updateFramework(db, id, version, texts))) {
      const { kind, title, said, version: now } = framework
      throw errors.CONFLICT({ data: { theirs: { kind, title, said, version: now } } })
    }
    await record(db, actor, 'framework.changed', { id })
    return {}
  }),

  takeAway: read.frameworks.takeAway.handler(async ({ context: { db, actor, config }, input, errors }) => {
    const framework = await wholeFramework(db, input.id)
    if (!framework || (framework.isRemoved && !(await mayKeep(db, actor)))) throw errors.NOT_FOUND()
    return { name: `${framework.title}.json`, text: `${JSON.stringify(toCase(framework, config.url), null, 2)}\n` }
  }),

  remove: write.frameworks.remove.handler(async ({ context: { db, actor }, input }) => {
    const { id } = await editableFramework(db, actor, input.id)
    await setFrameworkRemoved(db, id, input.removed ? actor.personId : null)
    await record(db, actor, input.removed ? 'framework.removed' : 'framework.brought-back', { id })
    return {}
  }),

  addStatement: write.frameworks.addStatement.handler(async ({ context: { db, actor }, input, errors }) => {
    const framework = await editableFramework(db, actor, input.id)
    const reason = whyNotChange(framework)
    if (reason) throw errors.CANNOT_CHANGE({ data: { reason } })
    const parent = input.parentId === null ? null : await statementById(db, input.parentId)
    if (parent === undefined || (parent && (parent.frameworkId !== framework.id || parent.isRemoved))) throw errors.NOT_FOUND()
    const made = await insertStatement(db, { ...input, frameworkId: framework.id })
    await record(db, actor, 'framework.changed', { id: framework.id })
    return made
  }),

  changeStatement: write.frameworks.changeStatement.handler(async ({ context: { db, actor }, input, errors }) => {
    const statement = await editableStatement(db, actor, input.id)
    const reason = whyNotChange(statement)
    if (reason) throw errors.CANNOT_CHANGE({ data: { reason } })
    if (!(await updateStatement(db, statement.id, input.version, input))) {
      const { code, text, version } = statement
      throw errors.CONFLICT({ data: { theirs: { code, text, version } } })
    }
    await record(db, actor, 'framework.changed', { id: statement.frameworkId })
    return {}
  }),

  moveStatement: write.frameworks.moveStatement.handler(async ({ context: { db, actor }, input, errors }) => {
    const statement = await editableStatement(db, actor, input.id)
    const reason = whyNotChange(statement)
    if (reason) throw errors.CANNOT_CHANGE({ data: { reason } })
    await moveUp(db, statement)
    return {}
  }),

  removeStatement: write.frameworks.removeStatement.handler(async ({ context: { db, actor }, input, errors }) => {
    const statement = await editableStatement(db, actor, input.id)
    const reason = whyNotChange(statement)
    if (reason) throw errors.CANNOT_CHANGE({ data: { reason } })
    await setStatementRemoved(db, statement.id, input.removed ? actor.personId : null)
    await record(db, actor, 'framework.changed', { id: statement.frameworkId })
    return {}
  }),
}
