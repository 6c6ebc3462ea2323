import { expect, test } from 'vitest'
import { csvText, pileRows, timeRows } from './rows.ts'

test('the table shows days and percents, the file plain numbers', () => {
  const points = [
    { on: '2026-11-03', value: 0.41, label: '11 / 27', unusual: true },
    { on: '2026-11-10', value: 0.375 },
  ]
  const rows = timeRows({ points, unit: { kind: 'share' } }, 'en')
  expect(rows.head).toEqual(['Day', 'Value', 'Rests on', 'Unusual'])
  expect(rows.shown[0]).toEqual(['Nov 3, 2026', '41%', '11 / 27', 'yes'])
  expect(csvText(rows)).toBe('Day,Value,Rests on,Unusual\r\n2026-11-03,0.41,11 / 27,yes\r\n2026-11-10,0.375,,\r\n')
})

test('a cell that a spreadsheet would run is kept as text, and quotes are doubled', () => {
  const csv = csvText({ head: ['=1+1', 'a "quoted", name'], body: [['@sum', -2]], shown: [] })
  expect(csv).toBe(`'=1+1,"a ""quoted"", name"\r\n'@sum,-2\r\n`)
})

test('piles have a column each and all of them', () => {
  const names = { gotIt: 'Got it', almost: 'Almost', notYet: 'Not yet' }
  const { head, body } = pileRows([{ on: '2026-10-06', gotIt: 7, almost: 9, notYet: 8 }], names, 'en')
  expect(head).toEqual(['Day', 'Got it', 'Almost', 'Not yet', 'All'])
  expect(body).toEqual([['2026-10-06', 7, 9, 8, 24]])
})
