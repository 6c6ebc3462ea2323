import { measuredCosts, printed } from './costs.ts'

/** Results come in, are summed and are read by group, at 1, 10 and 100 times the size, in one run with a COPY and a bare select. */
printed(await measuredCosts())
