import type { AnyRoute } from '@tanstack/react-router'
import { routes as communities } from '#modules/communities/web/routes.ts'
import { routes as cycles } from '#modules/cycles/web/routes.ts'
import { routes as frameworks } from '#modules/frameworks/web/routes.ts'
import { routes as outcomes } from '#modules/outcomes/web/routes.ts'
import { routes as pages } from '#modules/pages/web/routes.ts'
import { routes as people } from '#modules/people/web/routes.ts'
import { routes as practices } from '#modules/practices/web/routes.ts'
import { routes as promises } from '#modules/promises/web/routes.ts'
import { routes as retention } from '#modules/retention/web/routes.ts'
import { routes as roster } from '#modules/roster/web/routes.ts'
import { routes as rubrics } from '#modules/rubrics/web/routes.ts'
import { routes as sessions } from '#modules/sessions/web/routes.ts'
import { routes as surveys } from '#modules/surveys/web/routes.ts'
import { routes as synthesis } from '#modules/synthesis/web/routes.ts'
import { routes as teams } from '#modules/teams/web/routes.ts'
import { routes as voice } from '#modules/voice/web/routes.ts'
import { routes as work } from '#modules/work/web/routes.ts'
import { root } from './at.tsx'

/**
 * Every URL of the app: each module says its own, what it reads, and the page that shows it. Links are text from `links.ts`, so the tree’s own type
 * serves nobody, and has grown beyond what the compiler writes down.
 */
export const routes: AnyRoute = root.addChildren([
  ...communities,
  ...cycles,
  ...frameworks,
  ...outcomes,
  ...pages,
  ...people,
  ...practices,
  ...promises,
  ...retention,
  ...roster,
  ...rubrics,
  ...sessions,
  ...surveys,
  ...synthesis,
  ...teams,
  ...voice,
  ...work,
])
