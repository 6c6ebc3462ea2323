import type { PageOf } from '#web/at.tsx'
import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { theirs } from '#web/problem.ts'
import { router } from '#web/router.tsx'
import { Button, ButtonLink } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Page } from '#web/ui/Page.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import { whyNotPublishMap } from '../map.ts'
import type { MapContent } from '../map-contract.ts'
import css from './Form.module.css'
import { cleanedMap, mapContentOf } from './map-draft.ts'
import { MapFields } from './MapFields.tsx'
import { mapProblemWords } from './map-words.ts'

const say = words({
  title: { en: (number: number) => `The map, version ${number}`, es: (number: number) => `El mapa, versión ${number}` },
  lead: {
    en: 'Begin with the graduate and go back. Leave open what is open: a hole on the map is worth seeing, and somebody may have the task that fills it.',
    es: 'Empiece por quien se gradúa y vaya hacia atrás. Deje abierto lo que está abierto: vale la pena ver un hueco en el mapa, y alguien puede tener la tarea que lo llena.',
  },
  said: { en: 'What is different, and why', es: 'Qué es distinto, y por qué' },
  saidHint: { en: 'Sixth grade found its bridge study.', es: 'Sexto encontró su estudio del puente.' },
  publish: { en: (number: number) => `Publish version ${number}`, es: (number: number) => `Publicar la versión ${number}` },
  keep: { en: 'Keep the draft', es: 'Guardar el borrador' },
  kept: { en: 'Kept. Your team sees this draft, nobody else does.', es: 'Guardado. Este borrador lo ve su equipo y nadie más.' },
  met: {
    en: 'Someone in your team kept another map meanwhile. Yours is still here: take theirs, or go on with yours.',
    es: 'Alguien de su equipo guardó otro mapa mientras tanto. El suyo sigue aquí: tome el otro o siga con el suyo.',
  },
  takeTheirs: { en: 'Take theirs', es: 'Tomar el otro' },
  notYours: { en: 'The team whose rubric it is writes the map.', es: 'El mapa lo escribe el equipo de la rúbrica.' },
  publishFirst: {
    en: 'A map follows the criteria of a published rubric. Publish the rubric first.',
    es: 'Un mapa sigue los criterios de una rúbrica publicada. Publique primero la rúbrica.',
  },
  back: { en: 'Back to the map', es: 'Volver al mapa' },
})

/** The next version of a map, beginning from the draft or the latest, against the latest version of its rubric. */
export function EditMapPage({ data, params: { id = '' } }: PageOf<'rubrics.map'>) {
  const { rubric, latest, map, draft: kept, draftVersion, versions, rubrics } = data
  const begun = mapContentOf(kept ?? map ?? { grades: [], looks: [], tasks: [] })
  const { draft, set, drop } = useDraft(`rubric-map.${id}`, { content: begun, said: '', from: draftVersion })
  const keep = useAct('rubrics.keepMap', { refusals: { CONFLICT: ' ' }, done: (next) => set({ from: next.draftVersion }) })
  const publish = useAct('rubrics.publishMap', {
    refusals: { CONFLICT: ' ' },
    done: () => {
      drop()
      router.history.push(links.rubricMap(id))
    },
  })
  if (!rubric.mayWrite || !latest)
    return (
      <Page title={say.title((versions[0]?.number ?? 0) + 1)}>
        <EmptyState action={<ButtonLink href={links.rubricMap(id)}>{say.back}</ButtonLink>}>
          {rubric.mayWrite ? say.publishFirst : say.notYours}
        </EmptyState>
      </Page>
    )
  const other = (theirs(publish.error) ?? theirs(keep.error)) as MapContent | null | undefined
  const from = other ? draftVersion : draft.from
  const content = cleanedMap(draft.content)
  const why = whyNotPublishMap(content, {
    criteria: latest.criteria,
    latest: map,
    sameRubric: map?.rubricNumber === latest.number,
  })
  const number = (versions[0]?.number ?? 0) + 1
  return (
    <Page title={say.title(number)} crumbs={<a href={links.rubricMap(id)}>{latest.name}</a>}>
      <form
        className={`stack ${css.form}`}
        onSubmit={(event) => {
          event.preventDefault()
          if (!why) publish.run({ id, draftVersion: from, content, said: draft.said })
        }}
      >
        <p className="small">{say.lead}</p>
        <MapFields
          content={draft.content}
          set={(next) => set({ content: next })}
          criteria={latest.criteria}
          rubrics={rubrics.filter((one) => one.id !== id)}
        />
        {number > 1 && (
          <TextArea
            label={say.said}
            placeholder={say.saidHint}
            rows={2}
            maxLength={400}
            value={draft.said}
            onChange={({ target }) => set({ said: target.value })}
          />
        )}
        {other && (
          <Notice tone="problem">
            {say.met}{' '}
            <Button look="plain" onClick={() => set({ content: mapContentOf(other), from: draftVersion })}>
              {say.takeTheirs}
            </Button>
          </Notice>
        )}
        {!other && (publish.problem ?? keep.problem) && <Notice tone="problem">{publish.problem ?? keep.problem}</Notice>}
        {kept && JSON.stringify(mapContentOf(kept)) === JSON.stringify(content) && <Notice tone="done">{say.kept}</Notice>}
        <div className="row">
          <Button type="submit" look="main" busy={publish.busy} disabledReason={why && mapProblemWords[why]}>
            {say.publish(number)}
          </Button>
          <Button busy={keep.busy} onClick={() => keep.run({ id, draftVersion: from, content })}>
            {say.keep}
          </Button>
        </div>
      </form>
    </Page>
  )
}
