import type { AgreementShare } from '../agreement/exact-agreement.ts'

export type AgreementSentence =
  | { key: 'agreement.exact' | 'agreement.adjacent'; values: { agreeing: number; pairs: number; share: number } }
  | { key: 'agreement.few'; values: { pairs: number } }

/**
 * Agreement of two raters in words.
 *
 * Use: how often two raters gave the same score, or scores next to each other; below thirty pairs with a word that these are few.
 * Definition: keys and values for `say`. Units: shares. Errors: none.
 *
 * @example agreementWords(exactAgreement([1, 2], [1, 3]), 'exact')[0].key // 'agreement.exact'
 */
export function agreementWords({ agreeing, pairs, share }: AgreementShare, kind: 'exact' | 'adjacent'): AgreementSentence[] {
  const main: AgreementSentence = { key: `agreement.${kind}`, values: { agreeing, pairs, share } }
  return pairs < 30 ? [main, { key: 'agreement.few', values: { pairs } }] : [main]
}
