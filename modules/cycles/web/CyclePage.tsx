import { createContext, useContext, useEffect, useRef } from 'react'
import type { ReactNode, RefObject } from 'react'
import { links } from '#web/links.ts'
import { useLive } from '#web/live.ts'
import { page } from '#web/query.ts'
import { Button } from '#web/ui/Button.tsx'
import { Below } from '#web/ui/Below.tsx'
import { Aside, Page, Section } from '#web/ui/Page.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { useNow } from '#web/ui/use-now.ts'
import { WhoCanSee } from '#web/ui/WhoCanSee.tsx'
import { ago, words } from '#web/words.ts'
import type { PageOf } from '#web/at.tsx'
import { Advance } from './Advance.tsx'
import { useAudience } from './audience.ts'
import { CarryOn } from './CarryOn.tsx'
import { Comments } from './Comments.tsx'
import { Companions } from './Companions.tsx'
import css from './CyclePage.module.css'
import { CycleText } from './CycleText.tsx'
import { Decision } from './Decision.tsx'
import { later, useFetchLater } from '#web/ui/later.tsx'
import { Evidence } from './Evidence.tsx'
import { Measures } from './Measures.tsx'
import { Meetings } from './Meetings.tsx'
import { Prediction } from './Prediction.tsx'
import { Ramp } from './Ramp.tsx'
import { RemovedCycle } from './RemovedCycle.tsx'
import { Saw } from './Saw.tsx'
import { Share } from './Share.tsx'
import { Steps } from './Steps.tsx'
import { Study } from './Study.tsx'
import { TakeAway } from './TakeAway.tsx'
import { TriedFrom } from './TriedFrom.tsx'
import { cycleNumber, cycleTitle, standingOf, textWords } from './words.ts'
import { useCycleWriting } from './use-cycle-writing.ts'
import { TypedContext, useTyped, useWriting, WritingContext } from './writing.ts'
import type { CyclePage as CyclePageData } from '../contract.ts'
import type { Field } from '../cycle.ts'

const say = words({
  help: { en: 'Help at hand', es: 'Ayuda a la mano' },
  whom: { en: 'Find someone who has done it', es: 'Buscar a quien ya lo hizo' },
  saved: { en: (when: string) => `Saved ${when}`, es: (when: string) => `Guardado ${when}` },
  print: { en: 'Print', es: 'Imprimir' },
  forWhom: { en: 'For whom', es: 'Para quién' },
})

const BesideContext = createContext<ReactNode>(null)

const DidItWork = later(() => import('./DidItWork.tsx').then((m) => m.DidItWork), null)

/** The sections of every cycle, in the order of its page, and the texts that stand in each. */
const SECTIONS: { fields: Field[]; part: () => ReactNode }[] = [
  { fields: ['prediction'], part: () => <Prediction /> },
  { fields: ['students'], part: () => <PlainText field="students" /> },
  { fields: ['change'], part: () => <PlainText field="change" /> },
  { fields: [], part: () => <Measures /> },
  { fields: [], part: () => <Evidence /> },
  { fields: [], part: () => <DidItWork /> },
  { fields: ['saw'], part: () => <Saw /> },
  { fields: ['matched', 'surprised', 'learned'], part: () => <Study /> },
  { fields: ['decision', 'nextStep'], part: () => <Decision /> },
]

/** So many of them fill a screen. */
const FIRST_SCREEN = 3

/** The same as somebody else finds it: to look at, nothing to press. `data` is what that person’s own page reads. */
export function CycleLookedAt({ data }: { data: CyclePageData }) {
  const { writing, typed } = useCycleWriting(data)
  return (
    <WritingContext value={{ ...writing, mayWrite: false }}>
      <TypedContext value={typed}>
        {SECTIONS.map(({ part, fields }, index) => (
          <div key={fields.join() || index} className={css.part}>
            {part()}
          </div>
        ))}
        <Comments readOnly />
      </TypedContext>
    </WritingContext>
  )
}

/** One cycle from top to bottom, the same for every form of inquiry and every level; for readers, the same without its tools. */
export function CyclePage({ data, beside }: PageOf<'cycles.cycle'> & { beside?: ReactNode }) {
  if (data.cycle.removedAt !== null) return <RemovedCycle data={data} />
  return <WholeCycle data={data} beside={beside} key={data.cycle.id} />
}

