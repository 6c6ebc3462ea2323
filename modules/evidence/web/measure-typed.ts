import { locale } from '#web/words.ts'
import type { MeasureInput } from '../contract.ts'
import { HOW_OFTEN } from '../measure.ts'
import type { MeasureKind } from '../measure.ts'

export const isShare = (kind: MeasureKind) => kind === 'piles' || kind === 'proportion'

/** A measure as it stands in its form: a share is asked for in percent. */
export function typedFrom({ target, howOften, ...rest }: MeasureInput) {
  const text = target === null ? '' : String(isShare(rest.kind) ? Math.round(target * 1e6) / 1e4 : target)
  return { ...rest, howOften: howOften as string | null, target: locale === 'es' ? text.replace('.', ',') : text }
}

/** What the form says, with the goal as it was read. */
export const inputFrom = ({ howOften, ...typed }: ReturnType<typeof typedFrom>, goal: number | null): MeasureInput => ({
  ...asInput(typed),
  howOften: HOW_OFTEN.find((one) => one === howOften) ?? null,
  target: goal !== null && isShare(typed.kind) ? goal / 100 : goal,
})

/** Of a measure, what its form asks for. */
export const inputOf = ({ target, howOften, ...measure }: MeasureInput): MeasureInput => ({
  ...asInput(measure),
  howOften,
  target,
})

type Words = Omit<MeasureInput, 'target' | 'howOften'>
const asInput = ({ name, purpose, kind, unit, definition, direction, sampling, collectedBy }: Words): Words => ({
  name,
  purpose,
  kind,
  unit,
  definition,
  direction,
  sampling,
  collectedBy,
})
