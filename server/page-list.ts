import { byOf } from '#modules/outcomes/category.ts'

/** A page whose first data come inside its HTML: its address, and the one read that fills it. */
export type Page = {
  path: string
  pattern: RegExp
  read?: string
  input?: (params: Record<string, string>, search: URLSearchParams) => unknown
}

const page = (path: string, read?: string, input?: Page['input']): Page => ({
  path,
  pattern: new RegExp(`^${path.replaceAll(/\$(\w+)/g, '(?<$1>[^/]+)')}/?$`),
  ...(read ? { read } : {}),
  ...(input ? { input } : {}),
})
const byId = ({ id }: Record<string, string>) => ({ id })
const sought = (_: Record<string, string>, search: URLSearchParams) => ({
  search: search.get('search')?.trim() || undefined,
  placeId: search.get('place') || undefined,
})
const soughtPractices = (_: Record<string, string>, search: URLSearchParams) =>
  Object.fromEntries(['search', 'kind', 'subject', 'grade', 'standing'].map((key) => [key, search.get(key)?.trim() || undefined]))

/** Every address that is a page; another one is answered with 404. */
export const PAGES: readonly Page[] = [
  page('/sign-in', 'people.demoPeople'),
  page('/invitation'),
  page('/reset'),
  page('/me', 'people.mySignIn'),
  page('/agreement', 'people.agreement'),
  page('/agreement/preview', 'pages.asSeen', (_, search) => ({ leaderId: search.get('leader') || undefined })),
  page('/agreement/preview/$leaderId/cycles/$id', 'pages.cycleAsSeen', ({ leaderId, id }) => ({ leaderId, id })),
  page('/people', 'people.list', sought),
  page('/people/$id', 'people.person', byId),
  page('/admin', 'people.administration'),
  page('/admin/people', 'people.accounts', sought),
  page('/admin/people/$id', 'people.account', byId),
  page('/admin/people/$id/erasure', 'retention.erasure', byId),
  page('/admin/retention', 'retention.terms'),
  page('/admin/places', 'people.administration'),
  page('/admin/roster', 'roster.summary'),
  page('/admin/outcomes', 'outcomes.imports'),
  page('/outcomes', 'outcomes.measures'),
  page('/outcomes/$id', 'outcomes.forWhom', ({ id }, search) => ({ id, ...byOf(search.get('by') ?? undefined) })),
  page('/admin/roster/matches', 'roster.matches'),
  page('/admin/invitations', 'people.accounts', (_, search) => ({ ...sought(_, search), standing: 'invited' })),
  page('/admin/invitations/slips', 'people.administration'),
  page('/admin/audit', 'people.audit', (_, search) => ({
    kind: search.get('kind') || undefined,
    before: search.get('before') || undefined,
  })),
  page('/admin/district', 'people.district'),
  page('/cycles/new', 'cycles.beginning'),
  page('/cycles/$id', 'cycles.cycle', byId),
  page('/practices', 'practices.list', soughtPractices),
  page('/practices/new', 'practices.beginning'),
  page('/practices/$id', 'communities.practicePage', ({ id }, search) => ({ id, number: search.get('version') ?? undefined })),
  page('/practices/$id/versions', 'practices.versions', byId),
  page('/practices/$id/revise', 'practices.practice', byId),
  page('/practices/$id/adapt', 'practices.practice', ({ id }, search) => ({ id, number: search.get('version') ?? undefined })),
  page('/rubrics', 'rubrics.list'),
  page('/rubrics/new', 'rubrics.beginning'),
  page('/rubrics/$id', 'rubrics.rubric', ({ id }, search) => ({ id, number: search.get('version') ?? undefined })),
  page('/rubrics/$id/versions', 'rubrics.versionsOfRubric', byId),
  page('/rubrics/$id/edit', 'rubrics.rubric', byId),
  page('/rubrics/$id/scorings/new', 'rubrics.rubric', byId),
  page('/scorings/$id', 'rubrics.scoring', byId),
  page('/scorings/$id/score', 'rubrics.desk', byId),
  page('/scorings/$id/finals', 'rubrics.finals', byId),
  page('/notice', 'practices.noticings'),
  page('/noticed/$id', 'practices.noticed', byId),
  page('/practices/$id/stories/new', 'practices.practice', byId),
  page('/stories', 'communities.stories', () => ({})),
  page('/stories/$id', 'communities.story', byId),
  page('/showcases/$id', 'communities.showcase', byId),
  page('/communities', 'communities.list', (_, search) => ({ search: search.get('search')?.trim().slice(0, 80) || undefined })),
  page('/communities/$id', 'communities.community', byId),
  page('/', 'pages.home'),
  page('/search', 'pages.search', (_, search) => ({ q: search.get('q')?.slice(0, 200) })),
  page('/promises', 'promises.overview'),
  page('/decisions', 'promises.decisions', (_, search) => ({ search: search.get('q')?.slice(0, 200) })),
  page('/decisions/$id', 'voice.decision', byId),
  page('/voices', 'voice.overview'),
  page('/voices/new', 'voice.desks'),
  page('/voices/pattern', 'voice.pattern'),
  page('/voices/$id', 'voice.voice', byId),
  page('/relief', 'voice.reliefs'),
  page('/learning-out-loud', 'voice.told', () => ({})),
  page('/teams', 'teams.overview'),
  page('/teams/$id', 'pages.team', byId),
  page('/teams/$id/work', 'work.ofTeam', byId),
  page('/teams/$id/work/add', 'work.beginning', byId),
  page('/work/$id', 'work.piece', byId),
  page('/teams/$id/removed', 'pages.removed', byId),
  page('/teams/$id/meetings/$meetingId', 'pages.meeting', ({ id, meetingId }) => ({ id, meetingId })),
  page('/leadership/$placeId', 'pages.leadership', ({ placeId }) => ({ placeId })),
  page('/listening', 'surveys.overview'),
  page('/mirror', 'surveys.mirror'),
  page('/say'),
  page('/surveys/$id/answer', 'surveys.form', byId),
  page('/surveys/$id/named', 'surveys.namedForm', byId),
  page('/surveys/$id/draft', 'surveys.draft', byId),
  page('/surveys/$id/codes', 'surveys.classes', byId),
  page('/surveys/$id/results', 'surveys.results', byId),
]
