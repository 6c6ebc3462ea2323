import { expect, test } from 'vitest'
import { besideLine, inRows, textWidth, wrapped } from './room.ts'

const plot = { left: 40, right: 340, top: 0, bottom: 150 }

test('the name of a level stands at the right end, under its line, where that is free', () => {
  const spot = besideLine('middle, 31.5%', 100, plot, [
    { x: 60, y: 20 },
    { x: 320, y: 30 },
  ])
  expect(spot).toMatchObject({ y: 116 })
  expect(spot!.x + textWidth('middle, 31.5%')).toBeLessThanOrEqual(plot.right)
})

test('it goes elsewhere where the line runs through, and nowhere when each place is crowded', () => {
  const atRight = [
    { x: 220, y: 90 },
    { x: 280, y: 120 },
    { x: 340, y: 90 },
  ]
  expect(besideLine('middle, 31.5%', 100, plot, atRight)!.x).toBeLessThan(150)
  const everywhere = Array.from({ length: 40 }, (_, index) => ({ x: 40 + index * 7.5, y: index % 2 ? 70 : 130 }))
  expect(besideLine('middle, 31.5%', 100, plot, everywhere)).toBeNull()
})

test('labels that would run into each other take another row', () => {
  expect(
    inRows([
      { x: 0, width: 50 },
      { x: 30, width: 50 },
      { x: 70, width: 20 },
    ]),
  ).toEqual([0, 1, 0])
})

test('text is broken at words and loses none', () => {
  const text = 'Exit tickets with a claim and evidence rose after cycle 3 began'
  const lines = wrapped(text, 200, 19)
  expect(lines.join(' ')).toBe(text)
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.every((line) => textWidth(line, 19) <= 200)).toBe(true)
  expect(wrapped('Incomprehensibilities', 20, 19)).toEqual(['Incomprehensibilities'])
})
