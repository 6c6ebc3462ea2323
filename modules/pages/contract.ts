import { oc } from '@orpc/contract'
import * as z from 'zod'
import { CommunityLine } from '../communities/line-contract.ts'
import { StoryLine } from '../communities/story-contract.ts'
import { CycleLine } from '../cycles/contract.ts'
import { Measure } from '../evidence/contract.ts'
import { MEASURE_KINDS } from '../evidence/measure.ts'
import { Notice } from '../notices/contract.ts'
import { PracticeLine } from '../practices/contract.ts'
import { Noticing } from '../practices/noticing-contract.ts'
import { Person, Place } from '../people/contract.ts'
import { LEVELS, ROLES } from '../people/role.ts'
import { Promised } from '../promises/contract.ts'
import { ProblemLine, SessionLine } from '../sessions/contract.ts'
import { Meeting, MeetingLine, MyTeam, Step, Suggestion, Team, TeamInvitation, TeamLine } from '../teams/contract.ts'
import { PARTS } from '../teams/team.ts'
import { Line } from '../surveys/results-contract.ts'
import { SynthesisLine } from '../synthesis/contract.ts'
import { VoiceLine } from '../voice/contract.ts'
import { asSeen } from './as-seen-contract.ts'

const Named = z.object({ name: z.string(), role: z.enum(ROLES).nullable() })

/** Who sees a team's page beside its own people: those of chosen teams by name, or everyone in the district. */
export const Onlookers = z.object({
  teams: z.array(z.object({ team: z.string(), people: z.array(Named) })),
  everyone: z.int().nullable(),
})
export type Onlookers = z.infer<typeof Onlookers>

/** A cycle with the one it carries on from. */
export const RampLine = CycleLine.extend({ carriesOnFrom: z.uuid().nullable() })
export type RampLine = z.infer<typeof RampLine>

/** A team's page. Whoever is not in the team finds no meeting, no step, no measure, and of its cycles those that it shares. */
export const TeamPage = z.object({
  team: Team,
  onlookers: Onlookers,
  invited: z.array(z.object({ personId: z.uuid(), name: z.string(), part: z.enum(PARTS) })),
  steps: z.array(Step),
  meeting: Meeting.nullable(),
  /** The cycles that the meeting is about. */
  about: z.array(z.uuid()),
  earlier: z.object({ meetings: z.array(MeetingLine), more: z.boolean() }),
  cycles: z.array(RampLine),
  measures: z.array(Measure),
  /** What others promised the team, as far as the reader may see it. */
  promised: z.array(Promised),
  /** Its own practices, and those it takes up and shows. */
  practices: z.array(PracticeLine),
  takenUp: z.array(PracticeLine),
  /** Sessions on now or to come, and what the team sees as its problems of practice; for its own people. */
  sessions: z.array(SessionLine),
  problems: z.array(ProblemLine),
})
export type TeamPage = z.infer<typeof TeamPage>

export const MeetingPage = z.object({
  team: Team.pick({ id: true, name: true, place: true, part: true, members: true, meetsOnDay: true, ended: true }),
  meeting: Meeting,
  cycles: z.array(CycleLine),
  /** While it is on: what was said would be tried, so that the sheet serves a meeting on paper. */
  steps: z.array(Step),
})
export type MeetingPage = z.infer<typeof MeetingPage>

/** A shared cycle and the level at which its team works. */
export const LevelLine = CycleLine.extend({ level: z.enum(LEVELS) })
export type LevelLine = z.infer<typeof LevelLine>

/** A school's leadership page joins teams below and support above, through what each shared with the reader. */
export const LeadershipPage = z.object({
  place: Place.pick({ id: true, name: true, kind: true }),
  /** Leadership teams here that show themselves to the reader. */
  teams: z.array(TeamLine),
  own: z.array(LevelLine),
  below: z.array(LevelLine),
  above: z.array(LevelLine),
  /** Cycles that are studied together, two by two. */
  companions: z.array(z.object({ one: LevelLine, other: LevelLine })),
  /** How many teams here share something: only where there are five or more. */
  teamsSharing: z.int().min(5).nullable(),
  /** The reader leads here and shares nothing of their own yet: first they show, then they see. */
  showFirst: z.boolean(),
})
export type LeadershipPage = z.infer<typeof LeadershipPage>

/** A question on a cycle of ours that nobody of us has answered yet. */
export const Waiting = z.object({ cycle: CycleLine, who: z.string(), text: z.string(), at: z.iso.datetime({ offset: true }) })
export type Waiting = z.infer<typeof Waiting>

