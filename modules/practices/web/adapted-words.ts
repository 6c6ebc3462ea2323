import { words } from '#web/words.ts'

/** What an adaptation says of what it came from. */
export const adaptedWords = words({
  kept: { en: 'What we kept', es: 'Qué conservamos' },
  changed: { en: 'What we changed', es: 'Qué cambiamos' },
  dropped: { en: 'What we dropped', es: 'Qué dejamos' },
  why: { en: 'Why', es: 'Por qué' },
})
