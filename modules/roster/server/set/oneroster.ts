import { checked, column, needed, notRead, role, sourceId } from './shape.ts'
import type { Column, Shapes } from './shape.ts'
import { date, email, flag, id, lastModified, list, oneOf, userName, year } from './values.ts'

const begun: Column[] = [
  sourceId,
  column('status', 'status', oneOf('active', 'tobedeleted', 'inactive')),
  checked('dateLastModified', lastModified),
]

const RACES = [
  'americanIndianOrAlaskaNative',
  'asian',
  'blackOrAfricanAmerican',
  'nativeHawaiianOrOtherPacificIslander',
  'white',
  'demographicRaceTwoOrMoreRaces',
]

const alike: Shapes = {
  academicSessions: {
    columns: [
      ...begun,
      needed('title', 'title'),
      needed('type', 'kind', oneOf('gradingPeriod', 'semester', 'schoolYear', 'term')),
      needed('startDate', 'begins_on', date),
      needed('endDate', 'ends_on', date),
      ...notRead('parentSourcedId'),
      needed('schoolYear', 'school_year', year),
    ],
  },
  orgs: {
    columns: [
      ...begun,
      needed('name', 'name'),
      needed('type', 'type', oneOf('department', 'school', 'district', 'local', 'state', 'national')),
      column('identifier', 'identifier'),
      column('parentSourcedId', 'parent_source_id', id),
    ],
  },
  courses: {
    columns: [
      ...begun,
      ...notRead('schoolYearSourcedId'),
      needed('title', 'title'),
      column('courseCode', 'code'),
      ...notRead('grades'),
      needed('orgSourcedId', 'org_source_id', id),
      ...notRead('subjects', 'subjectCodes'),
    ],
  },
  classes: {
    columns: [
      ...begun,
      needed('title', 'title'),
      column('grades', 'grades', list),
      needed('courseSourcedId', 'course_source_id', id),
      ...notRead('classCode'),
      { ...checked('classType', oneOf('homeroom', 'scheduled')), required: true },
      ...notRead('location'),
      needed('schoolSourcedId', 'school_source_id', id),
      needed('termSourcedIds', 'term_source_ids', list),
      column('subjects', 'subjects', list),
      ...notRead('subjectCodes', 'periods'),
    ],
  },
  enrollments: {
    columns: [
      ...begun,
      needed('classSourcedId', 'class_source_id', id),
      needed('schoolSourcedId', 'school_source_id', id),
      needed('userSourcedId', 'user_source_id', id),
      needed('role', 'role', oneOf('student', 'teacher', 'administrator', 'proctor')),
      column('primary', 'is_primary', flag),
      column('beginDate', 'begins_on', date),
      column('endDate', 'ends_on', date),
    ],
  },
  demographics: {
    columns: [
      ...begun,
      column('birthDate', 'birth_on', date),
      column('sex', 'sex', oneOf('male', 'female', 'unspecified', 'other')),
      ...RACES.map((name): Column => ({ name, read: flag, gather: 'races' })),
      column('hispanicOrLatinoEthnicity', 'hispanic', flag),
      ...notRead('countryOfBirthCode', 'stateOfBirthAbbreviation', 'cityOfBirth', 'publicSchoolResidenceStatus'),
    ],
  },
}

const names = [
  needed('givenName', 'given_name'),
  needed('familyName', 'family_name'),
  ...notRead('middleName'),
  column('identifier', 'identifier'),
]
// A password in a roster is never read: the column has no place to go.
const reached = [
  column('email', 'email', email),
  ...notRead('sms', 'phone', 'agentSourcedIds'),
  column('grades', 'grades', list),
  ...notRead('password'),
]

/** OneRoster 1.1 writes a user's role and organizations with the user; 1.2 in a file of their own. */
export const ONEROSTER: Record<'1.1' | '1.2', Shapes> = {
  '1.1': {
    ...alike,
    users: {
      columns: [
        ...begun,
        needed('enabledUser', 'enabled', flag),
        needed('orgSourcedIds', 'org_source_ids', list),
        needed('role', 'role', role('1.1')),
        needed('username', 'username', userName),
        ...notRead('userIds'),
        ...names,
        ...reached,
      ],
    },
  },
  '1.2': {
    ...alike,
    users: {
      columns: [
        ...begun,
        needed('enabledUser', 'enabled', flag),
        needed('username', 'username', userName),
        ...notRead('userIds'),
        ...names,
        ...reached,
        ...notRead('userMasterIdentifier', 'resourceSourcedIds'),
        column('preferredGivenName', 'preferred_given_name'),
        ...notRead('preferredMiddleName'),
        column('preferredFamilyName', 'preferred_family_name'),
        ...notRead('primaryOrgSourcedId', 'pronouns'),
      ],
    },
    roles: {
      columns: [
        ...begun,
        needed('userSourcedId', 'user_source_id', id),
        { ...checked('roleType', oneOf('primary', 'secondary')), required: true },
        needed('role', 'role', role('1.2')),
        column('beginDate', 'begins_on', date),
        column('endDate', 'ends_on', date),
        needed('orgSourcedId', 'org_source_id', id),
        ...notRead('userProfileSourcedId'),
      ],
    },
  },
}

/** Columns that not every release of 1.2 has: nobody is told that they are missing. */
export const OF_SOME_RELEASES: readonly string[] = ['resourceSourcedIds']
