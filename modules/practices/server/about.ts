import type { Practice } from '../contract.ts'

/** Where the ledger says an act on a practice belongs. */
export const aboutPractice = ({ id, whose, placeId }: Practice) => ({ id, teamId: whose.teamId, placeId })

/** The same for what those whose it is are to hear of. */
export const toOriginators = ({ id, whose }: Practice) => ({
  id,
  teamId: whose.teamId,
  withIds: whose.personId ? [whose.personId] : [],
})
