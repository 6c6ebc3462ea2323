import { anInsight, aProblem, aProtocol, aSession, aSessionNote } from '#modules/sessions/server/testing.ts'
import { uuidv7 } from '#platform/ids.ts'
import { somePictures } from '#platform/media/testing.ts'
import { wordFor } from '../world.ts'
import type { Things } from '../world.ts'

/** A session that is on with a note and a piece on the table; an insight under a problem; a copy of a way of looking; of the team `own`, each taken away. */
export const sessionsThings: Things = async ({ db, relation, team, facilitator, member }) => {
  const of = { teamId: team.id, madeBy: facilitator }
  const words = { title: wordFor(relation, 'work'), question: wordFor(relation, 'notes') }
  const { id: session } = await aSession(db, { ...of, ...words, step: 'describe' })
  await db.insertInto('session_person').values({ session_id: session, person_id: member.id }).execute()
  const { id: sessionNote } = await aSessionNote(db, {
    sessionId: session,
    madeBy: facilitator,
    text: wordFor(relation, 'notes'),
  })
  // Written alone, and its writer’s until it opens: nobody here is let in to it.
  const { id: closedNote } = await aSessionNote(db, {
    sessionId: session,
    madeBy: facilitator,
    text: wordFor(relation, 'closed'),
    step: 'alone',
  })
  const sessionWork = uuidv7()
  const text = { session_id: session, kind: 'text', made_by: facilitator.id } as const
  await db
    .insertInto('session_work')
    .values([
      { ...text, id: sessionWork, text: wordFor(relation, 'work'), deleted_at: null },
      { ...text, id: uuidv7(), text: wordFor(relation, 'gone'), deleted_at: new Date().toISOString() },
    ])
    .execute()
  const [tableFile, takenTableFile, removedTableFile] = (await somePictures(db, facilitator.id, 3)) as [string, string, string]
  const lay = async (on: string, fileId: string, takenAt: string | null = null) => {
    const lies = { id: uuidv7(), session_id: on, kind: 'photo', file_id: fileId, made_by: facilitator.id } as const
    await db
      .insertInto('session_work')
      .values({ ...lies, deleted_at: takenAt })
      .execute()
  }
  await lay(session, tableFile)
  await lay(session, takenTableFile, new Date().toISOString())
  const { id: problem } = await aProblem(db, { ...of, text: wordFor(relation, 'work') })
  const { id: insight } = await anInsight(db, { ...of, sessionId: session, problemId: problem, text: wordFor(relation, 'notes') })
  const { id: protocol } = await aProtocol(db, { ...of, name: wordFor(relation, 'work') })
  const made = { session, sessionNote, closedNote, sessionWork, tableFile, takenTableFile, problem, insight, protocol }
  if (relation !== 'own') return made
  const { id: removedSession } = await aSession(db, { ...of, title: wordFor('deleted', 'removed') })
  await lay(removedSession, removedTableFile)
  const { id: removedProblem } = await aProblem(db, { ...of, text: wordFor('deleted', 'removed') })
  for (const [table, id] of [
    ['live_session', removedSession],
    ['problem', removedProblem],
  ] as const)
    await db.updateTable(table).set({ deleted_at: new Date().toISOString() }).where('id', '=', id).execute()
  return { ...made, removedSession, removedTableFile, removedProblem }
}
