import { oc } from '@orpc/contract'
import * as z from 'zod'
import { CATEGORIES } from '../outcomes/category.ts'
import { MAP_PROBLEMS, MOST_GRADES, MOST_TASKS, OFFER_PROBLEMS } from './map.ts'
import { GRADES, MOST_CRITERIA } from './rubric.ts'
import { Rubric } from './rubric-shapes.ts'

const Instant = z.iso.datetime({ offset: true })
const Grade = z.enum(GRADES)

export const MapTask = z.object({
  id: z.uuid(),
  grade: Grade,
  name: z.string().trim().max(160),
  about: z.string().trim().max(1000),
  criterionIds: z.array(z.uuid()).max(MOST_CRITERIA),
})
export type MapTask = z.infer<typeof MapTask>

export const MapContent = z.object({
  grades: z.array(z.object({ grade: Grade, rubricId: z.uuid().nullable() })).max(MOST_GRADES),
  looks: z
    .array(z.object({ criterionId: z.uuid(), grade: Grade, text: z.string().trim().max(1000) }))
    .max(MOST_GRADES * MOST_CRITERIA * 2),
  tasks: z.array(MapTask).max(MOST_TASKS),
})
export type MapContent = z.infer<typeof MapContent>

export const MapVersion = z.object({
  ...MapContent.shape,
  number: z.int(),
  /** The version of the rubric whose criteria it follows. */
  rubricNumber: z.int(),
  said: z.string(),
  by: z.string(),
  madeAt: Instant,
})
export type MapVersion = z.infer<typeof MapVersion>

/** What a map follows: a version of its rubric. */
export const Followed = z.object({
  number: z.int(),
  name: z.string(),
  criteria: z.array(z.object({ id: z.uuid(), name: z.string(), asks: z.string() })),
})
export type Followed = z.infer<typeof Followed>

export const MapPage = z.object({
  rubric: Rubric,
  /** The version of the rubric that this version of the map follows; for a draft, the latest. Null while the rubric is a draft itself. */
  followed: Followed.nullable(),
  latest: Followed.nullable(),
  map: MapVersion.nullable(),
  /** What is being written, for those whose rubric it is. */
  draft: MapContent.nullable(),
  draftVersion: z.int(),
  versions: z.array(z.object({ number: z.int(), said: z.string(), by: z.string(), madeAt: Instant })),
  /** What its grades are read with, where you may see it; for whoever writes the map also what else that may be. */
  rubrics: z.array(z.object({ id: z.uuid(), name: z.string(), grades: z.array(Grade) })),
})
export type MapPage = z.infer<typeof MapPage>

export const GroupReach = z.object({
  group: z.string(),
  students: z.int().nullable(),
  percent: z.int().nullable(),
  band: z.string().nullable(),
})
export type GroupReach = z.infer<typeof GroupReach>

export const Reach = z.object({
  classes: z.int(),
  everyone: GroupReach,
  countedAt: Instant,
  /** Each waits for itself until enough has changed, so each has its own night. */
  by: z.array(z.object({ category: z.enum(CATEGORIES), withheld: z.boolean(), countedAt: Instant, groups: z.array(GroupReach) })),
})
export type Reach = z.infer<typeof Reach>

export const TaskPage = z.object({
  rubric: Rubric,
  name: z.string(),
  task: MapTask,
  /** What the task gives the chance to show, and what that looks like in its grade. */
  shows: z.array(z.object({ criterion: z.string(), look: z.string() })),
  /** Classes that you teach and that the task is for; who else said so is nobody’s to know. */
  mine: z.array(z.object({ id: z.uuid(), title: z.string(), place: z.string(), offered: z.boolean() })),
  /** As it was counted last; null while too few classes have said so. */
  reach: Reach.nullable(),
  k: z.int(),
})
export type TaskPage = z.infer<typeof TaskPage>

const Id = z.object({ id: z.uuid() })
const OfTask = Id.extend({ taskId: z.uuid() })
const problems = { NOT_FOUND: {}, FORBIDDEN: {} }
const kept = { ...problems, CONFLICT: { status: 409, data: z.object({ theirs: MapContent.nullable() }) } }

export const maps = {
  map: oc
    .route({
      method: 'GET',
      path: '/rubrics/{id}/map',
      summary: 'A rubric followed back through the grades, with each grade’s tasks',
    })
    .input(Id.extend({ number: z.coerce.number().int().positive().max(10_000).optional() }))
    .output(MapPage)
    .errors(problems),
  keepMap: oc
    .route({ method: 'POST', path: '/rubrics/{id}/map/draft', summary: 'Keep what is being written for the map’s next version' })
    .input(Id.extend({ draftVersion: z.int(), content: MapContent }))
    .output(z.object({ draftVersion: z.int() }))
    .errors(kept),
  publishMap: oc
    .route({
      method: 'POST',
      path: '/rubrics/{id}/map/publish',
      summary: 'Publish the map’s next version; the earlier ones stay',
    })
    .input(Id.extend({ draftVersion: z.int(), content: MapContent, said: z.string().trim().max(400) }))
    .output(z.object({ number: z.int() }))
    .errors({ ...kept, CANNOT_PUBLISH: { status: 409, data: z.object({ reason: z.enum(MAP_PROBLEMS) }) } }),
  takeMapAway: oc
    .route({ method: 'GET', path: '/rubrics/{id}/map/file', summary: 'The map as a table: a line a criterion, grade and task' })
    .input(Id.extend({ number: z.coerce.number().int().positive().max(10_000).optional() }))
    .output(z.object({ name: z.string(), text: z.string() }))
    .errors(problems),
  task: oc
    .route({
      method: 'GET',
      path: '/rubrics/{id}/map/tasks/{taskId}',
      summary: 'One task of a map: what it gives the chance to show, and which students had that chance, by group',
    })
    .input(OfTask)
    .output(TaskPage)
    .errors(problems),
  offer: oc
    .route({
      method: 'POST',
      path: '/rubrics/{id}/map/tasks/{taskId}/offers',
      summary: 'Say that a class you teach had the chance to do it, or take that back',
    })
    .input(OfTask.extend({ classId: z.uuid(), offered: z.boolean() }))
    .output(z.object({}))
    .errors({ ...problems, CANNOT_OFFER: { status: 409, data: z.object({ reason: z.enum(OFFER_PROBLEMS) }) } }),
}
