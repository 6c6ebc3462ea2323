import { words } from '#web/words.ts'

export const asSeenWords = words({
  title: { en: 'What leaders see of your work', es: 'Qué ven de su trabajo quienes dirigen' },
  agreement: { en: 'The agreement', es: 'El acuerdo' },
  onlyYou: { en: 'Only you see this', es: 'Solo lo ve usted' },
  you: { en: 'You', es: 'Usted' },
  lead: {
    en: 'Looked at now, by the same rules that their own pages are made with. They are not told that you looked.',
    es: 'Consultado ahora, con las mismas reglas con que se hacen sus propias páginas. No se les avisa de que usted miró.',
  },
  above: { en: 'Others above', es: 'Otras personas de arriba' },
  through: { en: 'Through whose eyes', es: 'Con los ojos de quién' },
  whereLeads: {
    en: (role: string, place: string) => `${role}, ${place}`,
    es: (role: string, place: string) => `${role}, ${place}`,
  },
  nobody: {
    en: 'Nobody leads above the teams you are in. What you share, colleagues find under “Shared in the district”.',
    es: 'Nadie dirige por encima de los equipos en los que usted está. Lo que comparte, los colegas lo encuentran en «Compartido en el distrito».',
  },
  noTeam: {
    en: 'You are in no team yet, so there is nothing of yours to see.',
    es: 'Todavía no está en ningún equipo, así que no hay nada suyo que ver.',
  },
  toTeams: { en: 'To the teams', es: 'A los equipos' },
  ended: { en: 'ended', es: 'terminado' },
  isIn: {
    en: (name: string) => `${name} is in this team and sees what the team sees.`,
    es: (name: string) => `${name} está en este equipo y ve lo que ve el equipo.`,
  },
  page: {
    en: (name: string) =>
      `${name} finds the team’s page: its name, its purpose and who is in it. No meeting, no note, no measure.`,
    es: (name: string) =>
      `${name} encuentra la página del equipo: su nombre, su propósito y quiénes son. Ninguna reunión, nota ni medida.`,
  },
  noPage: {
    en: (name: string) => `${name} does not find the team’s page.`,
    es: (name: string) => `${name} no encuentra la página del equipo.`,
  },
  seen: { en: (name: string) => `${name} sees`, es: (name: string) => `${name} ve` },
  seesNothing: { en: 'No cycle.', es: 'Ningún ciclo.' },
  waits: { en: 'Shared, and not open to them yet', es: 'Compartido, y todavía no abierto para esa persona' },
  waitsWhy: {
    en: 'Whoever leads goes first: it opens once they share a cycle of their own.',
    es: 'Quien dirige va primero: se abre cuando comparte un ciclo propio.',
  },
  stays: { en: 'Stays with the team', es: 'Se queda en el equipo' },
  as: {
    en: (name: string) => `As ${name} finds it, and nothing beside it.`,
    es: (name: string) => `Así lo encuentra ${name}, y nada más.`,
  },
  yours: { en: 'To the cycle itself', es: 'Al ciclo mismo' },
  neverHow: { en: 'Never, for anyone above', es: 'Nunca, para nadie de arriba' },
  never: {
    en: 'Meetings and their notes, drafts, comments made before sharing, quotes and photos you did not tick, and any count of what one team or person did.',
    es: 'Las reuniones y sus notas, los borradores, los comentarios de antes de compartir, las citas y fotos que no marcaron, y ningún recuento de lo que hizo un equipo o una persona.',
  },
})
