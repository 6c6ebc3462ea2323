import { tailBeyond } from '../agreement/tail-beyond.ts'
import { normalQuantile } from '../distributions/normal-quantile.ts'

/** How long someone has been watched, and whether adoption ended it; otherwise the watching did. */
export type Waiting = { time: number; adopted: boolean }

export type KaplanMeierStep = {
  /** A time at which somebody adopted, how many were still waiting just before it, and how many adopted at it. */
  time: number
  atRisk: number
  adopted: number
  /** The share not yet adopted after it, with Greenwood's error and its interval; null once nobody is left. */
  waiting: number
  standardError: number | null
  lower: number | null
  upper: number | null
}

export type KaplanMeier = {
  steps: KaplanMeierStep[]
  people: number
  adopted: number
  /** Time by which half had adopted, with its interval; null where the curve, or its limit, does not come down to one half. */
  median: number | null
  lower: number | null
  upper: number | null
}

/**
 * Time to adoption, by Kaplan and Meier.
 *
 * Use: how long until a practice is taken up, when some have not yet taken it up or are no longer watched: dropping them would make it look faster.
 * Definition: Π (1 − adopted ÷ at risk); Greenwood's variance; interval on the scale of log(−log), which stays within 0 and 1; the median and its limits are
 * where the curve and the limits of it come to one half, the middle between two steps where it lies on one half exactly (Kaplan & Meier 1958, Journal of the
 * American Statistical Association 53:457; Brookmeyer & Crowley 1982, Biometrics 38:29; R survival `survfit(conf.type = "log-log")`). Who is lost at
 * the very time of an adoption was still at risk then.
 * Units: those of the times. Errors: RangeError when there is nobody, a time is not finite or below 0, or the confidence is not between 0 and 1.
 *
 * @example kaplanMeier([{ time: 2, adopted: true }, { time: 3, adopted: false }, { time: 5, adopted: true }]).median // 5
 */
export function kaplanMeier(observed: readonly Waiting[], options: { confidence?: number } = {}): KaplanMeier {
  const z = normalQuantile(tailBeyond('kaplanMeier', options.confidence ?? 0.95), 'upper')
  if (observed.length === 0) throw new RangeError('kaplanMeier needs at least one who could adopt')
  const wrong = observed.find(({ time }) => !(time >= 0 && time < Infinity))
  if (wrong !== undefined) throw new RangeError(`kaplanMeier needs times from 0 on, not ${wrong.time}`)
  const steps = stepsOf(
    observed.toSorted((one, other) => one.time - other.time),
    z,
  )
  const halfway = (of: (step: KaplanMeierStep) => number | null) => timeOfHalf(steps, of)
  return {
    steps,
    people: observed.length,
    adopted: steps.reduce((sum, step) => sum + step.adopted, 0),
    median: halfway((step) => step.waiting),
    lower: halfway((step) => step.lower),
    upper: halfway((step) => step.upper),
  }
}

function stepsOf(observed: readonly Waiting[], z: number): KaplanMeierStep[] {
  const steps: KaplanMeierStep[] = []
  let [waiting, variance, from] = [1, 0, 0]
  while (from < observed.length) {
    const { time } = observed[from]!
    let [to, adopted] = [from, 0]
    for (; to < observed.length && observed[to]!.time === time; to++) if (observed[to]!.adopted) adopted++
    const atRisk = observed.length - from
    from = to
    if (adopted === 0) continue
    waiting *= 1 - adopted / atRisk
    variance += adopted / (atRisk * (atRisk - adopted))
    steps.push({ time, atRisk, adopted, waiting, ...around(waiting, variance, z) })
  }
  return steps
}

function around(waiting: number, variance: number, z: number): Pick<KaplanMeierStep, 'standardError' | 'lower' | 'upper'> {
  if (waiting === 0) return { standardError: null, lower: null, upper: null }
  const reach = (z * Math.sqrt(variance)) / Math.log(waiting)
  return {
    standardError: waiting * Math.sqrt(variance),
    lower: waiting ** Math.exp(-reach),
    upper: waiting ** Math.exp(reach),
  }
}

/** Products of shares that are one half on paper may miss it in their last digits. */
function timeOfHalf(steps: readonly KaplanMeierStep[], of: (step: KaplanMeierStep) => number | null): number | null {
  const below = steps.filter((step) => (of(step) ?? 1) < 0.5 + 1e-8)
  const [first] = below
  if (first === undefined) return null
  const next = below.find((step) => of(step)! < 0.5 - 1e-8)
  return of(first)! > 0.5 - 1e-8 && next !== undefined ? (first.time + next.time) / 2 : first.time
}
