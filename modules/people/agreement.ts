/** The agreement's version: raised whenever its text or anything it promises changes, and then asked for anew. */
export const AGREEMENT_VERSION = 2

/** The two sides that sign it. */
export const SIGNATORIES = ['district', 'association'] as const
export type Signatory = (typeof SIGNATORIES)[number]
