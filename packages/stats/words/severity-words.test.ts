import { expect, test } from 'vitest'
import { severityWords } from './severity-words.ts'

const rater = (severity: number, infit: number | null = 1) => ({
  rater: `of ${severity}`,
  severity,
  standardError: 0.2,
  ratings: 20,
  infit,
  outfit: infit,
})

test('apart when more than chance, whoever stands first', () => {
  expect(severityWords({ raters: [rater(0.9), rater(-0.4), rater(-0.5)] })).toEqual([
    { key: 'severity.apart', values: { raters: 3, range: 1.4 } },
  ])
  expect(severityWords({ raters: [rater(0.1), rater(-0.1)] })[0]?.key).toBe('severity.alike')
})

test('says that some surprise, without naming them', () => {
  const found = severityWords({ raters: [rater(0.1, 1.6), rater(-0.1, null)] })
  expect(found[1]).toEqual({ key: 'severity.surprising', values: { raters: 1 } })
})
