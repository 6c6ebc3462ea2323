/** How the library is written down: frozen with its migration, whatever the rules say later. */
export type InTwo = { en: string; es: string }
export type Step = {
  key: string
  name: InTwo
  does: InTwo
  minutes: number
  speaks: string
  notes: string[]
  alone: boolean
}
export type Told = {
  id: string
  key: string
  name: InTwo
  about: InTwo
  credit: InTwo
  purposes: string[]
  materials: string[]
  trust: string
  people: [number, number]
  roles: { name: InTwo; does: InTwo }[]
  steps: Step[]
  cautions: InTwo[]
}

export const two = (en: string, es: string): InTwo => ({ en, es })

type More = { notes?: string[]; alone?: true }

/** One step: its key, minutes, who speaks, name, what happens. */
export const step = (
  key: string,
  minutes: number,
  speaks: string,
  name: InTwo,
  does: InTwo,
  { notes = [], alone }: More = {},
): Step => ({ key, name, does, minutes, speaks, notes, alone: alone ?? false })

export const FACILITATOR = {
  name: two('Facilitator', 'Quien facilita'),
  does: two('Watches the time and the turns, and reminds kindly.', 'Cuida el tiempo y los turnos, y recuerda con amabilidad.'),
}
export const PRESENTER = {
  name: two('Presenter', 'Quien presenta'),
  does: two(
    'Brings the work and a real question; listens when it is time to listen.',
    'Trae el trabajo y una pregunta verdadera; escucha cuando toca escuchar.',
  ),
}

/** What most of them end with: a look at how we worked, not at what we said. */
export const debrief = (minutes: number): Step =>
  step(
    'debrief',
    minutes,
    'all',
    two('How did we work?', '¿Cómo trabajamos?'),
    two(
      'Leave the work itself. What helped us think together, and what would we change next time?',
      'Dejen el trabajo mismo. ¿Qué nos ayudó a pensar juntos y qué cambiaríamos la próxima vez?',
    ),
    { notes: ['reflection'] },
  )
