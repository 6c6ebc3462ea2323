import { communities } from './communities.ts'
import { cycles } from './cycles.ts'
import { evidence } from './evidence.ts'
import { frameworks } from './frameworks.ts'
import { notices } from './notices.ts'
import { outcomes } from './outcomes.ts'
import { live } from './live.ts'
import { pages } from './pages.ts'
import { people } from './people.ts'
import { plain } from './plain.ts'
import type { Policy } from './policy.ts'
import { practices } from './practices.ts'
import { promises } from './promises.ts'
import { retention } from './retention.ts'
import { roster } from './roster.ts'
import { sessions } from './sessions.ts'
import { rubrics } from './rubrics.ts'
import { surveys } from './surveys.ts'
import { synthesis } from './synthesis.ts'
import { teams } from './teams.ts'
import { work } from './work.ts'
import { voice } from './voice.ts'

/** Every module’s rows. A key is a route’s name; what follows a space tells two rows of one route apart. */
export const POLICY: Policy = {
  ...people,
  ...roster,
  ...outcomes,
  ...teams,
  ...evidence,
  ...promises,
  ...cycles,
  ...practices,
  ...work,
  ...sessions,
  ...rubrics,
  ...frameworks,
  ...synthesis,
  ...communities,
  ...surveys,
  ...voice,
  ...notices,
  ...pages,
  ...retention,
}
/** The rows of plain routes, `GET /files/:id`, and of what may be listened to, `LIVE cycle`. */
export const PLAIN: Policy = { ...plain, ...live }
