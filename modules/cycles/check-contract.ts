import { oc } from '@orpc/contract'
import * as z from 'zod'
import { ASK_PROBLEMS, MOST_QUESTIONS, QUESTION_KINDS } from './check.ts'

const Question = z.object({ kind: z.enum(QUESTION_KINDS), text: z.string().trim().min(1).max(160) })
const Counts = z.array(z.array(z.int().min(0).max(60)).max(11)).max(MOST_QUESTIONS)
const Instant = z.iso.datetime({ offset: true })

export const CheckInput = z.object({
  questions: z.array(Question).min(1).max(10),
  /** What the class is told of what its teacher is trying. */
  telling: z.string().trim().max(400),
  language: z.enum(['en', 'es']),
  seats: z.int().min(1).max(60),
  hours: z.int().min(1).max(24),
  /** Where the answers become a point. */
  measureId: z.uuid().nullable(),
})
export type CheckInput = z.infer<typeof CheckInput>

export const StudentCheck = z.object({
  id: z.uuid(),
  questions: z.array(Question),
  telling: z.string(),
  language: z.enum(['en', 'es']),
  measureId: z.uuid().nullable(),
  openedAt: Instant,
  closesAt: Instant,
  closedAt: Instant.nullable(),
  /** While it is open: what the class types, and the codes to cut out. */
  classCode: z.string().nullable(),
  codes: z.array(z.string()),
  seats: z.int(),
  answered: z.int(),
  /** Once it is closed and at least five answered: how many chose each answer, and what was noticed, in no order. */
  results: z.object({ counts: Counts, noticed: z.array(z.string()) }).nullable(),
})
export type StudentCheck = z.infer<typeof StudentCheck>

/** What somebody with a code sees: no name of anybody. */
export const OpenCheck = z.object({
  /** A class code deals; a code of its own answers. */
  is: z.enum(['class', 'own']),
  questions: z.array(Question),
  telling: z.string(),
  language: z.enum(['en', 'es']),
})
export type OpenCheck = z.infer<typeof OpenCheck>

const Id = z.object({ id: z.uuid() })
const Code = z.object({ code: z.string().trim().min(1).max(20) })
const problems = { NOT_FOUND: {}, FORBIDDEN: {} }
const shut = { NOT_FOUND: {}, TOO_MANY_REQUESTS: { data: z.object({ minutes: z.int() }) } }

export const checks = {
  studentChecks: oc
    .route({ method: 'GET', path: '/cycles/{id}/student-checks', summary: 'The checks of a class on a cycle, for its team' })
    .input(Id)
    .output(z.array(StudentCheck))
    .errors(problems),
  openCheck: oc
    .route({
      method: 'POST',
      path: '/cycles/{id}/student-checks',
      summary: 'Ask a class one to three questions, by code, for a day at most',
    })
    .input(Id.extend({ check: CheckInput }))
    .output(StudentCheck)
    .errors({
      ...problems,
      CANNOT_ASK: { status: 422, data: z.object({ reason: z.enum(ASK_PROBLEMS), at: z.int().nullable() }) },
      NO_FIT: { status: 422 },
    }),
  typeInPapers: oc
    .route({ method: 'PUT', path: '/student-checks/{id}/papers', summary: 'Type in answers given on paper: how many chose each' })
    .input(Id.extend({ counts: Counts }))
    .output(StudentCheck)
    .errors({ ...problems, CONFLICT: { status: 409 }, MORE_THAN_SEATS: { status: 422 } }),
  closeCheck: oc
    .route({
      method: 'POST',
      path: '/student-checks/{id}/close',
      summary: 'Close a check: its answers are shown, and become a point',
    })
    .input(Id)
    .output(StudentCheck)
    .errors(problems),
  lookAtCheck: oc
    .route({ method: 'GET', path: '/answer/{code}', summary: 'What a code opens' })
    .input(Code)
    .output(OpenCheck)
    .errors(shut),
  beginCheck: oc
    .route({ method: 'POST', path: '/answer/{code}/begin', summary: 'Deal a code of one’s own for the code of a class' })
    .input(Code)
    .output(z.object({ code: z.string() }))
    .errors({ ...shut, ALL_DEALT: { status: 409 } }),
  answerCheck: oc
    .route({ method: 'POST', path: '/answer/{code}', summary: 'Answer once' })
    .input(Code.extend({ answers: z.array(z.union([z.number(), z.string().max(400), z.null()])).max(MOST_QUESTIONS) }))
    .output(z.object({}))
    .errors({ ...shut, NO_ANSWER: { status: 422 } }),
}
