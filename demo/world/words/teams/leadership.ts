import type { School } from '../../places.ts'
import type { TeamSpec } from './spec.ts'

const LEADERSHIP: Record<string, { name: string; purpose: string; years: 0 | 1 | 2 }> = {
  cottonwood: { name: 'Leadership team', purpose: 'Work on how we lead here, with what teams tell us.', years: 2 },
  paloma: { name: 'Equipo de liderazgo', purpose: 'Decidir juntos, en los dos idiomas.', years: 2 },
  willow: { name: 'Instructional leadership team', purpose: '', years: 2 },
  mesquite: { name: 'ILT', purpose: 'Every other Thursday. Agenda is a question.', years: 1 },
  pinon: { name: 'Leadership team', purpose: 'Grade reps, principal, coach.', years: 2 },
  saltbush: { name: 'Saltbush leadership (all six of us)', purpose: 'We are small.', years: 1 },
  alder: { name: 'Instructional leadership team', purpose: 'Departments, coach, APs. What do kids do all day here?', years: 2 },
  quail: { name: 'Leadership team', purpose: '', years: 2 },
  juniper: {
    name: 'Instructional leadership team',
    purpose: 'Department leads and administration learning in public.',
    years: 2,
  },
  tamarack: { name: 'ILT', purpose: 'First and third Thursday.', years: 1 },
  ridgeline: { name: 'Leadership circle', purpose: 'Whoever can come.', years: 1 },
  puente: { name: 'Leadership team', purpose: 'How a program of one building works with twelve.', years: 1 },
}

export const leadershipTeam = ({ key, kind }: School, at: number): TeamSpec => ({
  key: `${key}-leadership`,
  ...LEADERSHIP[key]!,
  kind: 'school-leadership',
  place: key,
  tags: [kind === 'elementary' ? 'elementary-leadership' : 'secondary-leadership'],
  posts: [
    `${key}/principal`,
    `${key}/assistant-principal`,
    `${key}/coach/1`,
    ...(kind === 'elementary'
      ? ['grade-01/1', 'grade-03/1', 'grade-05/1', 'resource/1']
      : ['english/1', 'math/1', 'science/1', 'social/1', 'language/1', 'counselor/1']
    ).map((post) => `${key}/${post}`),
  ],
  most: 8,
  meets: [4, at % 2 === 0 ? '14:45' : '7:45'],
})
