import { aCommunity, aGathering, aPairing, aPost } from '#modules/communities/server/testing.ts'
import { SHARING } from '../policy/policy.ts'
import { wordFor } from '../world.ts'
import type { Things } from '../world.ts'

/** Where a team shares, its facilitator and member are in a community that everyone may know of; what they write is theirs. */
export const communitiesThings: Things = async ({ db, relation, facilitator, member }) => {
  if (!SHARING.includes(relation)) return {}
  const { id: community } = await aCommunity(db, { madeBy: facilitator, members: [member], name: wordFor(relation, 'shown') })
  const of = { communityId: community, madeBy: facilitator }
  const { id: post } = await aPost(db, { ...of, text: wordFor(relation, 'post'), isQuestion: true })
  const { id: answer } = await aPost(db, { ...of, ofId: post, text: wordFor(relation, 'post') })
  const { id: gathering } = await aGathering(db, { ...of, title: wordFor(relation, 'shown') })
  const { id: request } = await aGathering(db, { ...of, title: wordFor(relation, 'shown'), kind: 'request' })
  const { id: ownCommunity } = await aCommunity(db, { madeBy: facilitator })
  const { id: other } = await aCommunity(db, { madeBy: facilitator, members: [member] })
  const { id: pairing } = await aPairing(db, { communityId: other, askedBy: facilitator, asked: member })
  return { community, post, answer, gathering, request, ownCommunity, pairing }
}
