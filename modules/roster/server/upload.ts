import { sentFiles } from '#platform/sent-files.ts'

export const rosterFiles = sentFiles('uploads', { ending: '.zip', mostBytes: 512 * 1024 ** 2 })
