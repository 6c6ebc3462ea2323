import { people } from '#modules/people/contract.ts'

/** The whole API on one page. */
export const contract = { people }
