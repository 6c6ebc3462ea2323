import { oc } from '@orpc/contract'
import * as z from 'zod'
import { because, conflict, Instant, problems } from '../people/person.ts'
import { CASE_REASONS } from './case.ts'
import { CHANGE_PROBLEMS, KINDS, THINGS } from './framework.ts'

export const FrameworkLine = z.object({
  id: z.uuid(),
  kind: z.enum(KINDS),
  title: z.string(),
  said: z.string(),
  creator: z.string(),
})
export type FrameworkLine = z.infer<typeof FrameworkLine>

export const Framework = FrameworkLine.extend({
  version: z.int(),
  /** As the document says it: `en`, `es-MX`. */
  language: z.string(),
  standing: z.string(),
  sourceUri: z.string(),
  isImported: z.boolean(),
  importedAt: Instant.nullable(),
  removedAt: Instant.nullable(),
})
export type Framework = z.infer<typeof Framework>

/** Something that says it serves a statement, where the reader may see it. */
export const Linked = z.object({ kind: z.enum(THINGS), id: z.uuid(), name: z.string(), whose: z.string() })
export type Linked = z.infer<typeof Linked>

export const Statement = z.object({
  id: z.uuid(),
  version: z.int(),
  parentId: z.uuid().nullable(),
  code: z.string(),
  text: z.string(),
  kind: z.string(),
  grades: z.array(z.string()),
  /** No longer in what was imported last. */
  isRetired: z.boolean(),
  linked: z.array(Linked),
})
export type Statement = z.infer<typeof Statement>

export const FrameworkPage = z.object({
  framework: Framework,
  /** In their order; those under another follow by its id. */
  statements: z.array(Statement),
  mayWrite: z.boolean(),
})
export type FrameworkPage = z.infer<typeof FrameworkPage>

/** A statement as one chooses it: with the framework it stands in, and what it stands under. */
export const StatementLine = z.object({
  id: z.uuid(),
  code: z.string(),
  text: z.string(),
  under: z.string(),
  frameworkId: z.uuid(),
  framework: z.string(),
})
export type StatementLine = z.infer<typeof StatementLine>

const Texts = z.object({
  kind: z.enum(KINDS),
  title: z.string().trim().min(1).max(300),
  said: z.string().trim().max(5000),
})
const StatementTexts = z.object({ code: z.string().trim().max(60), text: z.string().trim().min(1).max(5000) })
const Id = z.object({ id: z.uuid() })
const OfThing = z.object({ kind: z.enum(THINGS), id: z.uuid() })
const byHand = { ...problems, CANNOT_CHANGE: because(CHANGE_PROBLEMS) }

export const frameworks = {
  list: oc
    .route({ method: 'GET', path: '/frameworks', summary: 'The district’s frameworks, and whether you keep them' })
    .output(z.object({ frameworks: z.array(FrameworkLine), mayWrite: z.boolean() })),
  framework: oc
    .route({
      method: 'GET',
      path: '/frameworks/{id}',
      summary: 'One framework, with what you may see that serves each statement',
    })
    .input(Id)
    .output(FrameworkPage)
    .errors(problems),
  find: oc
    .route({ method: 'GET', path: '/frameworks/statements', summary: 'Statements in which every word is begun, 20 at most' })
    .input(z.object({ search: z.string().trim().max(80).optional() }))
    .output(z.object({ statements: z.array(StatementLine) })),
  linksOf: oc
    .route({ method: 'GET', path: '/frameworks/links/{kind}/{id}', summary: 'The statements that one thing says it serves' })
    .input(OfThing)
    .output(z.object({ statements: z.array(StatementLine), mayWrite: z.boolean() }))
    .errors(problems),
  link: oc
    .route({ method: 'POST', path: '/frameworks/links', summary: 'Say that something of yours serves a statement, or no longer' })
    .input(OfThing.extend({ statementId: z.uuid(), linked: z.boolean() }))
    .output(z.object({}))
    .errors(problems),
  bringIn: oc
    .route({ method: 'POST', path: '/frameworks/import', summary: 'Take over a CASE package, or take it over again' })
    .input(z.object({ kind: z.enum(KINDS), text: z.string().max(1_000_000) }))
    .output(
      z.object({
        id: z.uuid(),
        /** How many statements came new, read otherwise, or are no longer in it; how many ties were not taken over. */
        came: z.int(),
        differ: z.int(),
        retired: z.int(),
        leftOut: z.int(),
      }),
    )
    .errors({
      ...problems,
      CANNOT_READ: {
        status: 409,
        data: z.object({ problems: z.array(z.object({ at: z.string(), reason: z.enum(CASE_REASONS) })) }),
      },
    }),
  make: oc
    .route({ method: 'POST', path: '/frameworks', summary: 'Begin a framework by hand' })
    .input(Texts)
    .output(Id)
    .errors(problems),
  change: oc
    .route({ method: 'PATCH', path: '/frameworks/{id}', summary: 'Say better what it is' })
    .input(Id.extend({ version: z.int() }).extend(Texts.shape))
    .output(z.object({}))
    .errors({ ...byHand, ...conflict(Texts.extend({ version: z.int() })) }),
  takeAway: oc
    .route({ method: 'GET', path: '/frameworks/{id}/file', summary: 'A framework as a CASE package' })
    .input(Id)
    .output(z.object({ name: z.string(), text: z.string() }))
    .errors(problems),
  remove: oc
    .route({ method: 'POST', path: '/frameworks/{id}/remove', summary: 'Take a framework away, or bring it back' })
    .input(Id.extend({ removed: z.boolean() }))
    .output(z.object({}))
    .errors(problems),
  addStatement: oc
    .route({ method: 'POST', path: '/frameworks/{id}/statements', summary: 'Add a statement, at the top or under another' })
    .input(Id.extend({ parentId: z.uuid().nullable() }).extend(StatementTexts.shape))
    .output(Id)
    .errors(byHand),
  changeStatement: oc
    .route({ method: 'PATCH', path: '/framework-statements/{id}', summary: 'Say a statement better' })
    .input(Id.extend({ version: z.int() }).extend(StatementTexts.shape))
    .output(z.object({}))
    .errors({ ...byHand, ...conflict(StatementTexts.extend({ version: z.int() })) }),
  moveStatement: oc
    .route({ method: 'POST', path: '/framework-statements/{id}/up', summary: 'Move it up by one among those beside it' })
    .input(Id)
    .output(z.object({}))
    .errors(byHand),
  removeStatement: oc
    .route({ method: 'POST', path: '/framework-statements/{id}/remove', summary: 'Take a statement away, or bring it back' })
    .input(Id.extend({ removed: z.boolean() }))
    .output(z.object({}))
    .errors(byHand),
}
