/** The rules of a survey as a whole: pure. */

export const SURVEY_KINDS = ['trust', 'learning', 'support', 'mirror', 'pulse', 'own'] as const
export type SurveyKind = (typeof SURVEY_KINDS)[number]
