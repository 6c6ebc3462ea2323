import type { Mutant } from './mutants.ts'

const ASKED_ABOUT = "'person_id', 'in', personIds"
const KEPT = 'Who is asked about: whoever asks keeps of the answer only those.'

/**
 * Conditions that look like access rules and decide nothing of who may read or do what: they pick what is put forward to somebody who may have it all
 * the same. Where one is dropped the matrix of who may has nothing to notice.
 */
export const NO_RULES: readonly { path: string; of: string; what?: string; why: string }[] = [
  { path: 'modules/communities/server/access.ts', of: 'hearsCommunity', what: ASKED_ABOUT, why: KEPT },
  { path: 'modules/teams/server/access.ts', of: 'hearsTeam', what: ASKED_ABOUT, why: KEPT },
  { path: 'modules/communities/server/read.ts', of: 'circleOf', why: 'One’s own circle, told to oneself.' },
  {
    path: 'modules/people/server/read.ts',
    of: 'nameBegins',
    why: 'What is typed, among people whose names everyone may read.',
  },
  { path: 'modules/rubrics/server/read.ts', of: 'hoursOfReading', why: 'One’s own hours, told to oneself.' },
  {
    path: 'modules/sessions/server/read.ts',
    of: 'noteJson',
    what: 'mark_at is not null',
    why: 'Where on a piece of work a note points.',
  },
  {
    path: 'modules/sessions/server/read.ts',
    of: 'comingFor',
    what: 'host.ended_at is null',
    why: 'What home puts forward: the sessions of a team that ended stay open to its people.',
  },
  { path: 'modules/teams/server/read.ts', of: 'meetAlready', why: 'Whom one might meet with, told to oneself.' },
  { path: 'modules/teams/server/read.ts', of: 'suggestionsOf', why: 'Whom one might meet with, told to oneself.' },
  { path: 'modules/teams/server/read.ts', of: 'leftSomething', why: 'Which of a team’s own meetings are worth a line.' },
  {
    path: 'modules/voice/server/read.ts',
    of: 'voiceRow',
    what: 'o.withdrawn_on is null',
    why: 'How many raised the same: a count that is told anyway.',
  },
]

export const isNoRule = (mutant: Mutant): boolean =>
  NO_RULES.some(({ path, of, what = '' }) => mutant.path === path && mutant.of === of && mutant.what.includes(what))
