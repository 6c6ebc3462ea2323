import { compareWithR } from './compare-with-r.ts'
import { reml } from './impact.ts'

if (!(await compareWithR([reml]))) process.exitCode = 1