/** `beside` is what modules above know of it. */
function WholeCycle({ data, beside }: { data: CyclePageData; beside: ReactNode }) {
  const { writing, typed } = useCycleWriting(data)
  const read = page('cycles.cycle', { id: data.cycle.id })
  useLive(`cycle:${data.cycle.id}`, read)
  // Its measures and meetings are the team’s.
  useLive(data.part === null ? null : `team:${data.team.id}`, read)
  return (
    <WritingContext value={writing}>
      <TypedContext value={typed}>
        <BesideContext value={beside}>{article}</BesideContext>
      </TypedContext>
    </WritingContext>
  )
}

function Article() {
  const { data, mayWrite, asks } = useWriting()
  useFetchLater(mayWrite)
  const { team, cycle } = data
  const next = useRef<HTMLDivElement>(null)
  // Where the step's own texts end, it says how to go on.
  const last = mayWrite ? SECTIONS.findLastIndex(({ fields }) => fields.some(asks)) : -1
  const first = SECTIONS.findIndex(({ fields }) => fields.some(asks))
  const sections = SECTIONS.map(({ part, fields }, index) => (
    <div key={fields.join() || index} className={css.part} {...(index === first && { ref: next, tabIndex: -1 })}>
      {part()}
      {index === last && <Advance />}
    </div>
  ))
  return (
    <div className={mayWrite ? css.writing : undefined}>
      <Page
        title={cycleTitle(cycle)}
        crumbs={
          <>
            {team.isOpen ? <a href={links.team(team.id)}>{team.name}</a> : team.name} · {team.place}
          </>
        }
        facts={<Facts />}
        aside={<Around />}
      >
        <Arrival at={next} />
        {mayWrite && last === -1 && asks('question') && <Advance />}
        {sections.slice(0, FIRST_SCREEN)}
        <Below>
          {sections.slice(FIRST_SCREEN)}
          {mayWrite && (
            <div className={`row ${css.acts}`} {...(first === -1 && { ref: next, tabIndex: -1 })}>
              <CarryOn />
              <Share />
              <Button onClick={() => window.print()}>{say.print}</Button>
              <TakeAway />
            </div>
          )}
          <Comments />
        </Below>
      </Page>
    </div>
  )
}

const article = <Article />

/** Whoever moves the cycle on is taken to where the next step begins. */
function Arrival({ at }: { at: RefObject<HTMLElement | null> }) {
  const { arrived } = useTyped()
  useEffect(() => {
    if (arrived > 0) at.current?.focus()
  }, [arrived, at])
  return null
}

function Facts() {
  const { data, mayWrite } = useWriting()
  const { savedAt, isPending } = useTyped()
  const { cycle, ramp, form } = data
  const now = useNow()
  const audience = useAudience(data)
  const number = ramp.findIndex(({ id }) => id === cycle.id) + 1
  const stepName = form.steps.find(({ key }) => key === cycle.step)?.name ?? null
  const standing = standingOf({ ...cycle, stepName })
  return (
    <>
      {mayWrite && (
        <div className={css.question}>
          <CycleText field="question" look="title" />
        </div>
      )}
      <Pill tone="indigo">{ramp.length > 1 ? `${cycleNumber(number)} · ${standing}` : standing}</Pill>
      <WhoCanSee audience={audience} />
      {savedAt !== null && !isPending && <span className="tiny">{say.saved(ago(new Date(savedAt).toISOString(), now))}</span>}
      {mayWrite && <Steps />}
    </>
  )
}

function PlainText({ field }: { field: 'students' | 'change' }) {
  const { data, mayWrite } = useWriting()
  if (!mayWrite && !data.cycle[field]) return null
  const label = field === 'students' && data.team.level !== 'classroom' ? say.forWhom : textWords[field]
  return (
    <Section label={label}>
      <CycleText field={field} />
      {field === 'change' && <TriedFrom />}
    </Section>
  )
}

function Around() {
  const { data } = useWriting()
  return (
    <>
      <Ramp ramp={data.ramp} here={data.cycle.id} />
      <Meetings />
      <Companions />
      {useContext(BesideContext)}
      {data.part !== null && data.part !== 'guest' && (
        <Aside label={say.help}>
          <a href={links.cycleHelp(data.cycle.id)}>{say.whom}</a>
        </Aside>
      )}
    </>
  )
}
