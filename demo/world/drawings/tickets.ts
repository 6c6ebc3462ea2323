import type { Chance } from '../random.ts'
import type { Pen } from './pen.ts'
import { line, PENCIL, PRINTED, shade, write } from './pen.ts'

/** Exit tickets of one class, as different as children are. Where a name stood, somebody blacked it out. */

const COVER = '<rect x="712" y="88" width="346" height="52" fill="#111"/>'

const printed = (chance: Chance) => [
  write('Exit ticket', [130, 130], 40, PRINTED, chance),
  write('Name', [640, 128], 26, PRINTED, chance),
  line([720, 130], [1050, 130], { ...PRINTED, width: 1.2 }, chance),
  write('Show why 3/4 and 6/8 are the same.', [130, 205], 30, PRINTED, chance),
  COVER,
]

const say = (lines: readonly string[], from: number, chance: Chance, pen: Pen = PENCIL) =>
  lines.map((words, at) => write(words, [140, from + at * 66], 33, pen, chance))

function bar([x, y]: readonly [number, number], width: number, parts: number, filled: number, chance: Chance): string[] {
  const part = width / parts
  const cut = (at: number) =>
    line([x + at * part + chance.noise() * 3, y], [x + at * part + chance.noise() * 3, y + 84], PENCIL, chance)
  return [
    line([x, y], [x + width, y + 1], PENCIL, chance),
    line([x, y + 84], [x + width, y + 83], PENCIL, chance),
    ...Array.from({ length: parts + 1 }, (_, at) => cut(at)),
    ...Array.from({ length: filled }, (_, at) =>
      shade([x + at * part, y], [part, 84], { ...PENCIL, width: 1.7, color: '#7b7b86' }, chance),
    ),
  ]
}

/** Two number lines, the marks above each other. */
export function onALine(chance: Chance): string {
  const numbers = (y: number, parts: number, mark: number, name: string) => [
    line([170, y], [930, y], PENCIL, chance),
    ...Array.from({ length: parts + 1 }, (_, at) =>
      line([170 + (760 * at) / parts, y - 16], [170 + (760 * at) / parts, y + 16], PENCIL, chance),
    ),
    write('0', [160, y + 58], 28, PENCIL, chance),
    write('1', [922, y + 58], 28, PENCIL, chance),
    line([170 + (760 * mark) / parts, y - 52], [170 + (760 * mark) / parts, y - 22], { ...PENCIL, width: 5 }, chance),
    write(name, [148 + (760 * mark) / parts, y - 62], 34, PENCIL, chance),
  ]
  return [
    ...printed(chance),
    ...numbers(350, 4, 3, '3/4'),
    ...numbers(540, 8, 6, '6/8'),
    ...say(['they land on the same spot so they', 'are the same number'], 680, chance),
  ].join('')
}

/** The eighths were drawn as large as the fourths: the whole grew. */
export function longerBar(chance: Chance): string {
  return [
    ...printed(chance),
    ...bar([170, 250], 360, 4, 3, chance),
    write('3/4', [570, 312], 40, PENCIL, chance),
    ...bar([170, 390], 720, 8, 6, chance),
    write('6/8', [930, 452], 40, PENCIL, chance),
    ...say(['6/8 is bigger. it has more peices', 'and it is longer.'], 580, chance),
  ].join('')
}

/** The rule without the reason. */
export function timesTwo(chance: Chance): string {
  const pen = { ...PENCIL, width: 3.4 }
  return [
    ...printed(chance),
    write('3 + 3 = 6', [200, 330], 52, pen, chance),
    write('4 + 4 = 8', [200, 430], 52, pen, chance),
    line([560, 290], [560, 440], PENCIL, chance),
    write('3/4 = 6/8', [620, 385], 60, pen, chance),
    ...say(['you do the same to the top and the', 'bottom. my brother showd me.'], 560, chance),
  ].join('')
}

/** Cut again, and the cut is said. */
export function cutAgain(chance: Chance): string {
  return [
    ...printed(chance),
    ...bar([170, 260], 620, 4, 3, chance),
    write('3/4', [830, 322], 40, PENCIL, chance),
    ...Array.from({ length: 4 }, (_, at) =>
      line([247 + at * 155, 236], [247 + at * 155, 372], { ...PENCIL, color: '#a3412c', width: 3.4 }, chance),
    ),
    write('now its 8', [830, 382], 30, { ...PENCIL, color: '#a3412c' }, chance),
    ...say(
      ['I cut every fourth in half. so 3 got', 'to be 6 and 4 got to be 8 but it is', 'the same amount of paper.'],
      500,
      chance,
    ),
  ].join('')
}

/** An honest start. */
export function notSure(chance: Chance): string {
  return [
    ...printed(chance),
    ...bar([170, 260], 560, 4, 3, chance),
    write('?', [790, 322], 60, PENCIL, chance),
    ...say(['I think they match becuase you said', 'so but I dont get how. can we do the', 'paper again'], 470, chance),
  ].join('')
}
