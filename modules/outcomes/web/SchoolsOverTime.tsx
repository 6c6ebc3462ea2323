import { words } from '#web/words.ts'
import type { ForWhom } from '../contract.ts'
import { SmallMultiples } from './SmallMultiples.tsx'
import { say } from './words.ts'

const here = words({
  caption: {
    en: 'Each school by itself, all on one scale, in the order of their names. The broken line is the whole district.',
    es: 'Cada escuela por separado, todas en una misma escala, por orden alfabético. La línea discontinua es todo el distrito.',
  },
})

/** Everyone at each school, window by window. */
export function SchoolsOverTime({ reply }: { reply: ForWhom }) {
  const schools = reply.places.map(({ placeId, name, everyone }) => ({
    key: placeId ?? '*',
    name: placeId === null ? say.together : name,
    figures: everyone,
  }))
  return <SmallMultiples reply={reply} multiples={schools} caption={here.caption} />
}
