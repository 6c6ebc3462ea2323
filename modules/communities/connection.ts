import type { TeamKind } from '../teams/team.ts'

/** Teams that might like to know of each other, each with its reasons; the reasons are all that anyone ever sees. Pure. */

/** Kinds of team whose name says what their people do; of a professional learning community it says nothing. */
export const TELLING = ['school-leadership', 'principal-learning'] as const satisfies readonly TeamKind[]

export type Known = {
  teamId: string
  /** What it asks and tries, each in its words: of others only what they share. */
  texts: readonly string[]
  /** What it counts. */
  indicators: readonly string[]
  /** Grades and subjects, as the roster and its practices name them. */
  taught: readonly string[]
  kind: TeamKind
  /** Teams it is tied to: they study together, one learned of a practice from the other, or they wrote to each other. */
  ties: readonly string[]
}

export type Reason =
  | { kind: 'words'; words: string[] }
  | { kind: 'indicator'; indicator: string }
  | { kind: 'taught'; taught: string[] }
  | { kind: 'team'; of: (typeof TELLING)[number] }
  | { kind: 'near'; teamIds: string[] }
export type Connection = { teamId: string; reasons: Reason[] }

const MOST = 5
const MOST_WORDS = 4
/** How much each kind of reason counts in the order of suggestions. No person and no page is ever told. */
const WEIGHT = { indicator: 0.35, taught: 0.15, team: 0.15, near: 0.15 } as const
/** Below this two texts only happen to share words; where nothing else speaks for it, twice as much is asked. */
const LEAST_ALIKE = 0.1
const LEAST_ALONE = 2 * LEAST_ALIKE

/** The teams to suggest to one, the likeliest first: with a reason in what they work on, never one in the network alone. */
export function connectionsFor(own: Known, others: readonly Known[]): Connection[] {
  const weigh = weights([own, ...others].map(({ texts }) => wordsOf(texts.join(' '))))
  const mine = own.texts.map((text) => weigh(wordsOf(text)))
  return others
    .filter(({ teamId, ties }) => teamId !== own.teamId && !own.ties.includes(teamId) && !ties.includes(own.teamId))
    .map((other) => {
      const { likeness, words } = closest(
        mine,
        other.texts.map((text) => weigh(wordsOf(text))),
      )
      const indicator = own.indicators.find((one) => other.indicators.some((its) => same(one, its)))
      const taught = own.taught.filter((one) => other.taught.includes(one))
      const kind = TELLING.find((one) => one === own.kind && one === other.kind) ?? null
      const near = own.ties.filter((one) => other.ties.includes(one))
      const reasons: Reason[] = [
        ...(likeness >= LEAST_ALIKE ? [{ kind: 'words', words } as const] : []),
        ...(indicator === undefined ? [] : [{ kind: 'indicator', indicator } as const]),
        ...(taught.length > 0 ? [{ kind: 'taught', taught } as const] : []),
        ...(kind === null ? [] : [{ kind: 'team', of: kind } as const]),
        ...(near.length > 0 ? [{ kind: 'near', teamIds: near } as const] : []),
      ]
      const score =
        likeness +
        (indicator === undefined ? 0 : WEIGHT.indicator) +
        (taught.length > 0 ? WEIGHT.taught : 0) +
        (kind === null ? 0 : WEIGHT.team) +
        (near.length > 0 ? WEIGHT.near : 0)
      return { teamId: other.teamId, reasons, score, likeness }
    })
    .filter(({ reasons, likeness }) =>
      reasons.length > 1
        ? reasons.some(({ kind }) => kind === 'words' || kind === 'indicator')
        : likeness >= LEAST_ALONE || reasons[0]?.kind === 'indicator',
    )
    .toSorted((one, other) => other.score - one.score || one.teamId.localeCompare(other.teamId))
    .slice(0, MOST)
    .map(({ teamId, reasons }) => ({ teamId, reasons }))
}

const same = (one: string, other: string) => plain(one) === plain(other)
const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim()

