import { krippendorff } from './agreement.ts'
import { compareWithR } from './compare-with-r.ts'

if (!(await compareWithR([krippendorff]))) process.exitCode = 1
