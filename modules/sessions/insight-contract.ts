import { oc } from '@orpc/contract'
import * as z from 'zod'
import { because, conflict, Instant, problems } from '../people/person.ts'
import { CycleLine } from '../cycles/contract.ts'
import { PROBLEM_PROBLEMS } from './insight.ts'
import { Insight, SessionLine } from './shapes.ts'

export const Problem = z.object({
  id: z.uuid(),
  version: z.int(),
  text: z.string(),
  focusFrom: Instant.nullable(),
  madeAt: Instant,
  by: z.string().nullable(),
  removedAt: Instant.nullable(),
})
export type Problem = z.infer<typeof Problem>

/** A problem as lists show it. */
export const ProblemLine = Problem.pick({ id: true, text: true, focusFrom: true }).extend({
  insights: z.array(z.string()),
  cycles: z.array(z.object({ id: z.uuid(), title: z.string() })),
})
export type ProblemLine = z.infer<typeof ProblemLine>

/** The thread: from the sessions where it was seen to the cycles in which something is tried. */
export const ProblemPage = z.object({
  problem: Problem,
  team: z.object({ id: z.uuid(), name: z.string(), place: z.string() }),
  insights: z.array(Insight),
  /** Insights of the team that stand under no problem yet. */
  loose: z.array(Insight),
  sessions: z.array(SessionLine),
  cycles: z.array(CycleLine),
  mayWrite: z.boolean(),
})
export type ProblemPage = z.infer<typeof ProblemPage>

const Id = z.object({ id: z.uuid() })
const Written = {
  text: z.string().trim().min(1).max(1000),
  did: z.string().trim().max(2000),
  move: z.string().trim().max(2000),
  noteIds: z.array(z.uuid()).max(50),
}
const ProblemText = z.string().trim().min(1).max(1000)
const Done = z.object({})

export const insights = {
  addInsight: oc
    .route({
      method: 'POST',
      path: '/sessions/{id}/insights',
      summary: 'An insight with the notes it rests on: what did the student do, and which move of ours led to it?',
    })
    .input(Id.extend({ ...Written, problemId: z.uuid().nullable() }))
    .output(Insight)
    .errors(problems),
  changeInsight: oc
    .route({ method: 'PATCH', path: '/insights/{id}', summary: 'Change an insight' })
    .input(Id.extend({ ...Written, version: z.int() }))
    .output(Insight)
    .errors({ ...problems, ...conflict(Insight) }),
  gather: oc
    .route({
      method: 'PUT',
      path: '/insights/{id}/problem',
      summary: 'Put an insight under a problem of practice, or take it out',
    })
    .input(Id.extend({ problemId: z.uuid().nullable() }))
    .output(Done)
    .errors(problems),
  removeInsight: oc
    .route({ method: 'POST', path: '/insights/{id}/remove', summary: 'Take an insight away, or bring it back' })
    .input(Id.extend({ removed: z.boolean() }))
    .output(Done)
    .errors(problems),
  problems: oc
    .route({ method: 'GET', path: '/teams/{id}/problems', summary: 'A team’s problems of practice' })
    .input(Id)
    .output(z.array(ProblemLine))
    .errors(problems),
  addProblem: oc
    .route({ method: 'POST', path: '/teams/{id}/problems', summary: 'Name a problem of practice, with insights under it' })
    .input(Id.extend({ text: ProblemText, insightIds: z.array(z.uuid()).max(50) }))
    .output(Id)
    .errors(problems),
  problem: oc
    .route({ method: 'GET', path: '/problems/{id}', summary: 'A problem of practice: where it was seen, what is tried' })
    .input(Id)
    .output(ProblemPage)
    .errors(problems),
  changeProblem: oc
    .route({ method: 'PATCH', path: '/problems/{id}', summary: 'Say a problem of practice better' })
    .input(Id.extend({ text: ProblemText, version: z.int() }))
    .output(Problem)
    .errors({ ...problems, ...conflict(Problem) }),
  focusOn: oc
    .route({ method: 'PUT', path: '/problems/{id}/focus', summary: 'Make it what the team works on first, or no longer' })
    .input(Id.extend({ focus: z.boolean() }))
    .output(Done)
    .errors(problems),
  removeProblem: oc
    .route({ method: 'POST', path: '/problems/{id}/remove', summary: 'Take a problem of practice away, or bring it back' })
    .input(Id.extend({ removed: z.boolean() }))
    .output(Done)
    .errors(problems),
  startCycle: oc
    .route({ method: 'POST', path: '/problems/{id}/cycles', summary: 'Begin a cycle from a problem of practice' })
    .input(Id)
    .output(Id)
    .errors({ ...problems, CANNOT_BEGIN: because(PROBLEM_PROBLEMS) }),
  cameFrom: oc
    .route({ method: 'GET', path: '/cycles/{id}/came-from', summary: 'The problem of practice that a cycle came from' })
    .input(Id)
    .output(z.object({ problem: ProblemLine.nullable(), insights: z.array(Insight) }))
    .errors(problems),
}
