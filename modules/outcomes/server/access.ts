export { outcomeJobs } from './job.ts'
export { keepUpload } from './upload.ts'
