import type { Migration } from 'kysely/migration'
import * as platform from './0001-platform.ts'
import * as people from './0002-people.ts'
import * as roster from './0003-roster.ts'
import * as teams from './0004-teams.ts'
import * as evidence from './0005-evidence.ts'
import * as cycles from './0006-cycles.ts'
import * as notices from './0007-notices.ts'
import * as audit from './0008-audit.ts'
import * as signIn from './0009-sign-in.ts'
import * as live from './0010-live.ts'
import * as removed from './0011-removed.ts'
import * as matches from './0012-matches.ts'
import * as retention from './0013-retention.ts'
import * as promises from './0014-promises.ts'
import * as teachingIndex from './0015-teaching-index.ts'
import * as rosterFolder from './0017-roster-folder.ts'
import * as outcomes from './0020-outcomes.ts'
import * as measuresComplete from './0023-measures-complete.ts'
import * as studentChecks from './0024-student-checks.ts'
import * as cycleEffect from './0025-cycle-effect.ts'
import * as drawnMeasures from './0026-drawn-measures.ts'
import * as practices from './0030-practices.ts'
import * as adoption from './0031-adoption.ts'
import * as effects from './0032-effects.ts'
import * as communities from './0033-communities.ts'
import * as acts from './0034-acts.ts'
import * as stories from './0035-stories.ts'
import * as practiceTrash from './0036-practice-trash.ts'
import * as hellos from './0037-hellos.ts'
import * as synthesis from './0038-synthesis.ts'
import * as storySearch from './0040-story-search.ts'
import * as surveys from './0050-surveys.ts'
import * as surveysAnswered from './0051-survey-answers-back.ts'
import * as voice from './0052-voice.ts'
import * as relief from './0053-relief.ts'
import * as learningOutLoud from './0054-learning-out-loud.ts'
import * as surveyLetters from './0055-survey-letters.ts'
import * as surveyNotice from './0056-survey-notice.ts'
import * as work from './0057-work.ts'
import * as surveyWaves from './0058-survey-waves.ts'
import * as protocols from './0060-protocols.ts'
import * as liveSessions from './0061-sessions.ts'
import * as insights from './0062-insights.ts'
import * as rubrics from './0066-rubrics.ts'
import * as scoring from './0067-scoring.ts'
import * as terms from './0068-terms.ts'
import * as frameworks from './0069-frameworks.ts'
import * as scoredWork from './0071-scored-work.ts'
import * as comparisons from './0072-comparisons.ts'
import * as rubricMaps from './0073-rubric-maps.ts'
import * as taskOffers from './0074-task-offers.ts'
import * as adoptionOrder from './0075-adoption-order.ts'
import * as releasesAsTheyAre from './0076-releases-as-they-are.ts'
import * as notesByChange from './0077-notes-by-change.ts'
import * as readInOrder from './0078-read-in-order.ts'
import * as foundByIndex from './0079-found-by-index.ts'
import * as askedByVersion from './0080-asked-by-version.ts'

/** In order, each run once. A released migration is never edited: a new one follows it. */
export const migrations: Record<string, Migration> = {
  '0001-platform': platform,
  '0002-people': people,
  '0003-roster': roster,
  '0004-teams': teams,
  '0005-evidence': evidence,
  '0006-cycles': cycles,
  '0007-notices': notices,
  '0008-audit': audit,
  '0009-sign-in': signIn,
  '0010-live': live,
  '0011-removed': removed,
  '0012-matches': matches,
  '0013-retention': retention,
  '0014-promises': promises,
  '0015-teaching-index': teachingIndex,
  '0017-roster-folder': rosterFolder,
  '0020-outcomes': outcomes,
  '0023-measures-complete': measuresComplete,
  '0024-student-checks': studentChecks,
  '0025-cycle-effect': cycleEffect,
  '0026-drawn-measures': drawnMeasures,
  '0030-practices': practices,
  '0031-adoption': adoption,
  '0032-effects': effects,
  '0033-communities': communities,
  '0034-acts': acts,
  '0035-stories': stories,
  '0036-practice-trash': practiceTrash,
  '0037-hellos': hellos,
  '0038-synthesis': synthesis,
  '0040-story-search': storySearch,
  '0050-surveys': surveys,
  '0051-survey-answers-back': surveysAnswered,
  '0052-voice': voice,
  '0053-relief': relief,
  '0054-learning-out-loud': learningOutLoud,
  '0055-survey-letters': surveyLetters,
  '0056-survey-notice': surveyNotice,
  '0057-work': work,
  '0058-survey-waves': surveyWaves,
  '0060-protocols': protocols,
  '0061-sessions': liveSessions,
  '0062-insights': insights,
  '0066-rubrics': rubrics,
  '0067-scoring': scoring,
  '0068-terms': terms,
  '0069-frameworks': frameworks,
  '0071-scored-work': scoredWork,
  '0072-comparisons': comparisons,
  '0073-rubric-maps': rubricMaps,
  '0074-task-offers': taskOffers,
  '0075-adoption-order': adoptionOrder,
  '0076-releases-as-they-are': releasesAsTheyAre,
  '0077-notes-by-change': notesByChange,
  '0078-read-in-order': readInOrder,
  '0079-found-by-index': foundByIndex,
  '0080-asked-by-version': askedByVersion,
}
