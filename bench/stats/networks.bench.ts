import { compareWithR } from './compare-with-r.ts'
import { betweennesses, louvains, measureSampled } from './networks.ts'

const compared = await compareWithR([...louvains, betweennesses])
if (!measureSampled() || !compared) process.exitCode = 1
