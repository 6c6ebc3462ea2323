/**
 * What the audit page shows: what was done with rights, and nothing of what people learn. An act that is not listed here is not
 * shown, whoever asks; a new one is added by its verb.
 */
export const AUDITED = {
  rights: ['right.granted', 'right.ended', 'representative.named', 'representative.ended', 'agreement.signed'],
  'ways-in': ['person.invited', 'place.invited', 'person.reset-password'],
  people: [
    'person.added',
    'person.changed',
    'person.ended',
    'person.brought-back',
    'person.erased',
    'role.added',
    'role.ended',
    'place.added',
    'place.renamed',
    'place.ended',
    'place.opened-again',
  ],
  settings: ['district.changed'],
  imports: ['roster.imported', 'outcomes.imported', 'framework.imported'],
  exports: ['team.exported', 'person.exported', 'district.exported', 'audit.exported'],
  'student-names': ['roster.read', 'outcomes.read'],
} as const

export type AuditKind = keyof typeof AUDITED
export type AuditVerb = (typeof AUDITED)[AuditKind][number]
export const AUDIT_KINDS = Object.keys(AUDITED) as [AuditKind, ...AuditKind[]]
export const AUDIT_VERBS = Object.values(AUDITED).flat() as [AuditVerb, ...AuditVerb[]]

export const auditKindOf = (verb: AuditVerb): AuditKind =>
  AUDIT_KINDS.find((kind) => (AUDITED[kind] as readonly string[]).includes(verb))!
