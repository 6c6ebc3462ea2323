import { sentFiles } from '#platform/sent-files.ts'

/** A table, a zip or XML: which of them, its first bytes say. */
export const resultFiles = sentFiles('outcome-uploads', { ending: '', mostBytes: 1024 ** 3 })
