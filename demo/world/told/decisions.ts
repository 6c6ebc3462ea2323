import type { LookOutcome } from '#modules/promises/decision.ts'

type On = readonly [week: number, weekday: number]

export type ToldDecision = {
  key: string
  team: string
  by: string
  title: string
  decided: string
  reasons: string
  alternatives: string
  on: On
  lookAgain?: On
  shown?: On
  dissent?: readonly { by?: string; text: string }[]
  looks?: readonly { by: string; outcome: LookOutcome; text: string; on: On; again?: On }[]
}

const imani = 'district/superintendent/1'

/** Decisions as teams wrote them down, with what else was weighed and who saw it otherwise. */
export const DECISIONS: readonly ToldDecision[] = [
  {
    key: 'reading-log',
    team: 'cabinet',
    by: imani,
    title: 'The spring reading log ends',
    decided: 'Schools no longer fill in the spring reading log. What it asked stands in the benchmark already.',
    reasons:
      'Second grade at Cottonwood showed us the two forms side by side: nine of eleven columns were the same. It took about two hours a teacher, and in three years nobody in this office had opened the totals.',
    alternatives:
      'Keep it for two schools that use it in conferences. They keep their own sheet; it does not have to come to us.',
    on: [-14, 1],
    lookAgain: [-3, 1],
    shown: [-14, 2],
    dissent: [
      {
        by: 'assessment/lead/1',
        text: 'We lose the only record that is not a test. I would have cut the columns and kept the page.',
      },
    ],
    looks: [
      {
        by: imani,
        outcome: 'stands',
        text: 'We asked all twelve schools. Nobody missed it. Willow made a better one for its own conferences.',
        on: [-3, 1],
      },
    ],
  },
  {
    key: 'curriculum-pace',
    team: 'reading-task-force',
    by: 'teaching/lead/1',
    title: 'Units of the new reading curriculum may be skipped',
    decided: 'A grade level may leave out one unit a semester and says on its page which one and why.',
    reasons:
      'Everyone was behind by week nine, and the unit that fell off the end was always the writing one. Better a chosen gap than an accident.',
    alternatives: 'Hold the pace (most principals wanted this). Slow all grades alike. Wait for the publisher’s shorter guide.',
    on: [-9, 3],
    lookAgain: [6, 3],
    shown: [-9, 4],
    dissent: [
      { text: 'Grade levels with new teachers will skip what they find hard, not what students can miss.' },
      { by: 'pinon/principal/1', text: 'I cannot tell families what their children read any more.' },
    ],
  },
  {
    key: 'early-release',
    team: 'early-release',
    by: 'cottonwood/principal/1',
    title: 'Wednesdays stay at 1:30',
    decided: 'Early release stays on Wednesdays. The hour belongs to teams; offices send nothing into it.',
    reasons: 'Four of five teams asked for it in writing. Bus routes hold. After-school care is full on any day.',
    alternatives: 'Mondays, which lose eight weeks to holidays. Late start, which high schools liked and nobody could staff.',
    on: [-16, 4],
    lookAgain: [12, 4],
    shown: [-15, 1],
    dissent: [{ text: 'Kitchens and buses were asked last, again.' }],
    looks: [],
  },
  {
    key: 'probe-money',
    team: 'alder-science',
    by: 'alder/science/1',
    title: 'We share one set of probes by rotation',
    decided: 'Two weeks each. Whoever has them writes down what broke.',
    reasons: 'There is no second set before July.',
    alternatives: 'Groups of six at one table. We tried; two students worked and four watched.',
    on: [-3, 5],
  },
]
