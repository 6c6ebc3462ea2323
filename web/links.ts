/** Every address of the app, once. A link is `<a href={links.team(id)}>`. */
const query = (values: Record<string, string | undefined>) => {
  const given = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return given.length ? `?${new URLSearchParams(given).toString()}` : ''
}

export const links = {
  home: '/',
  signIn: (next?: string) => `/sign-in${query({ next })}`,
  /** The secret stands in the fragment, which no server and no log sees. */
  invitation: (secret: string) => `/invitation#${secret}`,
  /** For a printed code, typed by hand. */
  enterCode: '/invitation',
  reset: '/reset',
  start: '/start',

  teams: '/teams',
  team: (id: string) => `/teams/${id}`,
  removed: (teamId: string) => `/teams/${teamId}/removed`,
  meeting: (teamId: string, meetingId: string) => `/teams/${teamId}/meetings/${meetingId}`,
  teamWork: (teamId: string) => `/teams/${teamId}/work`,
  addWork: (teamId: string) => `/teams/${teamId}/work/add`,
  piece: (id: string) => `/work/${id}`,
  leadership: (placeId: string) => `/leadership/${placeId}`,

  cycle: (id: string) => `/cycles/${id}`,
  newCycle: (teamId?: string) => `/cycles/new${query({ team: teamId })}`,

  practices: '/practices',
  practice: (id: string, number?: number) => `/practices/${id}${query({ version: number?.toString() })}`,
  practiceVersions: (id: string) => `/practices/${id}/versions`,
  newPractice: (teamId?: string) => `/practices/new${query({ team: teamId })}`,
  revisePractice: (id: string, thanksId?: string) => `/practices/${id}/revise${query({ thanks: thanksId })}`,
  adaptPractice: (id: string, number?: number) => `/practices/${id}/adapt${query({ version: number?.toString() })}`,
  rubrics: '/rubrics',
  rubric: (id: string, number?: number) => `/rubrics/${id}${query({ version: number?.toString() })}`,
  rubricVersions: (id: string) => `/rubrics/${id}/versions`,
  newRubric: '/rubrics/new',
  editRubric: (id: string) => `/rubrics/${id}/edit`,
  newScoring: (rubricId: string) => `/rubrics/${rubricId}/scorings/new`,
  scoring: (id: string) => `/scorings/${id}`,
  score: (id: string) => `/scorings/${id}/score`,
  finals: (id: string) => `/scorings/${id}/finals`,
  notice: '/notice',
  noticed: (id: string) => `/noticed/${id}`,
  communities: (search?: string) => `/communities${query({ search })}`,
  community: (id: string) => `/communities/${id}`,
  promises: '/promises',
  decisions: (q?: string) => `/decisions${query({ q })}`,
  decision: (id: string) => `/decisions/${id}`,

  listening: '/listening',
  mirror: '/mirror',
  /** For students, with a code. */
  studentAnswer: '/say',
  surveyAnswer: (id: string) => `/surveys/${id}/answer`,
  surveyNamed: (id: string) => `/surveys/${id}/named`,
  surveyDraft: (id: string) => `/surveys/${id}/draft`,
  surveyCodes: (id: string) => `/surveys/${id}/codes`,
  surveyResults: (id: string) => `/surveys/${id}/results`,
  outcomes: '/outcomes',
  outcome: (id: string, by?: string) => `/outcomes/${id}${query({ by })}`,

  people: '/people',
  person: (id: string) => `/people/${id}`,
  search: (q?: string) => `/search${query({ q })}`,
  agreement: '/agreement',
  asSeen: (leaderId?: string) => `/agreement/preview${query({ leader: leaderId })}`,
  cycleAsSeen: (leaderId: string, id: string) => `/agreement/preview/${leaderId}/cycles/${id}`,
  me: '/me',

  admin: '/admin',
  adminPeople: '/admin/people',
  adminPerson: (id: string) => `/admin/people/${id}`,
  adminPlaces: '/admin/places',
  adminRoster: '/admin/roster',
  adminOutcomes: '/admin/outcomes',
  adminMatches: '/admin/roster/matches',
  adminInvitations: '/admin/invitations',
  adminSlips: '/admin/invitations/slips',
  adminErasure: (id: string) => `/admin/people/${id}/erasure`,
  adminRetention: '/admin/retention',
  adminDistrict: '/admin/district',
  adminAudit: (kind?: string, before?: string) => `/admin/audit${query({ kind, before })}`,
} as const
