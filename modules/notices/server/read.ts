export { gatherNotices } from './store.ts'
export { digestJob } from './digest.ts'
