import { communities } from '#modules/communities/server/routes.ts'
import { cycles } from '#modules/cycles/server/routes.ts'
import { evidence } from '#modules/evidence/server/routes.ts'
import { frameworks } from '#modules/frameworks/server/routes.ts'
import { notices } from '#modules/notices/server/routes.ts'
import { outcomes } from '#modules/outcomes/server/routes.ts'
import { pages } from '#modules/pages/server/routes.ts'
import { people } from '#modules/people/server/routes.ts'
import { promises } from '#modules/promises/server/routes.ts'
import { practices } from '#modules/practices/server/routes.ts'
import { retention } from '#modules/retention/server/routes.ts'
import { rubrics } from '#modules/rubrics/server/routes.ts'
import { roster } from '#modules/roster/server/routes.ts'
import { sessions } from '#modules/sessions/server/routes.ts'
import { surveys } from '#modules/surveys/server/routes.ts'
import { synthesis } from '#modules/synthesis/server/routes.ts'
import { teams } from '#modules/teams/server/routes.ts'
import { work } from '#modules/work/server/routes.ts'
import { voice } from '#modules/voice/server/routes.ts'

/** Every module's routes, in the shape of `contract.ts`. */
export const router = {
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
