import { charts } from './charts.ts'
import { compareWithR } from './compare-with-r.ts'

if (!(await compareWithR([charts]))) process.exitCode = 1
