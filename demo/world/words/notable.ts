/** Who holds certain posts by name: those one can be with one click, and a few whom the told stories need. */
export const NOTABLE: Record<string, { given: string; family: string; username?: string; locale?: 'es'; years: number }> = {
  'cottonwood/grade-04/2': { given: 'Noemi', family: 'Archuleta', username: 'demo-1-teacher', years: 6 },
  'alder/english/1': { given: 'Dante', family: 'Okafor', username: 'demo-2-teacher-leader', years: 9 },
  'teaching/coach/1': { given: 'Priya', family: 'Venkatesh', username: 'demo-3-coach', years: 5 },
  'transportation/driver/1': { given: 'Lorena', family: 'Quintero', username: 'demo-4-bus-driver', locale: 'es', years: 11 },
  'cottonwood/principal/1': { given: 'Miriam', family: 'Castellanos', username: 'demo-5-principal', years: 4 },
  'district/supervisor/1': { given: 'Althea', family: 'Broussard', username: 'demo-6-principal-supervisor', years: 7 },
  'district/superintendent/1': { given: 'Imani', family: 'Sandoval', username: 'demo-7-superintendent', years: 3 },
  'technology/desk/1': { given: 'Anjali', family: 'Thorne', username: 'demo-8-administrator', years: 8 },
  'saltbush/grade-04/1': { given: 'Wendell', family: 'Hosteen', years: 14 },
  'willow/grade-03/1': { given: 'Corinne', family: 'Mosley', years: 17 },
}

/** Speaks for the teachers’ association. */
export const ASSOCIATION_POST = 'willow/grade-03/1'
