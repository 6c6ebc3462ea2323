import { expect, test } from 'vitest'
import { roleOf } from './role-of.ts'

test.each([
  ['teacher', 'school', 'teacher'],
  ['professor', 'school', 'teacher'],
  ['aide', 'school', 'paraeducator'],
  ['administrator', 'school', 'principal'],
  ['administrator', 'district', 'central-office-leader'],
  ['siteAdministrator', 'school', 'assistant-principal'],
  ['siteAdministrator', 'department', 'central-office-leader'],
  ['principal', 'school', 'principal'],
  ['districtAdministrator', 'district', 'central-office-leader'],
  ['counselor', 'school', 'support-staff'],
  ['systemAdministrator', 'district', 'support-staff'],
  ['other', 'school', 'support-staff'],
] as const)('%s at a %s is %s', (role, place, expected) => expect(roleOf(role, place)).toBe(expected))
