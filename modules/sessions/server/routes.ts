import * as course from './routes/course.ts'
import * as insights from './routes/insights.ts'
import * as notes from './routes/notes.ts'
import * as plan from './routes/plan.ts'
import * as protocols from './routes/protocols.ts'
import * as record from './routes/record.ts'

export const sessions = { ...protocols, ...plan, ...course, ...notes, ...record, ...insights }
