import { expect, test } from 'vitest'
import { castOf, invited } from './capstone/cast.ts'
import { convened, kept, promised } from './capstone/convened.ts'
import { gathered } from './capstone/gathered.ts'
import { adapted, noticedAndNamed } from './capstone/named.ts'
import { found, illuminated, ratified } from './capstone/shown.ts'
import { evidenceGathered, takenUp } from './capstone/tried.ts'
import { paraeducator } from './newcomers.ts'

const isWhole = process.env['JOURNEYS'] === 'whole'
/** “Draw it, say it, then the ticket”, of Noemi’s grade 4. */
const DRAW_IT = '/practices/019ac0c0-0100-73e5-b65c-42a58fc2397e'

/** Around a practice people gather and visit each other, and its story is told and shown. */
const inPart = async () => {
  const cast = await castOf()
  await gathered(cast, DRAW_IT)
  await illuminated(cast, DRAW_IT)
  return Object.values(cast)
}

/** The promise `capstone-journey`: the whole story, longer than a run of all tests has time for. */
const whole = async () => {
  const cast = await castOf()
  const name = paraeducator()
  const helper = await invited(name)
  const team = await convened(cast)
  await promised(cast, team)
  const practice = await noticedAndNamed(cast, helper, name)
  await adapted(cast, practice)
  await takenUp(cast, practice)
  await evidenceGathered(cast, practice)
  await gathered(cast, practice)
  await kept(cast, team)
  await illuminated(cast, practice)
  await found(cast)
  await ratified(cast, helper, practice)
  return [...Object.values(cast), helper]
}

test(
  'what two teachers worry about becomes a practice of the district, and nobody is told to',
  { timeout: 480_000 },
  async () => {
    const all = await (isWhole ? whole() : inPart())
    for (const { problems } of all) expect(problems).toEqual([])
  },
)
