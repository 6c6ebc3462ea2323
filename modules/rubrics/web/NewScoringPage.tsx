import { useQuery } from '@tanstack/react-query'
import type { PageOf } from '#web/at.tsx'
import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { page } from '#web/query.ts'
import { router } from '#web/router.tsx'
import { Button } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Choice, Field } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { OneOf } from '#web/ui/OneOf.tsx'
import { Page } from '#web/ui/Page.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { refusalData } from '#web/problem.ts'
import { words } from '#web/words.ts'
import type { CannotStart } from '../scoring-shapes.ts'
import { ChooseWork } from './ChooseWork.tsx'
import css from './Form.module.css'
import { PieceFields } from './PieceFields.tsx'
import { isBegun, newPiece, pieceOf, withWork } from './pieces.ts'
import { startWords } from './words.ts'

const say = words({
  title: { en: 'Read work together', es: 'Leer trabajos juntos' },
  name: { en: 'Name', es: 'Nombre' },
  nameHint: { en: 'Six drafts before winter break', es: 'Seis borradores antes de las vacaciones' },
  what: { en: 'What for?', es: '¿Para qué?' },
  calibration: { en: 'To read alike', es: 'Para leer igual' },
  calibrationHint: {
    en: 'Everyone reads the same few pieces, you look at where you differ, and read again.',
    es: 'Todos leen los mismos pocos trabajos, miran dónde difieren y vuelven a leer.',
  },
  double: { en: 'To score, each piece by two', es: 'Para calificar, cada trabajo por dos' },
  doubleHint: { en: 'Neither sees the other’s before their own is in.', es: 'Ninguno ve lo del otro antes de dar lo suyo.' },
  linked: { en: 'To score many, in linked blocks', es: 'Para calificar muchos, en bloques enlazados' },
  linkedHint: {
    en: 'The same, in blocks of six that tie all readers together, so that severe and gentle ones can be told from strong and weak work.',
    es: 'Lo mismo, en bloques de seis que enlazan a todos, para distinguir lectores severos o suaves de trabajos fuertes o flojos.',
  },
  comparison: { en: 'To put in order, two at a time', es: 'Para ordenar, de dos en dos' },
  comparisonHint: {
    en: 'Two pieces lie beside each other, and each of you says which shows more. No scores, and an order that says how sure it is.',
    es: 'Dos trabajos quedan uno junto al otro, y cada quien dice cuál muestra más. Sin puntuaciones, y con un orden que dice qué tan seguro es.',
  },
  by: { en: 'Which shows more of …', es: 'Cuál muestra más …' },
  whole: { en: 'What the whole rubric looks for', es: 'Lo que busca toda la rúbrica' },
  third: { en: 'When does a third read it?', es: '¿Cuándo lee una tercera persona?' },
  thirdHint: { en: 'Two who differ by more than', es: 'Si dos difieren en más de' },
  half: { en: 'half a level', es: 'medio nivel' },
  one: { en: 'one level', es: 'un nivel' },
  two: { en: 'two levels', es: 'dos niveles' },
  who: { en: 'Who can join?', es: '¿Quién puede unirse?' },
  team: { en: 'Our team', es: 'Nuestro equipo' },
  district: { en: 'Anyone in the district', es: 'Cualquiera del distrito' },
  forTeam: { en: 'Which team sets it out?', es: '¿Qué equipo lo prepara?' },
  begin: { en: 'Set it out', es: 'Prepararlo' },
  noTeam: {
    en: 'Work is set out by a team. Join or begin one first.',
    es: 'Los trabajos los prepara un equipo. Primero entre en uno o empiécelo.',
  },
  notPublished: { en: 'Publish a version of the rubric first.', es: 'Publique primero una versión de la rúbrica.' },
})

const WHATS = ['calibration', 'double', 'linked', 'comparison'] as const
type What = (typeof WHATS)[number]
const BEGUN = {
  name: '',
  what: 'calibration' as What,
  third: '1',
  criterion: '',
  openTo: 'team' as 'team' | 'district',
  team: '',
  pieces: [newPiece()],
}

