import { expect, test } from 'vitest'
import { csvLine } from './sheet.ts'

test('text, numbers and lists are written so that any spreadsheet reads them', () => {
  expect(csvLine(['plain', 1.5, true, null, undefined, '', ['a', 'b']])).toBe('plain,1.5,true,,,,"[""a"",""b""]"\r\n')
  expect(csvLine(['a "quote", and\na line', 'ñandú'])).toBe('"a ""quote"", and\na line",ñandú\r\n')
})

test('nothing that a person wrote runs as a formula; a number below zero stays one', () => {
  expect(csvLine(['=1+1', '+1', '-1', '@sum', '\tx', '\rx', 'a=b', -1])).toBe("'=1+1,'+1,'-1,'@sum,'\tx,\"'\rx\",a=b,-1\r\n")
})
