import { checked } from './shape.ts'
import type { Column, Shape } from './shape.ts'
import { date, id, text } from './values.ts'
import type { Reader } from './values.ts'

const must = (name: string, read: Reader): Column => ({ name, read, required: true })
const number: Reader = (written) => {
  const value = written.trim()
  return value === '' || /^-?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(value) ? value || null : { error: 'not-a-number' }
}
const begun = [must('sourcedId', id), checked('status', text), checked('dateLastModified', text)]

/** Files of marks. Weft does not use them, but a set with a damaged one is a damaged set: they are read through and checked. */
export const GRADEBOOK: Record<string, Shape> = {
  categories: { columns: [...begun, must('title', text)] },
  lineItems: {
    columns: [
      ...begun,
      must('title', text),
      checked('description', text),
      must('assignDate', date),
      must('dueDate', date),
      must('classSourcedId', id),
      must('categorySourcedId', id),
      checked('gradingPeriodSourcedId', id),
      must('resultValueMin', number),
      must('resultValueMax', number),
    ],
  },
  results: {
    columns: [
      ...begun,
      must('lineItemSourcedId', id),
      must('studentSourcedId', id),
      must('scoreStatus', text),
      checked('score', number),
      must('scoreDate', date),
      checked('comment', text),
    ],
  },
}
