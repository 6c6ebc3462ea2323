export { outcomeJobs } from './job.ts'
export { resultFiles } from './upload.ts'
