import { wilsonInterval } from '#stats'
import { HARMS, judgedOf, NULLS, repeated, TRUE_EFFECTS } from '#demo/world/outcomes/judged.ts'
import { makeSittings, makeTested } from '#demo/world/outcomes/results.ts'
import { makeStudents } from '#demo/world/students.ts'
import type { Promised } from './promise.ts'

const REPEATS = Number(process.env['REPEATS'] ?? 1000)
const MOST_SHARE = 0.05
const MOST_UPPER = 0.07
const CONFIDENCE = 0.99

export const promise: Promised = {
  statement: `in the demo's results the gains that were built in are found, what did nothing is called neither, and the harm is found for the group it touches; in ${REPEATS.toLocaleString('en')} districts with another course of chance what did nothing is called a gain in at most ${MOST_SHARE * 100} % (upper 99 % limit at most ${Math.round(MOST_UPPER * 100)} %)`,
  check() {
    const students = makeStudents()
    const own = makeSittings(makeTested(students))
    const missed = [
      ...TRUE_EFFECTS.filter((effect) => judgedOf(own, effect, 'everyone') !== 'better'),
      ...NULLS.filter((effect) => judgedOf(own, effect, 'everyone') !== 'unclear'),
      ...HARMS.filter((effect) => judgedOf(own, effect, 'touched') !== 'worse'),
    ].map(({ key }) => key)
    let gains = 0
    for (let seed = 0; seed < REPEATS; seed++) {
      const sittings = repeated(students, seed, NULLS)
      gains += NULLS.filter((effect) => judgedOf(sittings, effect, 'everyone') === 'better').length
    }
    const of = REPEATS * NULLS.length
    const { upper } = wilsonInterval(gains, of, { confidence: CONFIDENCE })
    return Promise.resolve({
      holds: missed.length === 0 && gains / of <= MOST_SHARE && upper <= MOST_UPPER,
      figure: `${missed.length === 0 ? 'all found as they were built in' : `not as built in: ${missed.join(', ')}`}; of ${of} that did nothing ${gains} were called a gain, ${((100 * gains) / of).toFixed(1)} % (upper 99 % limit ${(100 * upper).toFixed(1)} %)`,
    })
  },
}
