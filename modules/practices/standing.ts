/** What the tries of a practice say together, in a word. */
export const STANDINGS = ['early', 'helps', 'may-help', 'unclear', 'does-not-help'] as const
export type Standing = (typeof STANDINGS)[number]