/** Words that say nothing of a problem, in both languages. */
const EMPTY = new Set(
  `about after again all also and any are because been before being both but can cannot could did does doing done dont each even every few for
  from get gets had has have having her here him his how into its itself just less like made make makes many may mean might more most much
  new nor not now off once one only other our out over own same see she should show shows some still such take than that the their them then
  there these they this those through too two under until very want was way week weeks well were what when where which while who whole whom
  why will with without would you your students student teachers teacher class grade help helps
  algo antes aunque cada como con cual cuando cuatro de del desde donde dos ella ellas ellos en entre era eran eso esta estan estas este esto estos
  fue hace hacen hacer hasta hay los las les mas mejor menos mis muy nada nos nuestra nuestro otra otro otros para pero por porque puede pueden que
  quien quienes ser sea sin sobre son sus tambien tanto tener tiene tienen toda todas todo todos una uno unos unas usted ya estudiantes`
    .split(/\s+/)
    .filter(Boolean),
)

/** A text as the stems of its words, plain enough for both languages: "fractions" and "fraction" are one. */
export const wordsOf = (text: string): { stem: string; word: string }[] =>
  (text.match(/[\p{L}]{3,}/gu) ?? []).flatMap((word) => {
    const bare = plain(word)
    return EMPTY.has(bare) ? [] : [{ stem: stemOf(bare), word: word.toLowerCase() }]
  })

const stemOf = (bare: string) =>
  bare.length > 4 ? bare.replace(/(?:ing|edly|ed|es|s)$/, '').replace(/(.)\1$/, '$1') : bare.replace(/s$/, '')

type Weighed = { stems: Map<string, { weight: number; word: string }>; length: number }

/** Rare words weigh more, and a word counts once a text, so that none wins by repetition. */
function weights(texts: readonly (readonly { stem: string; word: string }[])[]) {
  const inTexts = new Map<string, number>()
  for (const text of texts)
    for (const stem of new Set(text.map((one) => one.stem))) inTexts.set(stem, (inTexts.get(stem) ?? 0) + 1)
  return (text: readonly { stem: string; word: string }[]): Weighed => {
    const stems = new Map(
      text.map(({ stem, word }) => [stem, { weight: Math.log(1 + texts.length / (inTexts.get(stem) ?? texts.length)), word }]),
    )
    return { stems, length: Math.hypot(...[...stems.values()].map(({ weight }) => weight)) }
  }
}

/** A team works on several things; what counts is the one of each that comes closest, with the words it has in common. */
function closest(mine: readonly Weighed[], theirs: readonly Weighed[]): { likeness: number; words: string[] } {
  let best: { likeness: number; pair?: [Weighed, Weighed] } = { likeness: 0 }
  for (const one of mine)
    for (const other of theirs) {
      const likeness = cosine(one, other)
      if (likeness > best.likeness) best = { likeness, pair: [one, other] }
    }
  return { likeness: best.likeness, words: best.pair ? shared(...best.pair) : [] }
}

function cosine(one: Weighed, other: Weighed): number {
  const lengths = one.length * other.length
  if (lengths === 0) return 0
  let sum = 0
  for (const [stem, { weight }] of one.stems) sum += weight * (other.stems.get(stem)?.weight ?? 0)
  return sum / lengths
}

const shared = (one: Weighed, other: Weighed): string[] =>
  [...one.stems]
    .filter(([stem]) => other.stems.has(stem))
    .toSorted(([, a], [, b]) => b.weight - a.weight || a.word.localeCompare(b.word))
    .slice(0, MOST_WORDS)
    .map(([, { word }]) => word)

/** The others by how alike all their words are, the likest first: what suggestions are measured against. */
export function byWords(own: Known, others: readonly Known[]): string[] {
  const textOf = ({ texts }: Known) => wordsOf(texts.join(' '))
  const weigh = weights([own, ...others].map(textOf))
  const mine = weigh(textOf(own))
  return others
    .map((other) => ({ teamId: other.teamId, likeness: cosine(mine, weigh(textOf(other))) }))
    .toSorted((one, other) => other.likeness - one.likeness || one.teamId.localeCompare(other.teamId))
    .map(({ teamId }) => teamId)
}

/** Which of some texts are about what another is about. */
export function alike(text: string, others: readonly string[]): Set<number> {
  const weigh = weights([text, ...others].map(wordsOf))
  const own = weigh(wordsOf(text))
  return new Set(others.flatMap((other, at) => (cosine(own, weigh(wordsOf(other))) >= LEAST_ALIKE ? [at] : [])))
}