/** A set of work, to be read by whoever joins. */
export function NewScoringPage({ data: { rubric, version }, params: { id = '' } }: PageOf<'rubrics.rubric'>) {
  const { data } = useQuery(page('rubrics.beginning'))
  const { draft, set, drop } = useDraft(`scoring.${id}`, BEGUN)
  const start = useAct('rubrics.startScoring', {
    refusals: { CANNOT_START: ' ' },
    done: (made) => {
      drop()
      router.history.push(links.scoring(made.id))
    },
  })
  const teams = data?.teams ?? []
  const team = teams.some((one) => one.id === draft.team)
    ? draft.team
    : (teams.find((one) => one.id === rubric.teamId)?.id ?? teams[0]?.id ?? '')
  const pieces = draft.pieces.filter(isBegun)
  const refused = refusalData<CannotStart>(start.error, 'CANNOT_START')
  const crumbs = <a href={links.rubric(id)}>{version?.name ?? say.title}</a>
  if (!version || (data && teams.length === 0))
    return (
      <Page title={say.title} crumbs={crumbs}>
        <EmptyState>{version ? say.noTeam : say.notPublished}</EmptyState>
      </Page>
    )
  return (
    <Page title={say.title} crumbs={crumbs}>
      <form
        className={`stack ${css.form}`}
        onSubmit={(event) => {
          event.preventDefault()
          start.run({
            id,
            teamId: team,
            name: draft.name,
            kind: draft.what === 'double' || draft.what === 'linked' ? 'scoring' : draft.what,
            design: draft.what === 'linked' ? 'linked' : 'double',
            criterionId: draft.what === 'comparison' ? draft.criterion || null : null,
            readers: 2,
            thirdBeyond: Number(draft.third),
            openTo: draft.openTo,
            pieces: pieces.map((piece, at) => pieceOf(piece, at)),
          })
        }}
      >
        <Field
          label={say.name}
          placeholder={say.nameHint}
          required
          maxLength={120}
          value={draft.name}
          onChange={({ target }) => set({ name: target.value })}
        />
        <OneOf
          legend={say.what}
          wide
          value={draft.what}
          options={WHATS.map((value) => ({
            value,
            label: say[value],
            hint: say[`${value}Hint`],
          }))}
          onChange={(what) => set({ what })}
        />
        {draft.what === 'comparison' && (
          <Choice label={say.by} value={draft.criterion} onChange={({ target }) => set({ criterion: target.value })}>
            <option value="">{say.whole}</option>
            {version.criteria.map((criterion) => (
              <option key={criterion.id} value={criterion.id}>
                {criterion.name}
              </option>
            ))}
          </Choice>
        )}
        {(draft.what === 'double' || draft.what === 'linked') && (
          <OneOf
            legend={`${say.third} ${say.thirdHint}`}
            value={draft.third}
            options={[
              { value: '0.5', label: say.half },
              { value: '1', label: say.one },
              { value: '2', label: say.two },
            ]}
            onChange={(third) => set({ third })}
          />
        )}
        <OneOf
          legend={say.who}
          value={draft.openTo}
          options={[
            { value: 'team', label: say.team },
            { value: 'district', label: say.district },
          ]}
          onChange={(openTo) => set({ openTo })}
        />
        <Choice
          label={say.forTeam}
          value={team}
          onChange={({ target }) => set({ team: target.value, pieces: withWork(draft.pieces, []) })}
        >
          {teams.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name} · {one.place}
            </option>
          ))}
        </Choice>
        {team && (
          <ChooseWork
            key={team}
            teamId={team}
            isOpen={draft.openTo === 'district'}
            chosen={draft.pieces.flatMap(({ workId }) => workId ?? [])}
            onChange={(chosen) => set({ pieces: withWork(draft.pieces, chosen) })}
          />
        )}
        <PieceFields
          pieces={draft.pieces}
          set={(next) => set({ pieces: next })}
          anchors={draft.what === 'calibration' ? { criteria: version.criteria, levels: version.levels } : null}
        />
        {start.problem && <Notice tone="problem">{refused ? startWords(refused) : start.problem}</Notice>}
        <div className="row">
          <Button type="submit" look="main" busy={start.busy}>
            {say.begin}
          </Button>
        </div>
      </form>
    </Page>
  )
}
