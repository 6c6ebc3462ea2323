/**
 * Who may do what, written apart from the code that decides it, and held against it cell by cell (`matrix.test.ts`).
 *
 * A new route needs a row, in the file of its module here:
 *
 *   'cycles.cycle': { kind: 'read', over: 'work', id: 'cycle', may: { ...TEAM, open: READS_SHARED, shared: READS_SHARED } },
 *
 *   kind    how it is reached: read, write, list, count, search, export, live, file
 *   over    whose things it is tried on: 'work' (of teams), 'people', 'places', or 'own' where it takes no one's thing
 *   id      what the `id` of its path stands for, as `things/` names it; other fields that end in Id stand for what they say
 *   may     for each relation, who is let in
 *   closed  for each relation, who is refused with the reason; for everyone else the thing is not there
 *   with    fields of its input that cannot be made up from the contract
 *   public  whoever comes, signed in or not
 *
 * A module's own things, for each relation, are made in `things/` (one file a module, joined in `world.ts`). Write `wordFor(…)` into
 * every text: whichever reply carries such a word to somebody who is not listed for it in `words.ts` is a leak, whatever the route.
 */

/** For team work: what each is to the team in question is said by the relation. */
export const WORK_ACTORS = [
  'visitor',
  'facilitator',
  'member',
  'guest',
  /** Was in the team and left. */
  'former',
  /** Works at the same school; is in a team to which a team may show its page. */
  'neighbour',
  'stranger',
  /** Leads the school and shares nothing of their own: they are a guest where something is shared. */
  'principal',
  /** Leads the district and shares nothing of their own: they left a team that does, and theirs shares nothing any more. */
  'superintendent',
  /** Leads the school and shares a cycle of their own. */
  'showing',
  /** Led the school until last year. */
  'onceLed',
  'administrator',
  'rosterKeeper',
  /** A member’s API token. */
  'token',
] as const

/** For people and places: who holds which right where. */
export const RIGHT_ACTORS = [
  'visitor',
  'member',
  'stranger',
  'principal',
  'administrator',
  'rosterKeeper',
  'schoolAdministrator',
  'schoolKeeper',
  /** Administered the district until last year. */
  'lapsed',
  'token',
] as const

export type Actor = (typeof WORK_ACTORS)[number] | (typeof RIGHT_ACTORS)[number]

export const WORK = [
  /** A team of facilitator, member and guest, that shows nothing of itself and shares nothing. */
  'own',
  /** Another team of theirs that shows its page to the district and shares a cycle. */
  'open',
  /** One that has ended. */
  'ended',
  /** Of the team `own`: what it took away. */
  'deleted',
  /** A team at their school that they are not in. */
  'sameSchool',
  'otherSchool',
  /** At their school, not theirs: it shows its page and shares a cycle. */
  'shared',
  /** At another school: it shows no page and shares a cycle. */
  'sharedElsewhere',
  /** At their school: it shows its page to the neighbour’s team. */
  'chosen',
  /** There is no such thing. */
  'none',
] as const
/** Where something is shared. */
export const SHARING: readonly Relation[] = ['open', 'shared', 'sharedElsewhere']
export const PEOPLE = ['self', 'colleague', 'elsewhere', 'left', 'holder', 'none'] as const
export const PLACES = ['school', 'otherSchool', 'district', 'none'] as const

export type Relation = (typeof WORK)[number] | (typeof PEOPLE)[number] | (typeof PLACES)[number] | 'any'
/** The id of nothing. */
export const NOBODYS = '01900000-0000-7000-8000-00000000dead'
export type Ids = Readonly<Record<string, string>>
export type Who = readonly Actor[]
export type Per = Partial<Record<Relation, Who>>

export type Row = {
  kind: 'read' | 'write' | 'list' | 'count' | 'search' | 'export' | 'live' | 'file'
  over: 'work' | 'people' | 'places' | 'own'
  id?: string
  may?: Per
  closed?: Per
  /** Fields of its input that cannot be made up from the contract. */
  with?: object | ((ids: Ids) => object)
  /** The body of a plain route that takes no JSON. */
  sends?: { type: string; body: Buffer }
  public?: true
  /** Asks for a proof that is fresh: a token never has one. */
  weighty?: true
  /** Asked by people who proved who they are some days ago. */
  stale?: true
  /** For each relation, who finds anything: what others are answered carries no word at all, theirs or not. */
  finds?: Per
  /** What those meet who are not let in, where it is not the usual. */
  otherwise?: 'signed-out' | 'refused'
  visitor?: 'hidden'
}
export type Policy = Record<string, Row>

export const EVERYONE: Who = [...new Set<Actor>([...WORK_ACTORS, ...RIGHT_ACTORS])].filter((one) => one !== 'visitor')
export const but = (...left: Actor[]): Who => EVERYONE.filter((one) => !left.includes(one))

/** In the team, and those of them who write. */
export const INSIDE: Who = ['facilitator', 'member', 'guest', 'token']
export const WRITERS: Who = ['facilitator', 'member', 'token']

/** Leaders show first: of their own place, and of all below it. */
export const READS_SHARED = but('principal', 'superintendent')
export const READS_SHARED_ELSEWHERE = but('superintendent')

/** The same people in each of these relations. */
export const inRelations = (relations: readonly Relation[], who: Who): Per =>
  Object.fromEntries(relations.map((one) => [one, who]))
/** Wherever something is shared. */
export const whereShared = (who: Who): Per => inRelations(SHARING, who)
/** In every relation in which there is a team. */
export const each = (who: Who): Per =>
  inRelations(
    WORK.filter((one) => one !== 'none' && one !== 'deleted'),
    who,
  )
const TEAMS = ['own', 'open', 'ended'] as const

/** In those of the actors’ own teams. */
export const inTeams = (who: Who): Per => inRelations(TEAMS, who)
/** Work that is the team’s alone, whatever it shows or shares. */
export const TEAM: Per = inTeams(INSIDE)
/** The same to write in: guests are told why not. */
export const TEAM_WRITES: Per = inTeams(WRITERS)
export const GUESTS: Per = inTeams(['guest'])
/** A page that a team shows. */
export const PAGE: Per = { ...TEAM, open: EVERYONE, shared: EVERYONE, chosen: ['neighbour'] }
/** Acts on a team whose page one may see: whoever sees it is told why not. */
export const seenBut = (may: Per): Per =>
  Object.fromEntries(
    Object.entries(PAGE).map(([relation, who]) => [relation, who.filter((one) => !may[relation as Relation]?.includes(one))]),
  )
