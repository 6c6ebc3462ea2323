import { useState } from 'react'
import { useAct } from '#web/act.ts'
import type { PageOf } from '#web/at.tsx'
import { links } from '#web/links.ts'
import { Button } from '#web/ui/Button.tsx'
import { CheckBox, Choice, Field } from '#web/ui/Field.tsx'
import { Fold } from '#web/ui/Fold.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Aside, Page, Section } from '#web/ui/Page.tsx'
import { formatList, words } from '#web/words.ts'
import { BANDS } from '../band.ts'
import type { Draft, DraftItem } from '../contract.ts'
import { areasOf } from '../notice.ts'
import { AsAsked } from './AsAsked.tsx'
import { FamiliesFirst } from './FamiliesFirst.tsx'
import { ItemEditor } from './ItemEditor.tsx'
import { Launch } from './Launch.tsx'
import { bandsWord, bandWords, kindWords, surveyTitle } from './words.ts'

const say = words({
  listening: { en: 'Listening', es: 'Escuchar' },
  title: { en: 'Title', es: 'Título' },
  inEnglish: { en: 'in English', es: 'en inglés' },
  inSpanish: { en: 'in Spanish', es: 'en español' },
  who: { en: 'Who is asked', es: 'A quién se pregunta' },
  often: { en: 'How often', es: 'Cada cuánto' },
  once: { en: 'Once', es: 'Una vez' },
  every: {
    en: (weeks: number) => (weeks === 1 ? 'Every week' : `Every ${weeks} weeks`),
    es: (weeks: number) => (weeks === 1 ? 'Cada semana' : `Cada ${weeks} semanas`),
  },
  seen: { en: 'See it as those who are asked', es: 'Verla como quienes responden' },
  questions: { en: 'Questions', es: 'Preguntas' },
  add: { en: 'Add a question', es: 'Añadir una pregunta' },
  save: { en: 'Save', es: 'Guardar' },
  saved: { en: 'Saved.', es: 'Guardado.' },
  cells: { en: 'How answers will be reported', es: 'Cómo se informarán las respuestas' },
  cell: {
    en: (bands: string, places: string, people: number) => `${bands}, ${places}: ${people} people`,
    es: (bands: string, places: string, people: number) => `${bands}, ${places}: ${people} personas`,
  },
  small: {
    en: (band: string, people: number) => `${band}: ${people} are too few to hide.`,
    es: (band: string, people: number) => `${band}: ${people} son muy pocas para ocultarse.`,
  },
  smallMirror: {
    en: 'They are invited to answer first, in their own names.',
    es: 'Se les invita a responder primero, con su nombre.',
  },
  changed: {
    en: 'Somebody else changed it meanwhile. Yours is still here; load the page to see theirs.',
    es: 'Otra persona la cambió mientras tanto. Lo suyo sigue aquí; cargue la página para ver lo otro.',
  },
})

const PACES = [7, 14, 28] as const
const FRESH: DraftItem = {
  kind: 'scale',
  construct: null,
  labels: 'agree',
  text: { en: '', es: '' },
  options: null,
  promised: null,
  protectedArea: null,
}

const written = ({ title, bands, everyDays, items }: Draft) => JSON.stringify([title, bands, everyDays, items])

/** Writing a survey: its title, whom it asks, its questions; beside it how answers will be reported. */
export function DraftPage({ data }: PageOf<'surveys.draft'>) {
  const [draft, setDraft] = useState(data)
  const [saved, setSaved] = useState(data)
  const keep = (now: Draft) => {
    setDraft(now)
    setSaved(now)
  }
  const set = (some: Partial<Draft>) => setDraft((now) => ({ ...now, ...some }))
  const write = useAct('surveys.write', { done: keep, refusals: { CONFLICT: say.changed } })
  const [keys, setKeys] = useState(() => data.items.map(() => crypto.randomUUID()))
  const setItem = (at: number, item: DraftItem | null) => {
    if (!item) setKeys(keys.filter((_, index) => index !== at))
    set({ items: draft.items.flatMap((one, index) => (index === at ? (item ?? []) : one)) })
  }
  const add = () => {
    setKeys([...keys, crypto.randomUUID()])
    set({ items: [...draft.items, FRESH] })
  }
  const { id, version, title, bands, everyDays, items } = draft
  const isSaved = written(draft) === written(saved)
  return (
    <Page
      title={surveyTitle(data.title)}
      crumbs={
        <>
          <a href={links.listening}>{say.listening}</a> · {data.team}, {data.place}
        </>
      }
      facts={<span className="small">{kindWords[data.kind]}</span>}
      aside={<Preview draft={draft} />}
    >
      <Section label={say.title}>
        <Field
          label={`${say.title}, ${say.inEnglish}`}
          value={title.en}
          maxLength={120}
          onChange={({ target }) => set({ title: { ...title, en: target.value } })}
        />
        <Field
          label={`${say.title}, ${say.inSpanish}`}
          value={title.es}
          maxLength={120}
          onChange={({ target }) => set({ title: { ...title, es: target.value } })}
        />
      </Section>
      <Section label={say.who}>
        {BANDS.map((band) => (
          <CheckBox
            key={band}
            label={bandWords[band]}
            checked={bands.includes(band)}
            onChange={({ target }) =>
              set({ bands: BANDS.filter((one) => (one === band ? target.checked : bands.includes(one))) })
            }
          />
        ))}
      </Section>
      {(data.kind === 'pulse' || data.everyDays) && (
        <Section label={say.often}>
          <Choice
            label={say.often}
            labelAloud
            value={everyDays ?? ''}
            onChange={({ target }) => set({ everyDays: PACES.find((pace) => String(pace) === target.value) ?? null })}
          >
            <option value="">{say.once}</option>
            {PACES.map((pace) => (
              <option key={pace} value={pace}>
                {say.every(pace / 7)}
              </option>
            ))}
          </Choice>
        </Section>
      )}
      <Section label={say.questions}>
        {items.map((item, at) => (
          <ItemEditor
            key={keys[at]!}
            number={at + 1}
            item={item}
            asksStudents={bands.includes('students')}
            isMirror={draft.kind === 'mirror'}
            onChange={(next) => setItem(at, next)}
          />
        ))}
        <div className="row">
          <Button onClick={add}>{say.add}</Button>
        </div>
        {items.length > 0 && (
          <Fold summary={say.seen}>
            <AsAsked items={items} keys={keys} />
          </Fold>
        )}
        {write.problem && <Notice tone="problem">{write.problem}</Notice>}
        <div className="row">
          <Button look="main" busy={write.busy} onClick={() => write.run({ id, version, title, bands, everyDays, items })}>
            {say.save}
          </Button>
        </div>
      </Section>
      {bands.includes('students') && areasOf(items).length > 0 && (
        <FamiliesFirst draft={draft} isSaved={isSaved} onGiven={keep} />
      )}
      <Launch draft={draft} isSaved={isSaved} />
    </Page>
  )
}

function Preview({ draft: { preview, kind } }: { draft: Draft }) {
  return (
    <Aside label={say.cells}>
      <ul className="small">
        {preview.cells.map(({ bands, places, people }) => (
          <li key={`${bands.join()} ${places.join()}`}>{say.cell(bandsWord(bands), formatList(places), people)}</li>
        ))}
        {preview.tooSmall.map(({ band, people }) => (
          <li key={band}>
            {say.small(bandWords[band], people)} {kind === 'mirror' && say.smallMirror}
          </li>
        ))}
      </ul>
    </Aside>
  )
}
