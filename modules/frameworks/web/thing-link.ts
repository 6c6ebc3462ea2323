import { links } from '#web/links.ts'
import type { Thing } from '../framework.ts'

export const thingLink: Record<Thing, (id: string) => string> = {
  practice: (id) => links.practice(id),
  rubric: (id) => links.rubric(id),
  cycle: links.cycle,
  problem: links.problem,
}
