import { analyzeIncoming, lastAdministratorLeft, mergePeople, mergePlaces, mergeRoles } from '#modules/people/server/access.ts'
import type { Db } from '#platform/db.ts'
import type { Counts, RosterReport } from '../contract.ts'
import { whyNotRemove } from '../rule.ts'
import { rolesNamed } from './check-set.ts'
import type { Problems } from './problems.ts'
import type { Format } from './set/format.ts'
import { mergeClasses, mergeCourses, mergeEnrolments, mergeSessions } from './store/merge-classes.ts'
import { mergeStudentDetails, mergeStudents } from './store/merge-students.ts'
import { stagePeople, stageRoles } from './store/stage-people.ts'
import { peopleAndStudents } from './store/summary.ts'

type Done = Pick<RosterReport, 'added' | 'changed' | 'ended'>

/** Brings everything in line with the set, in the caller's transaction. More removals than allowed are refused, and undone with it. */
export async function mergeSet(db: Db, format: Format, allowRemovals: boolean, problems: Problems): Promise<Done> {
  const { modes, files } = format
  const before = await peopleAndStudents(db)
  const places = await mergePlaces(db, modes.orgs === 'bulk')
  await stagePeople(db, modes)
  await stageRoles(db)
  await analyzeIncoming(db)
  const { shared, ...people } = await mergePeople(db, modes.users === 'bulk')
  for (const { line, column, value } of shared)
    problems.warn(column === 'email' ? 'email-shared' : 'user-name-taken', {
      file: files.get('users')!.name,
      line,
      column,
      value,
    })
  if (people.ended > 0 && (await lastAdministratorLeft(db)))
    problems.refuse('last-administrator', { file: files.get('users')!.name })
  const named = rolesNamed(format)
  people.changed += await mergeRoles(db, named)
  await mergeSessions(db, modes)
  await mergeCourses(db, modes)
  const classes = await mergeClasses(db, modes)
  const students = await mergeStudents(db, modes)
  students.changed += await mergeStudentDetails(db, named)
  const enrolments = await mergeEnrolments(db, modes)
  const removed = people.ended + students.ended
  if (modes.users === 'bulk' && !allowRemovals && whyNotRemove(removed, before))
    problems.refuse('too-many-removals', { file: files.get('users')!.name, value: `${removed} / ${before}` })
  const all = { places, people, students, classes, enrolments }
  return { added: each(all, 'added'), changed: each(all, 'changed'), ended: each(all, 'ended') }
}

const each = (all: Record<keyof Counts, Record<keyof Done, number>>, what: keyof Done): Counts => ({
  places: all.places[what],
  people: all.people[what],
  students: all.students[what],
  classes: all.classes[what],
  enrolments: all.enrolments[what],
})
