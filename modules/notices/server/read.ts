export { eraseNotices, gatherNotices, noticesTo } from './store.ts'
export { digestJob } from './digest.ts'
