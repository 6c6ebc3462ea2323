/** Line drawings for the tabs, each on a field of 24. They stand beside words, never alone without a name. */
const drawings = {
  home: 'M4 11.5 12 5l8 6.5M6.5 10v9h11v-9M10 19v-5h4v5',
  teams:
    'M12 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM5 12.5a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM19 12.5a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM7 19c0-3 2.2-5 5-5s5 2 5 5M2 18c0-2 1.2-3.4 3-3.4M22 18c0-2-1.2-3.4-3-3.4',
  practices:
    'M7 3.500v17M12 3.500v17M17 3.500v17M3 9c2.500 0 2-2.500 4-2.500s3 5 5 5 3-5 5-5 1.500 2.500 4 2.500M3 16c2.500 0 2-2 4-2s3 4 5 4 3-4 5-4 1.500 2 4 2',
  sessions: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7.500V12l3 2.500',
  rubrics: 'M4 5h16v14H4ZM4 10h16M9.500 5v14M14.500 5v14M16 14.500l1.200 1.200 2-2.700',
  outcomes: 'M4 20h16M6 20v-6M11 20V9M16 20v-9M5 9l5-4.500 4 3 6-4.500',
  people: 'M12 11.5a3.6 3.6 0 1 0 0-7.2 3.6 3.6 0 0 0 0 7.2ZM5 20c.3-3.6 3.2-6 7-6s6.7 2.4 7 6',
  listening: 'M7 9a5 5 0 0 1 10 0c0 4-3.500 4.500-3.500 8a3 3 0 0 1-5.200 2M10 9a2 2 0 0 1 4 0c0 1.500-1.500 2-1.500 3.500',
  admin: 'M4 7h9M17 7h3M4 12h3M11 12h9M4 17h9M17 17h3M15 5v4M9 10v4M15 15v4',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 20 20',
  more: 'M4.6 12h.8M11.6 12h.8M18.6 12h.8',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 14.800a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.600Z',
  close: 'M6 6l12 12M18 6 6 18',
} as const

export const Icon = ({ name }: { name: keyof typeof drawings }) => (
  <svg
    width="22"
    height="22"
    viewBox="0 0 24 24"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.8"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d={drawings[name]} />
  </svg>
)
