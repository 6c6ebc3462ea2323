import type { Phrase } from '#platform/words.ts'

/**
 * Handles to the demo district for pages, tests and journeys. The ids never move, whatever day the demo is loaded on; a test
 * holds them to the world that is generated.
 */
export type DemoPerson = { key: string; id: string; name: string; about: Phrase<string> }

/** Whom a visitor may be with one click. */
export const DEMO_PEOPLE = [
  {
    key: 'teacher',
    id: '016bacc3-2a80-7d71-ad74-8faa9e90c479',
    name: 'Noemi Archuleta',
    about: {
      en: 'Teaches fourth grade at Cottonwood. Three exit tickets on fractions so far, and one idea that did not work.',
      es: 'Enseña cuarto grado en Cottonwood. Tres boletos de salida sobre fracciones, y una idea que no funcionó.',
    },
  },
  {
    key: 'teacher-leader',
    id: '0155b522-ba80-729b-95c5-2dbf5ab2955f',
    name: 'Dante Okafor',
    about: {
      en: 'Leads English at Alder Middle School. Third try at getting arguments onto the page; newcomers gain less.',
      es: 'Coordina inglés en Alder. Tercer intento de llevar los argumentos al papel; los recién llegados avanzan menos.',
    },
  },
  {
    key: 'coach',
    id: '0172ff4d-fa80-7aa5-8603-263320a70644',
    name: 'Priya Venkatesh',
    about: {
      en: 'Math coach across elementary schools. Brought two fourth grades together over one idea.',
      es: 'Asesora de matemáticas en las primarias. Juntó a dos cuartos grados en torno a una idea.',
    },
  },
  {
    key: 'bus-driver',
    id: '0147100d-1a80-720d-9053-7c9f5a4042bb',
    name: 'Lorena Quintero',
    about: {
      en: 'Drives bus 14, knows 41 riders by name, and uses Weft in Spanish.',
      es: 'Maneja el autobús 14, conoce a sus 41 pasajeros por nombre y usa Weft en español.',
    },
  },
  {
    key: 'principal',
    id: '017a51d8-ca80-7795-b659-27424e6ce69c',
    name: 'Miriam Castellanos',
    about: {
      en: 'Principal of Cottonwood. Tries to take something off second grade’s plate, and counts her slips.',
      es: 'Directora de Cottonwood. Intenta quitarle peso a segundo grado y cuenta sus propios tropiezos.',
    },
  },
  {
    key: 'principal-supervisor',
    id: '01645a38-5a80-7125-b059-e477d6e8e9af',
    name: 'Althea Broussard',
    about: {
      en: 'Supervises six elementary principals. Found out whose list it was after her visits.',
      es: 'Supervisa a seis directores de primaria. Descubrió de quién era la lista después de sus visitas.',
    },
  },
  {
    key: 'superintendent',
    id: '0181a463-9a80-7f5c-99de-d3d57c65fbb8',
    name: 'Imani Sandoval',
    about: {
      en: 'Superintendent. Said that schools hear back in 5 days; it took 19, and she shared it.',
      es: 'Superintendenta. Dijo que las escuelas reciben respuesta en 5 días; fueron 19, y lo compartió.',
    },
  },
  {
    key: 'administrator',
    id: '015d07ad-8a80-7f71-9d93-da77030a5409',
    name: 'Anjali Thorne',
    about: {
      en: 'Technology: keeps the roster and administers Weft. Sees settings and people, no team’s work.',
      es: 'Tecnología: mantiene el padrón y administra Weft. Ve la configuración y las personas, no el trabajo de los equipos.',
    },
  },
] as const satisfies readonly DemoPerson[]

/** Others whom the stories need. */
export const OTHERS = {
  saltbushTeacher: { id: '0131186c-aa80-705a-8514-db69d8108314', name: 'Wendell Hosteen' },
  associationPresident: { id: '011b20cc-3a80-7c58-b0b0-5521964711d7', name: 'Corinne Mosley' },
} as const

export const DEMO_DISTRICT = { id: '01886685-6c00-7b04-8619-c6844d7bd507', name: 'Juniper Valley Unified' } as const

export const DEMO_TEAMS = {
  fourthGrade: { id: '01896eb9-d5e0-7c79-94f6-2dab39bb2311', name: 'Grade 4 team' },
  secondGrade: { id: '0190c14d-cda0-7f90-9411-b04d762df47b', name: 'Grade 2 team' },
  cottonwoodLeadership: { id: '018945aa-aa80-75b8-a3ef-69e9006ee163', name: 'Leadership team' },
  gradeSevenEnglish: { id: '01894af3-d0c0-74e8-ab4f-6a7268361729', name: 'Grade 7 English' },
  northRoutes: { id: '01898de9-3be0-7710-96f8-167368ace1a5', name: 'North routes' },
  cabinet: { id: '01899d43-97c0-74fb-8827-834c917043e1', name: 'Superintendent’s cabinet' },
  teachingAndLearning: { id: '018945c8-e0e0-753a-aca1-5eed128b4664', name: 'Teaching and Learning team' },
  fractions: { id: '0190db07-3100-7446-961b-742673e4dcfb', name: 'Fractions, grades 3 to 5' },
  supervisors: { id: '018992f2-4be0-7d59-b385-59992dc22b35', name: 'Principal supervisors' },
} as const

export const DEMO_CYCLES = {
  /** Fourth grade’s flop, shared: children marking each other’s tickets. */
  peerMarking: '019837d0-fd60-7ab7-b452-e791f0a1e9ff',
  /** What followed: three points, a photo of work, and a note from Saltbush, which kept half of it. In “study”, shared. */
  drawThenSay: '019a9ca5-c160-70ff-94d0-1ad21ef9edf9',
  /** Just begun, a question and nothing else; the team’s alone. */
  decimals: '019b74f0-d960-7cf5-be41-8e407547763e',
  /** The superintendent’s failed prediction, closed and shared, and the cycle that carries on from it. */
  schoolsHearBack: '019832aa-a160-76d3-9093-3a149919e456',
  oneName: '019a9259-0960-7e88-b96a-4d3c705a24ce',
  /** One inquiry at three levels, companions of each other, all shared. */
  fewerChecks: '0199a04e-2560-75a2-b847-e26cbafc955f',
  takeOffThePlate: '019a59b3-1560-71ba-8125-02b9ab1bbf3b',
  weeklySheet: '019a7dbf-9960-706e-8735-8f1eefb0ccbb',
  /** The third of a ramp, with twenty points and a locked baseline. */
  pairsFirst: '019a7dbf-9960-7cea-964f-cd7038afa55e',
  /** Thirty-six points over two school years, on a bus. */
  busNames: '01980e9e-1d60-7cdd-941d-410893c35da5',
  breakfastCart: '01985190-c960-725f-8f3e-5fe40b1e473e',
} as const
