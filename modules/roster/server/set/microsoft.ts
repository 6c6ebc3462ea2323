import { checked, column, needed, notRead, openRole, sourceId } from './shape.ts'
import type { Shapes } from './shape.ts'
import { date, email, flag, id, list, oneOf, text, userName, year } from './values.ts'
import type { Outcome, Reader } from './values.ts'

const lowerCase: Reader = (written) => {
  const value = text(written)
  return typeof value === 'string' ? value.toLowerCase() : value
}
const hispanic: Reader = (written) => (/\bhispanicOrLatinoEthnicity\b/i.test(written) ? 'true' : null)

/** Microsoft School Data Sync v2.1: OneRoster 1.2 in all but name, without ids for enrolments and roles. It is always whole. */
export const MICROSOFT: Shapes = {
  orgs: {
    columns: [
      sourceId,
      needed('name', 'name'),
      needed('type', 'type', lowerCase),
      column('parentSourcedId', 'parent_source_id', id),
    ],
  },
  academicSessions: {
    columns: [
      sourceId,
      needed('title', 'title'),
      needed('type', 'kind', oneOf('gradingPeriod', 'semester', 'schoolYear', 'term')),
      needed('schoolYear', 'school_year', year),
      needed('startDate', 'begins_on', date),
      needed('endDate', 'ends_on', date),
    ],
  },
  courses: {
    columns: [
      sourceId,
      needed('orgSourcedId', 'org_source_id', id),
      needed('title', 'title'),
      column('code', 'code'),
      ...notRead('schoolYearSourcedId', 'subject', 'grade'),
    ],
  },
  classes: {
    columns: [
      sourceId,
      needed('orgSourcedId', 'school_source_id', id),
      needed('title', 'title'),
      column('sessionSourcedIds', 'term_source_ids', list),
      column('courseSourcedId', 'course_source_id', id),
    ],
  },
  users: {
    columns: [
      sourceId,
      needed('username', 'username', userName),
      needed('givenName', 'given_name'),
      needed('familyName', 'family_name'),
      ...notRead('password', 'activeDirectoryMatchId'),
      column('email', 'email', email),
      ...notRead('phone', 'sms'),
    ],
  },
  roles: {
    idFrom: ['userSourcedId', 'orgSourcedId', 'role', 'sessionSourcedId'],
    columns: [
      needed('userSourcedId', 'user_source_id', id),
      needed('orgSourcedId', 'org_source_id', id),
      needed('role', 'role', openRole),
      checked('sessionSourcedId', id),
      column('grade', 'grades', list),
      checked('isPrimary', flag),
      column('roleStartDate', 'begins_on', date),
      column('roleEndDate', 'ends_on', date),
    ],
  },
  enrollments: {
    idFrom: ['classSourcedId', 'userSourcedId', 'role'],
    columns: [
      needed('classSourcedId', 'class_source_id', id),
      needed('userSourcedId', 'user_source_id', id),
      needed('role', 'role', enrolledAs),
    ],
  },
  demographics: {
    columns: [
      needed('userSourcedId', 'source_id', id),
      column('sex', 'sex', lowerCase),
      column('birthDate', 'birth_on', date),
      ...notRead('birthCity', 'birthState', 'birthCountry'),
      column('ethnicityCodes', 'hispanic', hispanic),
      column('raceCodes', 'races', list),
    ],
  },
}

/** A class has students and teachers; whoever else is in it stands by. */
function enrolledAs(written: string): Outcome {
  const found = openRole(written)
  const value = found !== null && typeof found === 'object' && 'value' in found ? found.value : found
  if (value === 'student' || value === 'teacher' || value === null) return found
  return value === 'professor' ? 'teacher' : { value: 'proctor', warning: 'other-role' }
}
