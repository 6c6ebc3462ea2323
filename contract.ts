import { communities } from '#modules/communities/contract.ts'
import { cycles } from '#modules/cycles/contract.ts'
import { evidence } from '#modules/evidence/contract.ts'
import { frameworks } from '#modules/frameworks/contract.ts'
import { notices } from '#modules/notices/contract.ts'
import { outcomes } from '#modules/outcomes/contract.ts'
import { pages } from '#modules/pages/contract.ts'
import { people } from '#modules/people/contract.ts'
import { promises } from '#modules/promises/contract.ts'
import { practices } from '#modules/practices/contract.ts'
import { retention } from '#modules/retention/contract.ts'
import { rubrics } from '#modules/rubrics/contract.ts'
import { roster } from '#modules/roster/contract.ts'
import { sessions } from '#modules/sessions/contract.ts'
import { surveys } from '#modules/surveys/contract.ts'
import { synthesis } from '#modules/synthesis/contract.ts'
import { teams } from '#modules/teams/contract.ts'
import { work } from '#modules/work/contract.ts'
import { voice } from '#modules/voice/contract.ts'

/** The whole API on one page. */
export const contract = {
  people,
  roster,
  outcomes,
  teams,
  promises,
  evidence,
  cycles,
  practices,
  work,
  sessions,
  rubrics,
  frameworks,
  synthesis,
  communities,
  surveys,
  voice,
  notices,
  pages,
  retention,
}
