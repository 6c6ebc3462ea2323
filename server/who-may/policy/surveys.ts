import type { Policy } from './policy.ts'

/** Who is asked is no matter of rights: whoever has no seat in a survey finds nothing. What comes of it is held in the module’s own tests. */
export const surveys: Policy = {
  'surveys.form': { kind: 'read', over: 'work', id: 'survey' },
}
