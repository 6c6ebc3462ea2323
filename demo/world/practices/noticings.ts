import { idOf } from '../id.ts'
import type { Staff } from '../people.ts'
import { placeId } from '../places.ts'
import type { Row } from '../rows.ts'
import { moment } from '../time.ts'
import type { Clock } from '../time.ts'
import type { On } from '../told.ts'
import { on, practiceId } from './keys.ts'
import type { ToldPractice } from './told.ts'

type Told = { key: string; by: string; of: string; on: On; text: string; became?: string }

/** What somebody saw in somebody’s work: two wait for a word, one became a practice. */
const NOTICED: readonly Told[] = [
  {
    key: 'names',
    by: 'cottonwood/office/1',
    of: 'transportation/driver/1',
    on: [-47, 4],
    text: 'She knows every child by name at the step, and they answer her.',
    became: 'by-name',
  },
  {
    key: 'waits',
    by: 'cottonwood/paraeducator/1',
    of: 'cottonwood/grade-04/1',
    on: [-1, 3],
    text: 'You count to seven before you take an answer. Ana spoke three times on Tuesday.',
  },
  {
    key: 'lines',
    by: 'willow/paraeducator/2',
    of: 'alder/english/1',
    on: [-1, 4],
    text: 'A fifth grader at Willow says your students point at the line they mean. She wants to as well.',
  },
]

export const noticedActs = (staff: Staff) =>
  NOTICED.map(({ key, by, of, on: day }) => ({
    id: idOf(`noticing/${key}`, on(day)),
    by: staff.at(by),
    of: staff.at(of),
    at: on(day),
  }))

export const noticingRows = (staff: Staff, told: readonly ToldPractice[], clock: Clock): Row<'noticing'>[] =>
  NOTICED.map(({ key, by, of, on: day, text, became }) => {
    const person = staff.at(of)
    const practice = told.find((one) => one.key === became)
    return {
      id: idOf(`noticing/${key}`, on(day)),
      text,
      person_id: person.id,
      place_id: placeId(person.post.place),
      made_by: staff.at(by).id,
      made_at: clock.instant(on(day)),
      answered_at: practice ? clock.instant(moment(day[0] + 1, day[1], '16:30')) : null,
      answered_by: practice ? person.id : null,
      practice_id: practice ? practiceId(practice) : null,
    }
  })
