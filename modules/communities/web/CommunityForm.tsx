import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { router } from '#web/router.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Field, Radios, TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import { CIRCLES } from '../community.ts'
import type { Circle } from '../community.ts'
import type { Community } from '../contract.ts'
import { circleHints, circleWords } from './words.ts'

const say = words({
  name: { en: 'What it is called', es: 'Cómo se llama' },
  problem: { en: 'Which problem brings you together?', es: '¿Qué problema los reúne?' },
  problemHint: {
    en: 'Seniors write the project alone at night, or do not write it.',
    es: 'Los del último año escriben el proyecto solos de noche, o no lo escriben.',
  },
  purpose: { en: 'What you would like of each other', es: 'Qué esperan unos de otros' },
  purposeHint: {
    en: 'To look at drafts together, to see each other’s rooms.',
    es: 'Mirar borradores juntos, ver las aulas de los demás.',
  },
  how: { en: 'And you?', es: '¿Y usted?' },
  begin: { en: 'Begin it', es: 'Empezarla' },
  keep: { en: 'Save', es: 'Guardar' },
  around: { en: 'Say which problem it is around.', es: 'Diga en torno a qué problema está.' },
  seen: {
    en: 'Everyone in the district can find it and come in. What is written in it is read by those who are in it.',
    es: 'Cualquiera del distrito puede encontrarla y entrar. Lo que se escribe en ella lo lee quien está en ella.',
  },
  theirs: {
    en: (text: string) => `Somebody changed it meanwhile: “${text}”. Save again to put yours in its place.`,
    es: (text: string) => `Alguien lo cambió mientras tanto: «${text}». Guarde de nuevo para poner lo suyo.`,
  },
})

/** Around a practice or a problem: a name, and how close one is oneself. */
export function CommunityForm({ practice, onDone }: { practice: { id: string; name: string } | null; onDone: () => void }) {
  const empty = { name: practice?.name ?? '', problem: '', purpose: '', circle: 'doing' as Circle }
  const { draft, set, drop } = useDraft(`community.${practice?.id ?? 'new'}`, empty)
  const make = useAct('communities.make', {
    fields: ['name', 'problem', 'purpose'],
    refusals: { NOTHING_AROUND: say.around },
    done: ({ id }) => {
      drop()
      onDone()
      router.history.push(links.community(id))
    },
  })
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        make.run({ ...draft, practiceId: practice?.id ?? null })
      }}
    >
      <CommunityWords draft={draft} set={set} problemAt={make.problemAt} isAroundPractice={practice !== null} />
      <Radios
        label={say.how}
        options={CIRCLES.map((value) => ({ value, label: circleWords[value], hint: circleHints[value] }))}
        value={draft.circle}
        onChange={(circle) => set({ circle })}
      />
      <p className="small">{say.seen}</p>
      {make.problem && <Notice tone="problem">{make.problem}</Notice>}
      <Button type="submit" look="main" busy={make.busy}>
        {say.begin}
      </Button>
    </form>
  )
}

/** The same words later on. */
export function ChangeCommunity({ community, onDone }: { community: Community; onDone: () => void }) {
  const { id, name, problem, purpose } = community
  // What one types grew from this version, however often the page reads itself anew meanwhile.
  const { draft, set, drop } = useDraft(`community.${id}`, { from: community.version, name, problem, purpose })
  const change = useAct('communities.change', {
    fields: ['name', 'problem', 'purpose'],
    refusals: { NOTHING_AROUND: say.around },
    done: () => {
      drop()
      onDone()
    },
  })
  const theirs = (change.error as { data?: { theirs?: Community } } | null)?.data?.theirs
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        const { from, ...texts } = draft
        change.run({ ...texts, id, version: theirs?.version ?? from })
        if (theirs) set({ from: theirs.version })
      }}
    >
      <CommunityWords draft={draft} set={set} problemAt={change.problemAt} isAroundPractice={community.practice !== null} />
      {theirs ? (
        <Notice tone="problem">{say.theirs([theirs.name, theirs.problem, theirs.purpose].filter(Boolean).join(' · '))}</Notice>
      ) : (
        change.problem && <Notice tone="problem">{change.problem}</Notice>
      )}
      <Button type="submit" look="main" busy={change.busy}>
        {say.keep}
      </Button>
    </form>
  )
}

type Words = { name: string; problem: string; purpose: string }
type WordsProps = {
  draft: Words
  set: (some: Partial<Words>) => void
  problemAt: (field: string) => string | null
  isAroundPractice: boolean
}

const CommunityWords = ({ draft, set, problemAt, isAroundPractice }: WordsProps) => (
  <>
    {!isAroundPractice && (
      <TextArea
        label={say.problem}
        hint={say.problemHint}
        rows={2}
        required
        maxLength={400}
        value={draft.problem}
        onChange={({ target }) => set({ problem: target.value })}
        problem={problemAt('problem')}
      />
    )}
    <Field
      label={say.name}
      required
      maxLength={120}
      value={draft.name}
      onChange={({ target }) => set({ name: target.value })}
      problem={problemAt('name')}
    />
    <TextArea
      label={say.purpose}
      hint={say.purposeHint}
      rows={2}
      maxLength={1000}
      value={draft.purpose}
      onChange={({ target }) => set({ purpose: target.value })}
      problem={problemAt('purpose')}
    />
  </>
)
