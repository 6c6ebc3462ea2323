/** The colours of a chart: on a page they follow light and dark; in a file they are fixed. */
export type Paint = Record<
  'ground' | 'sheet' | 'ink' | 'quiet' | 'faint' | 'line' | 'wash' | 'main' | 'unusual' | 'good' | 'font',
  string
>

export const pagePaint: Paint = {
  ground: 'var(--paper)',
  sheet: 'var(--sheet)',
  ink: 'var(--ink)',
  quiet: 'var(--ink-2)',
  faint: 'var(--ink-3)',
  line: 'var(--line)',
  wash: 'var(--indigo-wash)',
  main: 'var(--thread-1)',
  unusual: 'var(--thread-2)',
  good: 'var(--thread-3)',
  font: 'var(--font-text)',
}

export const filePaint: Paint = {
  ground: '#ffffff',
  sheet: '#ffffff',
  ink: '#1d1b26',
  quiet: '#55516a',
  faint: '#6a667b',
  line: '#e6e2d8',
  wash: '#ececf8',
  main: '#3a3a8f',
  unusual: '#b9770e',
  good: '#1f6f54',
  font: "'Atkinson Hyperlegible Next', system-ui, sans-serif",
}

/** What a chart is drawn with: the width it has, its colours, its language, and an id no other chart on the page has. */
export type Drawing = {
  width: number
  paint: Paint
  locale: 'en' | 'es'
  id: string
  /** Write the title and the sentence into the picture, since nothing stands around it. */
  alone?: boolean
}
