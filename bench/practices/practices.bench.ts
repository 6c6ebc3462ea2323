import { measured, printed } from './measure.ts'

/** Pages of practices and communities at 1, 10 and 100 times the size: how much longer they take as a district writes more. */
printed(await measured())
