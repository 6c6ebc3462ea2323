/** What a notice says, in the page and in the mail. */
type Said = { who: string; team: string; cycle: string }

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
}
