/** An estimate with what each unit adds to its error: variance = Σ scores² ÷ units². */
export type Influence = { estimate: number; scores: Float64Array }

/**
 * Difference of two groups' mean changes, with each unit's influence on it.
 *
 * Use: a building block of `groupTimeEffects`. Definition: mean of the treated less mean of the others; a unit's score is its distance
 * from its group's mean, over its group's share of all units, negative for the others. The variance is White's HC0 (R sandwich
 * `vcovHC(type = "HC0")`).
 * Units: those of the changes. Errors: none for groups that are not empty.
 *
 * @example influenceOf([3, 1, 2], [0], [1, 2]).estimate // 1.5
 */
export function influenceOf(
  changes: readonly (number | null)[],
  treated: readonly number[],
  others: readonly number[],
): Influence {
  const scores = new Float64Array(changes.length)
  const meanOf = (places: readonly number[], sign: number) => {
    const mean = places.reduce((sum, place) => sum + changes[place]!, 0) / places.length
    for (const place of places) scores[place]! += (sign * (changes[place]! - mean) * changes.length) / places.length
    return mean
  }
  return { estimate: meanOf(treated, 1) - meanOf(others, -1), scores }
}

/**
 * Mean of estimates weighed by the shares of their groups, these shares being estimated too.
 *
 * Use: the summaries of `groupTimeEffects`. Definition: Σ p estimate ÷ Σ p with p the share of units in the group; scores by the
 * quotient rule (Callaway & Sant'Anna 2021, Journal of Econometrics 225:200). Units: those of the estimates. Errors: none.
 *
 * @example weighted([{ influence: { estimate: 4, scores: Float64Array.of(0, 0) }, member: Float64Array.of(1, 0) }]).estimate // 4
 */
export function weighted(parts: readonly { influence: Influence; member: Float64Array }[]): Influence {
  const shares = parts.map(({ member }) => member.reduce((sum, value) => sum + value, 0) / member.length)
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const estimate = parts.reduce((sum, { influence }, place) => sum + (shares[place]! / whole) * influence.estimate, 0)
  const scores = parts[0]!.influence.scores.map((_, unit) =>
    parts.reduce((sum, { influence, member }, place) => {
      const fromShare = (member[unit]! - shares[place]!) * (influence.estimate - estimate)
      return sum + (shares[place]! * influence.scores[unit]! + fromShare) / whole
    }, 0),
  )
  return { estimate, scores }
}
