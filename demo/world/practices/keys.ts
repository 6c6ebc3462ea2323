import { idOf } from '../id.ts'
import type { Team } from '../teams.ts'
import { moment } from '../time.ts'
import type { On } from '../told.ts'
import type { ToldPractice } from './told.ts'

export const on = ([week, weekday]: On) => moment(week, weekday, '15:20')
export const tryKey = (practice: string, team: string) => `try-${practice}-${team}`
export const practiceId = ({ key, versions }: ToldPractice) => idOf(`practice/${key}`, on(versions[0].on))
export const adoptionId = (practice: ToldPractice, team: string, week: number) =>
  idOf(`adoption/${practice.key}/${team}`, moment(week, 3, '15:30'))

/** Whoever writes in a team at that moment, and for what happened before it was here, who facilitates it. */
export const writerOf = ({ members }: Team) => members.find(({ part }) => part === 'facilitator')!.person
