import { compareWithR } from './compare-with-r.ts'
import { measureSuppression, rollUps } from './groups.ts'

const rolledUp = await compareWithR([rollUps])
if (!measureSuppression() || !rolledUp) process.exitCode = 1
