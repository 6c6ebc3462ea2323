import { oc } from '@orpc/contract'
import * as z from 'zod'
import { CycleLine } from '../cycles/contract.ts'
import { because, conflict, Instant, problems } from '../people/person.ts'
import { SHARE_PROBLEMS } from './synthesis.ts'

export const Author = z.object({ personId: z.uuid(), name: z.string(), place: z.string() })
export type Author = z.infer<typeof Author>

/** A synthesis as lists show it. */
export const SynthesisLine = z.object({
  id: z.uuid(),
  title: z.string(),
  problem: z.string(),
  authors: z.array(Author),
  sharedAt: Instant.nullable(),
  /** What the reader is to it: one who writes it, one who is asked to, or neither. */
  mine: z.enum(['author', 'asked']).nullable(),
})
export type SynthesisLine = z.infer<typeof SynthesisLine>

export const Synthesis = SynthesisLine.extend({
  version: z.int(),
  unknown: z.string(),
  removedAt: Instant.nullable(),
  /** For those who write it: whom they asked to write too. */
  asked: z.array(Author),
})
export type Synthesis = z.infer<typeof Synthesis>

/** A cycle that a claim rests on, which the reader may open. */
export const Citation = z.object({ cycle: CycleLine, forWhom: z.string(), notFor: z.string() })
export type Citation = z.infer<typeof Citation>

export const Claim = z.object({
  id: z.uuid(),
  text: z.string(),
  citations: z.array(Citation),
  /** Whether others can follow it: one of its cycles at least is shared. */
  isOpen: z.boolean(),
})
export type Claim = z.infer<typeof Claim>

/** Whoever does not write it finds those claims that rest on a cycle they may open. */
export const SynthesisPage = z.object({ synthesis: Synthesis, claims: z.array(Claim) })
export type SynthesisPage = z.infer<typeof SynthesisPage>

const Texts = z.object({
  title: z.string().trim().min(1).max(160),
  problem: z.string().trim().max(2000),
  unknown: z.string().trim().max(4000),
})
const CitationInput = z.object({
  cycleId: z.uuid(),
  forWhom: z.string().trim().max(600),
  notFor: z.string().trim().max(600),
})
export const SynthesisInput = Texts.extend({
  claims: z
    .array(
      z.object({
        /** Of a claim that stands already. */
        id: z.uuid().nullable(),
        text: z.string().trim().min(1).max(600),
        citations: z.array(CitationInput).max(40),
      }),
    )
    .max(40),
})
export type SynthesisInput = z.infer<typeof SynthesisInput>

const Id = z.object({ id: z.uuid() })

export const synthesis = {
  list: oc
    .route({ method: 'GET', path: '/syntheses', summary: 'What many cycles taught, as others show it and as you write it' })
    .input(z.object({ after: z.uuid().optional() }))
    .output(
      z.object({ syntheses: z.array(SynthesisLine), more: z.boolean(), own: z.array(SynthesisLine), mayBegin: z.boolean() }),
    ),
  synthesis: oc
    .route({ method: 'GET', path: '/syntheses/{id}', summary: 'One synthesis: the claims whose cycles you may open' })
    .input(Id)
    .output(SynthesisPage)
    .errors(problems),
  about: oc
    .route({
      method: 'GET',
      path: '/syntheses/about/{kind}/{id}',
      summary: 'What was written of the cycles of a practice or a problem',
    })
    .input(z.object({ kind: z.enum(['practice', 'problem']), id: z.uuid() }))
    .output(z.object({ syntheses: z.array(SynthesisLine) }))
    .errors(problems),
  citable: oc
    .route({ method: 'GET', path: '/syntheses/cycles', summary: 'Cycles that you may read, to rest a claim on: 20 at most' })
    .input(z.object({ search: z.string().trim().max(80).optional() }))
    .output(z.object({ cycles: z.array(CycleLine) })),
  make: oc
    .route({
      method: 'POST',
      path: '/syntheses',
      summary: 'Begin to write down what cycles taught; it is yours until you show it',
    })
    .input(z.object({ synthesis: SynthesisInput }))
    .output(Id)
    .errors(problems),
  change: oc
    .route({ method: 'PUT', path: '/syntheses/{id}', summary: 'Write on' })
    .input(Id.extend({ version: z.int(), synthesis: SynthesisInput }))
    .output(z.object({}))
    .errors({ ...problems, ...conflict(SynthesisPage) }),
  share: oc
    .route({ method: 'POST', path: '/syntheses/{id}/share', summary: 'Show it to everyone, or take it back' })
    .input(Id.extend({ share: z.boolean() }))
    .output(z.object({}))
    .errors({ ...problems, CANNOT_SHARE: because(SHARE_PROBLEMS) }),
  remove: oc
    .route({ method: 'POST', path: '/syntheses/{id}/remove', summary: 'Take it away, or bring it back' })
    .input(Id.extend({ removed: z.boolean() }))
    .output(z.object({}))
    .errors(problems),
  askAuthor: oc
    .route({
      method: 'POST',
      path: '/syntheses/{id}/authors',
      summary: 'Ask somebody to write it with you; they are free to say no',
    })
    .input(Id.extend({ personId: z.uuid() }))
    .output(z.object({}))
    .errors(problems),
  answer: oc
    .route({ method: 'POST', path: '/syntheses/{id}/answer', summary: 'Say yes or no to writing it, or stop' })
    .input(Id.extend({ join: z.boolean() }))
    .output(z.object({}))
    .errors(problems),
}
