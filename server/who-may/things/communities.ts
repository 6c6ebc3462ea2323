import {
  aCommunity,
  aGathering,
  aHello,
  anAct,
  aPairing,
  aPost,
  aRatification,
  aShowcase,
  aStory,
} from '#modules/communities/server/testing.ts'
import { anAdoption, aPractice } from '#modules/practices/server/testing.ts'
import { sql } from 'kysely'
import { aTeam } from '#modules/teams/server/testing.ts'
import type { Db } from '#platform/db.ts'
import { somePictures } from '#platform/media/testing.ts'
import { SHARING } from '../policy/policy.ts'
import { wordFor } from '../world.ts'
import type { Things } from '../world.ts'

/** Where a team shares, its facilitator and member are in a community that everyone may know of; what they write is theirs. */
export const communitiesThings: Things = async ({ db, relation, team, facilitator, member, people, ids }) => {
  const practiceId = ids['practice']!
  const { id: told } = await aStory(db, { practiceId, madeBy: facilitator, what: wordFor(relation, 'own') })
  // It was shown, and its practice is not, or not any more.
  const { id: hushedStory } = await aStory(db, { practiceId, madeBy: facilitator, what: wordFor(relation, 'own'), shown: true })
  const { id: hello } = await aHello(db, {
    teamId: team.id,
    personId: facilitator.id,
    madeBy: facilitator,
    text: wordFor(relation, 'own'),
  })
  // Another team that shares something, to write to.
  const greeted = ids['elsewhereTeam'] ?? team.id
  if (!SHARING.includes(relation))
    return { story: told, hushedStory, hello, greeted, ...(relation === 'own' && (await removedFrom(db, facilitator, member))) }
  const { id: community } = await aCommunity(db, { madeBy: facilitator, members: [member], name: wordFor(relation, 'shown') })
  const of = { communityId: community, madeBy: facilitator }
  const gone = wordFor(relation, 'gone')
  await db
    .insertInto('community_member')
    .values({
      community_id: community,
      person_id: people.former.id,
      circle: 'doing',
      beside: 'veteran',
      beside_text: gone,
      until: sql<string>`now()`,
    })
    .execute()
  const { id: calledOff } = await aGathering(db, { ...of, title: gone })
  const { id: closed } = await aCommunity(db, { madeBy: facilitator, name: gone, practiceId: ids['shownPractice']! })
  for (const [table, id] of [
    ['gathering', calledOff],
    ['community', closed],
  ] as const)
    await db
      .updateTable(table)
      .set({ deleted_at: sql<string>`now()`, deleted_by: facilitator.id })
      .where('id', '=', id)
      .execute()
  const [postFile, takenFile] = (await somePictures(db, facilitator.id, 2)) as [string, string]
  const { id: post } = await aPost(db, { ...of, text: wordFor(relation, 'post'), isQuestion: true, fileId: postFile })
  const { id: taken } = await aPost(db, { ...of, fileId: takenFile })
  const { id: takenAnswer } = await aPost(db, { ...of, ofId: post, text: gone })
  await db
    .updateTable('community_post')
    .set({ deleted_at: sql<string>`now()`, deleted_by: facilitator.id })
    .where('id', 'in', [taken, takenAnswer])
    .execute()
  const { id: over } = await aPairing(db, { communityId: community, askedBy: facilitator, asked: member, text: gone })
  await db
    .updateTable('pairing')
    .set({ ended_at: sql<string>`now()` })
    .where('id', '=', over)
    .execute()
  const { id: answer } = await aPost(db, { ...of, ofId: post, text: wordFor(relation, 'post') })
  const { id: gathering } = await aGathering(db, { ...of, title: wordFor(relation, 'shown') })
  const { id: request } = await aGathering(db, { ...of, title: wordFor(relation, 'shown'), kind: 'request' })
  const { id: ownCommunity } = await aCommunity(db, { madeBy: facilitator })
  const { id: other } = await aCommunity(db, { madeBy: facilitator, members: [member] })
  const { id: pairing } = await aPairing(db, { communityId: other, askedBy: facilitator, asked: member })
  const shown = { practiceId: ids['shownPractice']!, madeBy: facilitator }
  const { id: shownStory } = await aStory(db, { ...shown, what: wordFor(relation, 'shown'), shown: true })
  const { id: showcase } = await aShowcase(db, { madeBy: facilitator, text: wordFor(relation, 'shown'), storyIds: [shownStory] })
  const { id: act } = await anAct(db, { ...shown, text: wordFor(relation, 'shown') })
  const { id: ruleMade } = await anAct(db, { ...shown, text: wordFor(relation, 'shown'), ruleAt: team.placeId })
  const asked = await aPractice(db, { teamId: team.id, placeId: team.placeId, madeBy: facilitator, shared: true })
  const { id: ratification } = await aRatification(db, { practiceId: asked.id, madeBy: facilitator, teamIds: [team.id] })
  if (relation === 'open') await doneBy(db, shown, 5)
  return {
    story: told,
    hushedStory,
    hello,
    greeted,
    shownStory,
    showcase,
    act,
    ruleMade,
    ratification,
    community,
    post,
    postFile,
    takenFile,
    answer,
    gathering,
    request,
    ownCommunity,
    pairing,
  }
}

/** A community that was taken away with what is in it, and that those who were in it may bring back. */
async function removedFrom(db: Db, facilitator: { id: string }, member: { id: string }): Promise<Record<string, string>> {
  const { id: communityId } = await aCommunity(db, {
    madeBy: facilitator,
    members: [member],
    name: wordFor('deleted', 'removed'),
  })
  const of = { communityId, madeBy: facilitator }
  const [postFile] = (await somePictures(db, facilitator.id, 1)) as [string]
  const { id: post } = await aPost(db, { ...of, text: wordFor('deleted', 'removed'), fileId: postFile })
  const { id: gathering } = await aGathering(db, of)
  const { id: request } = await aGathering(db, { ...of, kind: 'request' })
  const { id: pairing } = await aPairing(db, { communityId, askedBy: facilitator, asked: member })
  await db
    .updateTable('community')
    .set({ deleted_at: sql<string>`now()`, deleted_by: facilitator.id })
    .where('id', '=', communityId)
    .execute()
  return {
    removedCommunity: communityId,
    removedOwnCommunity: communityId,
    removedPost: post,
    removedPostFile: postFile,
    removedGathering: gathering,
    removedRequest: request,
    removedPairing: pairing,
  }
}

/** So many teams elsewhere that show that they do it: enough to be asked. */
async function doneBy(db: Db, of: { practiceId: string; madeBy: { id: string } }, teams: number): Promise<void> {
  for (let at = 0; at < teams; at++) {
    const { id: teamId } = await aTeam(db)
    await anAdoption(db, { ...of, teamId, isShown: true })
  }
}
