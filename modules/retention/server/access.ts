export { eraseAndCertify } from './erase.ts'
export { retentionJob } from './job.ts'
