import type { AnyRoute } from '@tanstack/react-router'
import { byOf } from '#modules/outcomes/category.ts'
import type { AuditKind } from '#modules/people/audit.ts'
import { inputOf, soughtIn } from '#modules/people/web/sought.ts'
import { soughtPractices } from '#modules/practices/web/sought.ts'
import { at, root, still } from './at.tsx'
import { page } from './query.ts'

/**
 * Every URL of the app, what it reads, and the page that shows it. One entry a page. Links are text from `links.ts`, so the tree’s own type serves
 * nobody, and has grown beyond what the compiler writes down.
 */
export const routes: AnyRoute = root.addChildren([
  at(
    '/sign-in',
    () => page('people.demoPeople'),
    () => import('#modules/people/web/SignInPage.tsx').then((m) => m.SignInPage),
  ),
  still('/invitation', () => import('#modules/people/web/InvitationPage.tsx').then((m) => m.InvitationPage)),
  still('/reset', () => import('#modules/people/web/ResetPage.tsx').then((m) => m.ResetPage)),
  at(
    '/me',
    () => page('people.mySignIn'),
    () => import('#modules/people/web/MePage.tsx').then((m) => m.MePage),
  ),
  at(
    '/agreement',
    () => page('people.agreement'),
    () => import('#modules/people/web/AgreementPage.tsx').then((m) => m.AgreementPage),
  ),
  at(
    '/agreement/preview',
    ({ leader }) => page('pages.asSeen', { leaderId: leader }),
    () => import('#modules/pages/web/AsSeenPage.tsx').then((m) => m.AsSeenPage),
  ),
  at(
    '/agreement/preview/$leaderId/cycles/$id',
    ({ leaderId = '', id = '' }) => page('pages.cycleAsSeen', { leaderId, id }),
    () => import('#modules/pages/web/CycleAsSeenPage.tsx').then((m) => m.CycleAsSeenPage),
  ),
  at(
    '/people',
    (params) => page('people.list', inputOf(soughtIn(params))),
    () => import('#modules/people/web/PeoplePage.tsx').then((m) => m.PeoplePage),
  ),
  at(
    '/people/$id',
    ({ id = '' }) => page('people.person', { id }),
    () => import('#modules/people/web/PersonPage.tsx').then((m) => m.PersonPage),
  ),
  at(
    '/admin',
    () => page('people.administration'),
    () => import('#modules/people/web/AdminPage.tsx').then((m) => m.AdminPage),
  ),
  at(
    '/admin/people',
    (params) => page('people.accounts', inputOf(soughtIn(params))),
    () => import('#modules/people/web/AdminPeoplePage.tsx').then((m) => m.AdminPeoplePage),
  ),
  at(
    '/admin/people/$id',
    ({ id = '' }) => page('people.account', { id }),
    () => import('#modules/people/web/AccountPage.tsx').then((m) => m.AccountPage),
  ),
  at(
    '/admin/people/$id/erasure',
    ({ id = '' }) => page('retention.erasure', { id }),
    () => import('#modules/retention/web/ErasurePage.tsx').then((m) => m.ErasurePage),
  ),
  at(
    '/admin/retention',
    () => page('retention.terms'),
    () => import('#modules/retention/web/RetentionPage.tsx').then((m) => m.RetentionPage),
  ),
  at(
    '/admin/places',
    () => page('people.administration'),
    () => import('#modules/people/web/AdminPlacesPage.tsx').then((m) => m.AdminPlacesPage),
  ),
  at(
    '/admin/roster',
    () => page('roster.summary'),
    () => import('#modules/roster/web/RosterPage.tsx').then((m) => m.RosterPage),
  ),
  at(
    '/admin/roster/matches',
    () => page('roster.matches'),
    () => import('#modules/roster/web/MatchesPage.tsx').then((m) => m.MatchesPage),
  ),
  at(
    '/admin/outcomes',
    () => page('outcomes.imports'),
    () => import('#modules/outcomes/web/AdminOutcomesPage.tsx').then((m) => m.AdminOutcomesPage),
  ),
  at(
    '/outcomes',
    () => page('outcomes.measures'),
    () => import('#modules/outcomes/web/OutcomesPage.tsx').then((m) => m.OutcomesPage),
  ),
  at(
    '/outcomes/$id',
    ({ id = '', by }) => page('outcomes.forWhom', { id, ...byOf(by) }),
    () => import('#modules/outcomes/web/ForWhomPage.tsx').then((m) => m.ForWhomPage),
  ),
  at(
    '/admin/invitations',
    (params) => page('people.accounts', { ...inputOf(soughtIn(params)), standing: 'invited' }),
    () => import('#modules/people/web/AdminInvitationsPage.tsx').then((m) => m.AdminInvitationsPage),
  ),
  at(
    '/admin/invitations/slips',
    () => page('people.administration'),
    () => import('#modules/people/web/SlipsPage.tsx').then((m) => m.SlipsPage),
  ),
  at(
    '/admin/audit',
    ({ kind, before }) => page('people.audit', { kind: kind as AuditKind | undefined, before }),
    () => import('#modules/people/web/AuditPage.tsx').then((m) => m.AuditPage),
  ),
  at(
    '/admin/district',
    () => page('people.district'),
    () => import('#modules/people/web/AdminDistrictPage.tsx').then((m) => m.AdminDistrictPage),
  ),
  at(
    '/',
    () => page('pages.home'),
    () => import('#modules/pages/web/HomePage.tsx').then((m) => m.HomePage),
  ),
  at(
    '/search',
    ({ q }) => page('pages.search', { q: q?.slice(0, 200) }),
    () => import('#modules/pages/web/SearchPage.tsx').then((m) => m.SearchPage),
  ),
  at(
    '/promises',
    () => page('promises.overview'),
    () => import('#modules/promises/web/PromisesPage.tsx').then((m) => m.PromisesPage),
  ),
  at(
    '/promises/kept',
    () => page('surveys.kept'),
    () => import('#modules/surveys/web/KeptPage.tsx').then((m) => m.KeptPage),
  ),
  at(
    '/decisions',
    ({ q }) => page('promises.decisions', { search: q?.slice(0, 200) }),
    () => import('#modules/promises/web/DecisionsPage.tsx').then((m) => m.DecisionsPage),
  ),
  at(
    '/decisions/$id',
    ({ id = '' }) => page('voice.decision', { id }),
    () => import('#modules/voice/web/DecisionWithVoicesPage.tsx').then((m) => m.DecisionWithVoicesPage),
  ),
  at(
    '/voices',
    () => page('voice.overview'),
    () => import('#modules/voice/web/VoicesPage.tsx').then((m) => m.VoicesPage),
  ),
  at(
    '/voices/new',
    () => page('voice.desks'),
    () => import('#modules/voice/web/NewVoicePage.tsx').then((m) => m.NewVoicePage),
  ),
  at(
    '/voices/pattern',
    () => page('voice.pattern'),
    () => import('#modules/voice/web/PatternPage.tsx').then((m) => m.PatternPage),
  ),
  at(
    '/voices/$id',
    ({ id = '' }) => page('voice.voice', { id }),
    () => import('#modules/voice/web/VoicePage.tsx').then((m) => m.VoicePage),
  ),
  at(
    '/relief',
    () => page('voice.reliefs'),
    () => import('#modules/voice/web/ReliefPage.tsx').then((m) => m.ReliefPage),
  ),
  at(
    '/learning-out-loud',
    () => page('voice.told', {}),
    () => import('#modules/voice/web/LearningPage.tsx').then((m) => m.LearningPage),
  ),
  at(
    '/teams',
    () => page('teams.overview'),
    () => import('#modules/teams/web/TeamsPage.tsx').then((m) => m.TeamsPage),
  ),
  at(
    '/teams/$id',
    ({ id = '' }) => page('pages.team', { id }),
    () => import('#modules/pages/web/TeamPage.tsx').then((m) => m.TeamPage),
  ),
  at(
    '/teams/$id/work',
    ({ id = '' }) => page('work.ofTeam', { id }),
    () => import('#modules/work/web/WorkPage.tsx').then((m) => m.WorkPage),
  ),
  at(
    '/teams/$id/work/add',
    ({ id = '' }) => page('work.beginning', { id }),
    () => import('#modules/work/web/AddWorkPage.tsx').then((m) => m.AddWorkPage),
  ),
  at(
    '/work/$id',
    ({ id = '' }) => page('work.piece', { id }),
    () => import('#modules/work/web/PiecePage.tsx').then((m) => m.PiecePage),
  ),
  at(
    '/teams/$id/removed',
    ({ id = '' }) => page('pages.removed', { id }),
    () => import('#modules/pages/web/RemovedPage.tsx').then((m) => m.RemovedPage),
  ),
  at(
    '/teams/$id/meetings/$meetingId',
    ({ id = '', meetingId = '' }) => page('pages.meeting', { id, meetingId }),
    () => import('#modules/pages/web/MeetingPage.tsx').then((m) => m.MeetingPage),
  ),
  at(
    '/leadership/$placeId',
    ({ placeId = '' }) => page('pages.leadership', { placeId }),
    () => import('#modules/pages/web/LeadershipPage.tsx').then((m) => m.LeadershipPage),
  ),
  at(
    '/practices',
    (params) => page('practices.list', soughtPractices(params)),
    () => import('#modules/practices/web/PracticesPage.tsx').then((m) => m.PracticesPage),
  ),
  at(
    '/practices/new',
    () => page('practices.beginning'),
    () => import('#modules/practices/web/NewPracticePage.tsx').then((m) => m.NewPracticePage),
  ),
  at(
    '/practices/$id',
    ({ id = '', version }) => page('communities.practicePage', { id, number: version }),
    () => import('#modules/pages/web/PracticeAround.tsx').then((m) => m.PracticeAround),
  ),
  at(
    '/practices/$id/stories/new',
    ({ id = '' }) => page('practices.practice', { id }),
    () => import('#modules/communities/web/NewStoryPage.tsx').then((m) => m.NewStoryPage),
  ),
  at(
    '/teams/$id/connections',
    ({ id = '' }) => page('communities.connections', { id }),
    () => import('#modules/communities/web/ConnectionsPage.tsx').then((m) => m.ConnectionsPage),
  ),
  at(
    '/hellos/$id',
    ({ id = '' }) => page('communities.hello', { id }),
    () => import('#modules/communities/web/HelloPage.tsx').then((m) => m.HelloPage),
  ),
  at(
    '/cycles/$id/help',
    ({ id = '' }) => page('communities.help', { id }),
    () => import('#modules/communities/web/HelpPage.tsx').then((m) => m.HelpPage),
  ),
  at(
    '/stories',
    () => page('communities.stories', {}),
    () => import('#modules/communities/web/StoriesPage.tsx').then((m) => m.StoriesPage),
  ),
  at(
    '/stories/$id',
    ({ id = '' }) => page('communities.story', { id }),
    () => import('#modules/communities/web/StoryPage.tsx').then((m) => m.StoryPage),
  ),
  at(
    '/showcases/$id',
    ({ id = '' }) => page('communities.showcase', { id }),
    () => import('#modules/communities/web/ShowcasePage.tsx').then((m) => m.ShowcasePage),
  ),
  at(
    '/practices/$id/versions',
    ({ id = '' }) => page('practices.versions', { id }),
    () => import('#modules/practices/web/VersionsPage.tsx').then((m) => m.VersionsPage),
  ),
  at(
    '/practices/$id/revise',
    ({ id = '' }) => page('practices.practice', { id }),
    () => import('#modules/practices/web/RevisePage.tsx').then((m) => m.RevisePage),
  ),
  at(
    '/practices/$id/adapt',
    ({ id = '', version }) => page('practices.practice', { id, number: version }),
    () => import('#modules/practices/web/AdaptPage.tsx').then((m) => m.AdaptPage),
  ),
  at(
    '/rubrics',
    () => page('rubrics.list'),
    () => import('#modules/rubrics/web/RubricsPage.tsx').then((m) => m.RubricsPage),
  ),
  at(
    '/rubrics/new',
    () => page('rubrics.beginning'),
    () => import('#modules/rubrics/web/NewRubricPage.tsx').then((m) => m.NewRubricPage),
  ),
  at(
    '/rubrics/$id',
    ({ id = '', version }) => page('rubrics.rubric', { id, number: version }),
    () => import('#modules/pages/web/RubricAround.tsx').then((m) => m.RubricAround),
  ),
  at(
    '/rubrics/$id/versions',
    ({ id = '' }) => page('rubrics.versionsOfRubric', { id }),
    () => import('#modules/rubrics/web/RubricVersionsPage.tsx').then((m) => m.RubricVersionsPage),
  ),
  at(
    '/rubrics/$id/map',
    ({ id = '', version }) => page('rubrics.map', { id, number: version }),
    () => import('#modules/pages/web/RubricMapAround.tsx').then((m) => m.RubricMapAround),
  ),
  at(
    '/rubrics/$id/map/edit',
    ({ id = '' }) => page('rubrics.map', { id }),
    () => import('#modules/rubrics/web/EditMapPage.tsx').then((m) => m.EditMapPage),
  ),
  at(
    '/rubrics/$id/map/tasks/$taskId',
    ({ id = '', taskId = '' }) => page('rubrics.task', { id, taskId }),
    () => import('#modules/rubrics/web/TaskPage.tsx').then((m) => m.TaskPage),
  ),
  at(
    '/rubrics/$id/edit',
    ({ id = '' }) => page('rubrics.rubric', { id }),
    () => import('#modules/rubrics/web/EditRubricPage.tsx').then((m) => m.EditRubricPage),
  ),
  at(
    '/rubrics/$id/scorings/new',
    ({ id = '' }) => page('rubrics.rubric', { id }),
    () => import('#modules/rubrics/web/NewScoringPage.tsx').then((m) => m.NewScoringPage),
  ),
  at(
    '/scorings/$id',
    ({ id = '' }) => page('rubrics.scoring', { id }),
    () => import('#modules/rubrics/web/ScoringPage.tsx').then((m) => m.ScoringPage),
  ),
  at(
    '/scorings/$id/score',
    ({ id = '' }) => page('rubrics.desk', { id }),
    () => import('#modules/rubrics/web/ScorePage.tsx').then((m) => m.ScorePage),
  ),
  at(
    '/scorings/$id/finals',
    ({ id = '' }) => page('rubrics.finals', { id }),
    () => import('#modules/rubrics/web/FinalsPage.tsx').then((m) => m.FinalsPage),
  ),
  at(
    '/scorings/$id/compare',
    ({ id = '' }) => page('rubrics.pair', { id }),
    () => import('#modules/rubrics/web/ComparePage.tsx').then((m) => m.ComparePage),
  ),
  at(
    '/notice',
    () => page('practices.noticings'),
    () => import('#modules/practices/web/NoticePage.tsx').then((m) => m.NoticePage),
  ),
  at(
    '/noticed/$id',
    ({ id = '' }) => page('practices.noticed', { id }),
    () => import('#modules/practices/web/NoticedPage.tsx').then((m) => m.NoticedPage),
  ),
  at(
    '/sessions',
    () => page('sessions.overview'),
    () => import('#modules/sessions/web/SessionsPage.tsx').then((m) => m.SessionsPage),
  ),
  at(
    '/sessions/new',
    () => page('sessions.protocols'),
    () => import('#modules/sessions/web/NewSessionPage.tsx').then((m) => m.NewSessionPage),
  ),
  at(
    '/sessions/$id',
    ({ id = '' }) => page('sessions.session', { id }),
    () => import('#modules/sessions/web/SessionPage.tsx').then((m) => m.SessionPage),
  ),
  at(
    '/sessions/$id/sheet',
    ({ id = '' }) => page('sessions.session', { id }),
    () => import('#modules/sessions/web/SheetPage.tsx').then((m) => m.SheetPage),
  ),
  still('/join', () => import('#modules/sessions/web/JoinPage.tsx').then((m) => m.JoinPage)),
  at(
    '/facilitated',
    () => page('sessions.facilitated'),
    () => import('#modules/sessions/web/FacilitatedPage.tsx').then((m) => m.FacilitatedPage),
  ),
  at(
    '/learned-together',
    () => page('sessions.learned'),
    () => import('#modules/sessions/web/LearnedPage.tsx').then((m) => m.LearnedPage),
  ),
  at(
    '/protocols',
    () => page('sessions.protocols'),
    () => import('#modules/sessions/web/protocol/ProtocolsPage.tsx').then((m) => m.ProtocolsPage),
  ),
  at(
    '/protocols/$id',
    ({ id = '', version }) => page('sessions.protocol', { id, number: version }),
    () => import('#modules/sessions/web/protocol/ProtocolPage.tsx').then((m) => m.ProtocolPage),
  ),
  at(
    '/protocols/$id/change',
    ({ id = '' }) => page('sessions.protocol', { id }),
    () => import('#modules/sessions/web/protocol/ChangeProtocolPage.tsx').then((m) => m.ChangeProtocolPage),
  ),
  at(
    '/problems/$id',
    ({ id = '' }) => page('sessions.problem', { id }),
    () => import('#modules/pages/web/ProblemAround.tsx').then((m) => m.ProblemAround),
  ),
  at(
    '/frameworks',
    () => page('frameworks.list'),
    () => import('#modules/frameworks/web/FrameworksPage.tsx').then((m) => m.FrameworksPage),
  ),
  at(
    '/frameworks/$id',
    ({ id = '' }) => page('frameworks.framework', { id }),
    () => import('#modules/frameworks/web/FrameworkPage.tsx').then((m) => m.FrameworkPage),
  ),
  at(
    '/admin/frameworks',
    () => page('frameworks.list'),
    () => import('#modules/frameworks/web/AdminFrameworksPage.tsx').then((m) => m.AdminFrameworksPage),
  ),
  at(
    '/syntheses',
    () => page('synthesis.list', {}),
    () => import('#modules/synthesis/web/SynthesesPage.tsx').then((m) => m.SynthesesPage),
  ),
  still('/syntheses/new', () => import('#modules/synthesis/web/NewSynthesisPage.tsx').then((m) => m.NewSynthesisPage)),
  at(
    '/syntheses/$id',
    ({ id = '' }) => page('synthesis.synthesis', { id }),
    () => import('#modules/synthesis/web/SynthesisPage.tsx').then((m) => m.SynthesisPage),
  ),
  at(
    '/communities',
    ({ search }) => page('communities.list', { search: search?.trim().slice(0, 80) || undefined }),
    () => import('#modules/communities/web/CommunitiesPage.tsx').then((m) => m.CommunitiesPage),
  ),
  at(
    '/communities/$id',
    ({ id = '' }) => page('communities.community', { id }),
    () => import('#modules/communities/web/CommunityPage.tsx').then((m) => m.CommunityPage),
  ),
  at(
    '/cycles/new',
    () => page('cycles.beginning'),
    () => import('#modules/cycles/web/NewCyclePage.tsx').then((m) => m.NewCyclePage),
  ),
  at(
    '/cycles/$id',
    ({ id = '' }) => page('cycles.cycle', { id }),
    () => import('#modules/pages/web/CycleAndThread.tsx').then((m) => m.CycleAndThread),
  ),
  at(
    '/listening',
    () => page('surveys.overview'),
    () => import('#modules/surveys/web/ListeningPage.tsx').then((m) => m.ListeningPage),
  ),
  at(
    '/mirror',
    () => page('surveys.mirror'),
    () => import('#modules/surveys/web/MirrorPage.tsx').then((m) => m.MirrorPage),
  ),
  at(
    '/surveys/$id/answer',
    ({ id = '' }) => page('surveys.form', { id }),
    () => import('#modules/surveys/web/AnswerPage.tsx').then((m) => m.AnswerPage),
  ),
  at(
    '/surveys/$id/named',
    ({ id = '' }) => page('surveys.namedForm', { id }),
    () => import('#modules/surveys/web/NamedPage.tsx').then((m) => m.NamedPage),
  ),
  at(
    '/surveys/$id/draft',
    ({ id = '' }) => page('surveys.draft', { id }),
    () => import('#modules/surveys/web/DraftPage.tsx').then((m) => m.DraftPage),
  ),
  at(
    '/surveys/$id/notice',
    ({ id = '' }) => page('surveys.notice', { id }),
    () => import('#modules/surveys/web/NoticePage.tsx').then((m) => m.NoticePage),
  ),
  at(
    '/surveys/$id/codes',
    ({ id = '' }) => page('surveys.classes', { id }),
    () => import('#modules/surveys/web/CodesPage.tsx').then((m) => m.CodesPage),
  ),
  at(
    '/surveys/$id/results',
    ({ id = '' }) => page('surveys.results', { id }),
    () => import('#modules/surveys/web/ResultsPage.tsx').then((m) => m.ResultsPage),
  ),
  still('/say', () => import('#modules/surveys/web/StudentPage.tsx').then((m) => m.StudentPage)),
])
