import { EVERYONE, GUESTS, PAGE, TEAM, TEAM_WRITES } from './policy.ts'
import type { Policy } from './policy.ts'

/** `survey` is a draft of the team’s. Who is asked, and what is shown of answers, is no matter of rights: the module’s own tests hold it. */
const draft = { over: 'work', id: 'survey', may: TEAM_WRITES, closed: GUESTS } as const
/** Whoever has no seat, or where nothing is released, finds nothing. */
const nothing = { over: 'work', id: 'survey' } as const
const two = { en: 'Why?', es: '¿Por qué?' }

export const surveys: Policy = {
  'surveys.overview': { kind: 'list', over: 'own', may: { any: EVERYONE } },
  'surveys.mirror': { kind: 'count', over: 'own', may: { any: EVERYONE } },
  'surveys.kept': { kind: 'list', over: 'own', may: { any: EVERYONE } },
  // A grade’s team does not ask for its school.
  'surveys.make': { kind: 'write', over: 'work', id: 'team', closed: PAGE, with: { kind: 'own', pair: null } },
  'surveys.draft': { kind: 'read', ...draft },
  'surveys.write': { kind: 'write', ...draft, with: { version: 1, title: two, bands: ['teachers'], everyDays: null, items: [] } },
  'surveys.launch': { kind: 'write', ...draft, with: { version: 1, closesOn: '2099-01-01' } },
  'surveys.remove': { kind: 'write', ...draft },
  'surveys.giveNotice': { kind: 'write', ...draft, with: { version: 1, why: two, untilOn: '2099-01-01' } },
  // Families have no account: whoever holds the link of a notice that was given reads it. None was given here.
  'surveys.notice': { kind: 'read', ...nothing, public: true },
  // Only what was launched is asked again, or not any more.
  'surveys.askAgain': { kind: 'write', over: 'work', id: 'survey', closed: TEAM },
  'surveys.stop': { kind: 'write', over: 'work', id: 'survey', closed: TEAM },
  'surveys.form': { kind: 'read', ...nothing },
  'surveys.namedForm': { kind: 'read', ...nothing },
  'surveys.answerNamed': { kind: 'write', ...nothing, with: { answers: {} } },
  'surveys.classes': { kind: 'list', ...nothing },
  'surveys.dealCodes': { kind: 'write', ...nothing },
  'surveys.results': { kind: 'count', ...nothing },
  'surveys.respond': { kind: 'write', ...nothing },
}