export const Offer = z.object({ cycleId: z.uuid(), cycle: z.string(), companion: CycleLine })
export type Offer = z.infer<typeof Offer>

export const HomePage = z.object({
  /** Someone who leads: their page opens with what they owe others. */
  leads: z.boolean(),
  showFirst: z.boolean(),
  invitations: z.array(TeamInvitation),
  offers: z.array(Offer),
  waiting: z.array(Waiting),
  steps: z.array(Step.extend({ teamId: z.uuid(), team: z.string() })),
  /** What was raised with me and waits, the longest first. */
  voices: z.array(VoiceLine),
  today: z.iso.date(),
  /** Surveys that are open to me. */
  surveys: z.array(Line),
  /** What I promised others and is still open. */
  promised: z.array(Promised),
  mine: z.array(MyTeam),
  /** My sessions on now or next. */
  sessions: z.array(SessionLine),
  notices: z.array(Notice),
  shared: z.array(CycleLine),
  /** What others noticed in my work, until I answer. */
  noticed: z.array(Noticing),
  /** Practices shown lately, the nearest first. */
  practices: z.array(PracticeLine),
  suggested: z.array(Suggestion),
})
export type HomePage = z.infer<typeof HomePage>

export const Found = z.object({
  people: z.array(Person),
  teams: z.array(TeamLine),
  cycles: z.array(CycleLine),
  practices: z.array(PracticeLine),
  syntheses: z.array(SynthesisLine),
  communities: z.array(CommunityLine),
  stories: z.array(StoryLine),
})
export type Found = z.infer<typeof Found>

/** Something that was taken away, with what it hung on, and until when it can come back. */
export const RemovedThing = z.object({
  kind: z.enum(['cycle', 'measure', 'point', 'note', 'evidence', 'comment', 'work']),
  id: z.uuid(),
  /** The cycle, measure or meeting that it comes back to. */
  ofId: z.uuid().nullable(),
  of: z.string().nullable(),
  text: z.string(),
  /** Of a number, or of a note: its day. */
  on: z.iso.date().nullable(),
  value: z.number().nullable(),
  measuredAs: z.enum(MEASURE_KINDS).nullable(),
  /** A picture without words. */
  isPhoto: z.boolean(),
  by: z.string().nullable(),
  at: z.iso.datetime({ offset: true }),
  goneOn: z.iso.date(),
})
export type RemovedThing = z.infer<typeof RemovedThing>

/** What a team took away, the latest first. */
export const RemovedPage = z.object({
  team: Team.pick({ id: true, name: true, place: true }),
  things: z.array(RemovedThing),
})
export type RemovedPage = z.infer<typeof RemovedPage>

const problems = { NOT_FOUND: {} }

export const pages = {
  ...asSeen,
  home: oc.route({ method: 'GET', path: '/pages/home', summary: 'What waits for me, and what is new' }).output(HomePage),
  team: oc
    .route({ method: 'GET', path: '/pages/teams/{id}', summary: 'Everything on a team’s page, as you may see it' })
    .input(z.object({ id: z.uuid() }))
    .output(TeamPage)
    .errors(problems),
  meeting: oc
    .route({ method: 'GET', path: '/pages/teams/{id}/meetings/{meetingId}', summary: 'One meeting of a team, to read or print' })
    .input(z.object({ id: z.uuid(), meetingId: z.uuid() }))
    .output(MeetingPage)
    .errors(problems),
  removed: oc
    .route({ method: 'GET', path: '/pages/teams/{id}/removed', summary: 'What a team took away and can bring back' })
    .input(z.object({ id: z.uuid() }))
    .output(RemovedPage)
    .errors({ ...problems, FORBIDDEN: {} }),
  leadership: oc
    .route({
      method: 'GET',
      path: '/pages/leadership/{placeId}',
      summary: 'A leadership team between teams below and support above',
    })
    .input(z.object({ placeId: z.uuid() }))
    .output(LeadershipPage)
    .errors(problems),
  search: oc
    .route({
      method: 'GET',
      path: '/pages/search',
      summary: 'People, teams, cycles, practices, communities, stories and what cycles taught, as you may see them',
    })
    .input(z.object({ q: z.string().trim().max(200).optional() }))
    .output(Found),
}

export type { AsSeen, Leader, SeenTeam } from './as-seen-contract.ts'
