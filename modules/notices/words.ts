/** What a notice says, in the page and in the mail. */
type Said = { who: string; team: string; cycle: string; practice: string; community: string }

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
  'voice.raised': {
    en: ({ who }: Said) => `${who} raised something with you`,
    es: ({ who }: Said) => `${who} le planteó algo`,
  },
  'voice.arrived': {
    en: () => 'Something was raised with you in confidence',
    es: () => 'Le plantearon algo en confianza',
  },
  'voice.added': {
    en: ({ who }: Said) => `${who} added to what they raised with you`,
    es: ({ who }: Said) => `${who} agregó algo a lo que le planteó`,
  },
  'voice.more-arrived': {
    en: () => 'Something was added to what was raised with you in confidence',
    es: () => 'Se agregó algo a lo que le plantearon en confianza',
  },
  'voice.answered': {
    en: ({ who }: Said) => `${who} answered what you raised`,
    es: ({ who }: Said) => `${who} respondió a lo que usted planteó`,
  },
  'voice.asked': {
    en: ({ who }: Said) => `${who} asks back about what you raised`,
    es: ({ who }: Said) => `${who} le pregunta sobre lo que usted planteó`,
  },
  'voice.paused': {
    en: ({ who }: Said) => `${who} says why what you raised waits a while`,
    es: ({ who }: Said) => `${who} dice por qué lo que usted planteó espera un tiempo`,
  },
  'voice.passed': {
    en: ({ who }: Said) => `${who} passed something on to whoever can act`,
    es: ({ who }: Said) => `${who} pasó un asunto a quien puede actuar`,
  },
  'voice.merged': {
    en: () => 'Others raised the same as you; it is answered together',
    es: () => 'Otras personas plantearon lo mismo; se responde en conjunto',
  },
  'voice.invited': {
    en: ({ who }: Said) => `${who} invites you to work on what you raised, with others who raised it`,
    es: ({ who }: Said) => `${who} le invita a trabajar en lo que planteó, con quienes plantearon lo mismo`,
  },
  'voice.joined': {
    en: ({ who }: Said) => `${who} will work on it with you`,
    es: ({ who }: Said) => `${who} trabajará en ello con ustedes`,
  },
  'voice.decided': {
    en: () => 'What you raised led to a decision',
    es: () => 'Lo que usted planteó llevó a una decisión',
  },
  'voice.relieved': {
    en: ({ who }: Said) => `${who} stopped something after what you raised`,
    es: ({ who }: Said) => `${who} quitó una tarea después de lo que usted planteó`,
  },
  'learning.replied': {
    en: ({ who }: Said) => `${who} replied to what you told of your learning`,
    es: ({ who }: Said) => `${who} respondió a lo que usted contó de su aprendizaje`,
  },
  'noticing.declined': {
    en: ({ who }: Said) => `${who} would rather keep to themselves what you noticed`,
    es: ({ who }: Said) => `${who} prefiere guardarse lo que usted notó`,
  },
  'hello.said': {
    en: ({ who, team }: Said) => (team ? `${who} wrote to ${team}` : `${who} wrote to you`),
    es: ({ who, team }: Said) => (team ? `${who} escribió a ${team}` : `${who} le escribió`),
  },
  'synthesis.author-asked': {
    en: ({ who }: Said) => `${who} asks you to write down with them what cycles taught`,
    es: ({ who }: Said) => `${who} le pide que escriban juntos lo que enseñaron los ciclos`,
  },
  'community.posted': {
    en: ({ who, community }: Said) => `${who} wrote in “${community}”`,
    es: ({ who, community }: Said) => `${who} escribió en «${community}»`,
  },
  'community.answered': {
    en: ({ who, community }: Said) => `${who} answered you in “${community}”`,
    es: ({ who, community }: Said) => `${who} le respondió en «${community}»`,
  },
  'community.mentioned': {
    en: ({ who, community }: Said) => `${who} speaks to you in “${community}”`,
    es: ({ who, community }: Said) => `${who} se dirige a usted en «${community}»`,
  },
  'community.helped': {
    en: ({ who, community }: Said) => `Your answer in “${community}” helped ${who}`,
    es: ({ who, community }: Said) => `Su respuesta en «${community}» le ayudó a ${who}`,
  },
  'community.gathering': {
    en: ({ who, community }: Said) => `${who} plans something in “${community}”`,
    es: ({ who, community }: Said) => `${who} propone algo en «${community}»`,
  },
  'community.gathering-changed': {
    en: ({ who, community }: Said) => `${who} changed something in “${community}” that you come to`,
    es: ({ who, community }: Said) => `${who} cambió algo en «${community}» a lo que usted va`,
  },
  'community.called-off': {
    en: ({ who, community }: Said) => `${who} called off something in “${community}” that you come to`,
    es: ({ who, community }: Said) => `${who} canceló algo en «${community}» a lo que usted iba`,
  },
  'community.coming': {
    en: ({ who, community }: Said) => `${who} would like to come: “${community}”`,
    es: ({ who, community }: Said) => `${who} quisiera ir: «${community}»`,
  },
  'community.visit-taken-up': {
    en: ({ who, community }: Said) => `${who} opens the door for your visit: “${community}”`,
    es: ({ who, community }: Said) => `${who} abre la puerta para su visita: «${community}»`,
  },
  'community.beside-asked': {
    en: ({ who, community }: Said) => `${who} asks whether you would sit beside each other: “${community}”`,
    es: ({ who, community }: Said) => `${who} pregunta si quieren acompañarse: «${community}»`,
  },
  'community.beside': {
    en: ({ who, community }: Said) => `${who} says yes: beside each other in “${community}”`,
    es: ({ who, community }: Said) => `${who} dice que sí: juntos en «${community}»`,
  },
}

type Leads = {
  cycleId: string | null
  practiceId: string | null
  noticingId: string | null
  communityId: string | null
  helloId: string | null
  synthesisId: string | null
  voiceId: string | null
  toldId: string | null
}

/** Where a notice leads. */
export function noticePath({
  cycleId,
  practiceId,
  noticingId,
  communityId,
  helloId,
  synthesisId,
  voiceId,
  toldId,
}: Leads): string {
  if (voiceId) return `/voices/${voiceId}`
  if (toldId) return `/learning-out-loud#${toldId}`
  if (cycleId) return `/cycles/${cycleId}`
  if (helloId) return `/hellos/${helloId}`
  if (synthesisId) return `/syntheses/${synthesisId}`
  if (communityId) return `/communities/${communityId}`
  if (practiceId) return `/practices/${practiceId}`
  return noticingId ? `/noticed/${noticingId}` : '/teams'
}
