import { measurePages, printed } from './measure.ts'

printed(await measurePages(100))
