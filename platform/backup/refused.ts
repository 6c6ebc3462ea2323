/** Why a backup or a restore is not done: said to the administrator as it stands. */
export class Refused extends Error {}

/** The archive is not as it was written; `what` names the entry. */
export class Damaged extends Refused {
  constructor(what: string) {
    super(`The archive is damaged: ${what}. Nothing was restored.`)
  }
}
