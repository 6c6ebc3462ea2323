import { type MetaAnalysis, metaAnalysis, type MetaOptions } from './meta-analysis.ts'
import { type Study, studyEffects } from './study-effects.ts'

/**
 * Leave-one-out meta-analyses.
 *
 * Use: does the result hang on a single study? Definition: the meta-analysis without each study in turn (R metafor `leave1out`). A
 * study without an effect or a variance (null) is left out of all, and its place is null.
 * Units: those of the effect. Errors: RangeError when fewer than three studies have an effect and a variance, and as `metaAnalysis`.
 *
 * @example leaveOneOut([{ effect: 0, variance: 1 }, { effect: 2, variance: 1 }, { effect: 4, variance: 1 }])[0].estimate // 3
 */
export function leaveOneOut(studies: readonly Study[], options: MetaOptions = {}): (MetaAnalysis | null)[] {
  const places = new Set(studyEffects('leaveOneOut', studies, 3).places)
  return studies.map((_, left) =>
    places.has(left)
      ? metaAnalysis(
          studies.filter((_study, place) => place !== left),
          options,
        )
      : null,
  )
}
