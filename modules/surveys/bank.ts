import type { InTwo, Labels } from './item.ts'

/** A question that comes with Weft: five points, no turned-round wording, one thing at a time. */
export type BankItem = { key: string; construct: string | null; labels: Labels; text: InTwo }
