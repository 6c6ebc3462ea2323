import sharp from 'sharp'
import { chanceOf } from '../random.ts'
import type { Chance } from '../random.ts'
import type { Pen } from './pen.ts'
import { line, PENCIL, PRINTED, shade, write } from './pen.ts'
import { cutAgain, longerBar, notSure, onALine, timesTwo } from './tickets.ts'

const WIDTH = 1200
const HEIGHT = 860

/** The pictures people took of work: drawn, so that no child’s hand is in them. Each is a JPEG as a phone would send it. */
export const DRAWINGS = {
  'exit-ticket': exitTicket,
  'seat-cards': seatCards,
  'breakfast-tally': breakfastTally,
  'ticket-on-a-line': onALine,
  'ticket-longer-bar': longerBar,
  'ticket-times-two': timesTwo,
  'ticket-cut-again': cutAgain,
  'ticket-not-sure': notSure,
} as const
export type Drawing = keyof typeof DRAWINGS

export const drawing = (name: Drawing): Promise<Buffer> =>
  sharp(Buffer.from(onTable(DRAWINGS[name](chanceOf(`drawing/${name}`)), name)))
    .jpeg({ quality: 84 })
    .toBuffer()

/** How each lies there, in degrees. */
const ASKEW: Partial<Record<Drawing, number>> = {
  'seat-cards': 1.6,
  'ticket-on-a-line': 1.1,
  'ticket-longer-bar': -0.7,
  'ticket-times-two': 2.2,
  'ticket-not-sure': 0.8,
}

/** The sheet lies a little askew on a wooden table, in the light of one side. */
function onTable(sheet: string, name: Drawing): string {
  const chance = chanceOf(`table/${name}`)
  const grain = Array.from({ length: 26 }, (_, at) =>
    line(
      [-20, at * 36 + chance.int(-8, 8)],
      [WIDTH + 20, at * 36 + chance.int(-14, 14)],
      { color: '#a9885f', width: 1.4, shake: 3 },
      chance,
    ),
  ).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
    <defs><linearGradient id="light" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#fff" stop-opacity=".16"/><stop offset="1" stop-color="#2a1c08" stop-opacity=".26"/></linearGradient></defs>
    <rect width="${WIDTH}" height="${HEIGHT}" fill="#bb9a70"/>${grain}
    <g transform="rotate(${ASKEW[name] ?? -2.1} 600 430)"><rect x="96" y="56" width="1016" height="756" fill="#3b2c18" opacity=".25"/><rect x="88" y="46" width="1016" height="756" fill="#fbfaf4"/>${sheet}</g>
    <rect width="${WIDTH}" height="${HEIGHT}" fill="url(#light)"/></svg>`
}

/** Three fourths and six eighths as two bars, the second cut again; and why. */
function exitTicket(chance: Chance): string {
  const bar = (y: number, parts: number, filled: number) => {
    const width = 560 / parts
    const cuts = Array.from({ length: parts + 1 }, (_, at) =>
      line(
        [170 + at * width + chance.noise() * (at % parts === 0 ? 0 : 4), y],
        [170 + at * width + chance.noise() * 4, y + 92],
        PENCIL,
        chance,
      ),
    )
    const shades = Array.from({ length: filled }, (_, at) =>
      shade([170 + at * width, y], [width, 92], { ...PENCIL, width: 1.7, color: '#7b7b86' }, chance),
    )
    return [
      line([168, y], [732, y + 1], PENCIL, chance),
      line([168, y + 92], [732, y + 90], PENCIL, chance),
      ...cuts,
      ...shades,
    ].join('')
  }
  return [
    write('Exit ticket', [130, 130], 40, PRINTED, chance),
    write('Name', [640, 128], 26, PRINTED, chance),
    line([720, 130], [1050, 130], { ...PRINTED, width: 1.2 }, chance),
    write('Show why 3/4 and 6/8 are the same.', [130, 205], 30, PRINTED, chance),
    bar(250, 4, 3),
    write('3/4', [770, 318], 42, PENCIL, chance),
    bar(385, 8, 6),
    write('6/8', [770, 455], 42, PENCIL, chance),
    write('its the same becuase I cut it again and', [140, 570], 34, PENCIL, chance),
    write('nobody ate any. 3 got to be 6 and', [140, 640], 34, PENCIL, chance),
    write('4 got to be 8.', [140, 710], 34, PENCIL, chance),
    line([430, 690], [560, 676], PENCIL, chance),
    line([434, 700], [548, 690], PENCIL, chance),
  ].join('')
}

/** Cards that riders made for the seats of bus 14, taped in rows. */
function seatCards(chance: Chance): string {
  const words = [
    ['3 A', 'window!'],
    ['3 B', 'the DJ'],
    ['4 A', 'sleepy'],
    ['4 B', 'big bag'],
    ['5 A', 'buenos dias'],
    ['5 B', 'dont kick'],
    ['6 A', 'new kid, hi'],
    ['6 B', 'me'],
  ] as const
  const inks = ['#2f4f8f', '#a3412c', '#2d6a4a', '#6b3f84']
  return words
    .map(([seat, said], at) => {
      const x = 140 + (at % 2) * 470 + chance.int(-8, 8)
      const y = 92 + Math.floor(at / 2) * 172 + chance.int(-5, 5)
      const pen = { ...PENCIL, color: inks[(at * 3) % 4]!, width: 4 }
      const edges = [
        line([x, y], [x + 400, y + chance.int(-3, 3)], pen, chance),
        line([x, y + 140], [x + 400, y + 140], pen, chance),
        line([x, y], [x, y + 140], pen, chance),
        line([x + 400, y], [x + 400, y + 140], pen, chance),
      ]
      return [
        ...edges,
        write(seat, [x + 26, y + 64], 44, pen, chance),
        write(said, [x + 26, y + 118], 32, { ...PENCIL, width: 3 }, chance),
      ].join('')
    })
    .join('')
}

/** A clipboard page: breakfasts by day in bundles of ten. */
function breakfastTally(chance: Chance): string {
  const rows = [
    ['mon', 199],
    ['tue', 207],
    ['wed', 194],
    ['thu', 211],
    ['fri', 205],
  ] as const
  const pen = { ...PENCIL, color: '#23376b', width: 3, slant: 0.12 }
  return [
    write('Breakfast, cart side', [130, 130], 40, pen, chance),
    ...rows.map(([day, count], at) => tallyRow(day, count, 230 + at * 118, pen, chance)),
  ].join('')
}

function tallyRow(day: string, count: number, y: number, pen: Pen, chance: Chance): string {
  const bundles = Math.round(count / 10)
  const marks = Array.from({ length: bundles }, (_, at) =>
    line([270 + at * 30 + chance.noise(), y - 46], [266 + at * 30 + chance.noise() * 2, y], pen, chance),
  )
  const strikes = Array.from({ length: Math.floor(bundles / 5) }, (_, five) =>
    line([252 + five * 150, y - 8], [404 + five * 150, y - 40], pen, chance),
  )
  const words = write(day, [130, y], 36, pen, chance) + write(String(count), [950, y], 42, pen, chance)
  const rule = line([120, y + 26], [1070, y + 25], { ...PRINTED, color: '#c9cfdd', width: 1.5 }, chance)
  return words + marks.join('') + strikes.join('') + rule
}
