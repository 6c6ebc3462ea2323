/** What a notice says, in the page and in the mail. */
type Said = { who: string; team: string; cycle: string; practice: string }

export const noticePhrases = {
  'cycle.commented': {
    en: ({ who, cycle }: Said) => `${who} commented on “${cycle}”`,
    es: ({ who, cycle }: Said) => `${who} comentó en «${cycle}»`,
  },
  'cycle.companion-offered': {
    en: ({ who, team, cycle }: Said) => `${who} offers to study “${cycle}” together with ${team}`,
    es: ({ who, team, cycle }: Said) => `${who} ofrece estudiar «${cycle}» junto con ${team}`,
  },
  'team.invited': {
    en: ({ who, team }: Said) => `${who} invites you to ${team}`,
    es: ({ who, team }: Said) => `${who} le invita a ${team}`,
  },
  'noticing.made': {
    en: ({ who }: Said) => `${who} noticed something good in your work`,
    es: ({ who }: Said) => `${who} notó algo bueno en su trabajo`,
  },
  'noticing.named': {
    en: ({ who }: Said) => `${who} gave what you noticed a name`,
    es: ({ who }: Said) => `${who} le puso nombre a lo que usted notó`,
  },
  'practice.adopted': {
    en: ({ who, practice }: Said) => `${who} and their team take up “${practice}”`,
    es: ({ who, practice }: Said) => `${who} y su equipo empiezan con «${practice}»`,
  },
  'practice.adapted': {
    en: ({ who, practice }: Said) => `${who} made something of yours their own: “${practice}”`,
    es: ({ who, practice }: Said) => `${who} hizo suyo algo de ustedes: «${practice}»`,
  },
  'practice.merged': {
    en: ({ who, practice }: Said) => `${who} took a change of yours back into “${practice}”`,
    es: ({ who, practice }: Said) => `${who} recogió un cambio de ustedes en «${practice}»`,
  },
  'noticing.declined': {
    en: ({ who }: Said) => `${who} would rather keep to themselves what you noticed`,
    es: ({ who }: Said) => `${who} prefiere guardarse lo que usted notó`,
  },
}

type Leads = { cycleId: string | null; practiceId: string | null; noticingId: string | null }

/** Where a notice leads. */
export function noticePath({ cycleId, practiceId, noticingId }: Leads): string {
  if (cycleId) return `/cycles/${cycleId}`
  if (practiceId) return `/practices/${practiceId}`
  return noticingId ? `/noticed/${noticingId}` : '/teams'
}
