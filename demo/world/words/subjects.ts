/** What middle and high school students take: which group of teachers teaches it, and what it is called in each grade. */
export type Subject = { group: string; subject: string; code: string; titles: Record<string, string> }

const upTo = (title: string, grades: readonly string[]) =>
  Object.fromEntries(grades.map((grade) => [grade, `${title} ${Number(grade)}`]))
const same = (title: string, grades: readonly string[]) => Object.fromEntries(grades.map((grade) => [grade, title]))
const MIDDLE = ['06', '07', '08']
const HIGH = ['09', '10', '11', '12']
const ALL = [...MIDDLE, ...HIGH]

export const CORE: Record<'middle' | 'high' | 'newcomers', readonly Subject[]> = {
  middle: [
    { group: 'english', subject: 'English Language Arts', code: 'ELA', titles: upTo('English', MIDDLE) },
    { group: 'math', subject: 'Mathematics', code: 'MAT', titles: upTo('Math', MIDDLE) },
    {
      group: 'science',
      subject: 'Science',
      code: 'SCI',
      titles: { '06': 'Earth Science', '07': 'Life Science', '08': 'Physical Science' },
    },
    {
      group: 'social',
      subject: 'Social Studies',
      code: 'SOC',
      titles: { '06': 'World Cultures', '07': 'State and Land', '08': 'United States History' },
    },
    { group: 'pe', subject: 'Physical Education', code: 'PE', titles: upTo('PE', MIDDLE) },
    {
      group: 'electives',
      subject: 'Electives',
      code: 'ELE',
      titles: { '06': 'Wheel', '07': 'Art and Music', '08': 'Making and Coding' },
    },
  ],
  high: [
    { group: 'english', subject: 'English Language Arts', code: 'ENG', titles: upTo('English', HIGH) },
    {
      group: 'math',
      subject: 'Mathematics',
      code: 'MTH',
      titles: { '09': 'Algebra 1', '10': 'Geometry', '11': 'Algebra 2', '12': 'Statistics' },
    },
    {
      group: 'science',
      subject: 'Science',
      code: 'SCN',
      titles: { '09': 'Biology', '10': 'Chemistry', '11': 'Physics', '12': 'Environmental Science' },
    },
    {
      group: 'social',
      subject: 'Social Studies',
      code: 'HIS',
      titles: { '09': 'World Geography', '10': 'World History', '11': 'US History', '12': 'Government' },
    },
  ],
  newcomers: [
    { group: 'language', subject: 'English Language Development', code: 'ELD', titles: same('English for Newcomers', ALL) },
    { group: 'math', subject: 'Mathematics', code: 'NMA', titles: same('Math for Newcomers', ALL) },
    { group: 'science', subject: 'Science', code: 'NSC', titles: same('Science for Newcomers', ALL) },
    { group: 'social', subject: 'Social Studies', code: 'NSO', titles: same('Life Here and History', ALL) },
    { group: 'language', subject: 'English Language Development', code: 'RDG', titles: same('Reading and Talk', ALL) },
  ],
}

/** High school students take two of what their school has. */
export const CHOSEN: readonly Subject[] = [
  { group: 'pe', subject: 'Physical Education', code: 'PEH', titles: same('PE and Health', HIGH) },
  {
    group: 'languages',
    subject: 'World Languages',
    code: 'SPA',
    titles: { '09': 'Spanish 1', '10': 'Spanish 2', '11': 'Spanish 3', '12': 'Spanish 4' },
  },
  { group: 'arts', subject: 'Arts', code: 'ART', titles: same('Studio Art', HIGH) },
  {
    group: 'career',
    subject: 'Career and Technical Education',
    code: 'CTE',
    titles: { '09': 'Trades', '10': 'Welding 1', '11': 'Health Careers', '12': 'Internship' },
  },
]
