import { useAct } from '#web/act.ts'
import { dropDraft } from '#web/drafts.ts'
import { refusalData } from '#web/problem.ts'
import { Page } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import type { SynthesisPage } from '../contract.ts'
import { draftOf } from './draft.ts'
import { SynthesisForm } from './SynthesisForm.tsx'

const say = words({
  title: { en: 'Write on', es: 'Seguir escribiendo' },
  theirs: {
    en: (claims: string) =>
      `Somebody who writes with you kept another text meanwhile. Theirs says: ${claims}. Press again to put yours in its place.`,
    es: (claims: string) =>
      `Alguien que escribe con usted guardó otro texto mientras tanto. Dice: ${claims}. Pulse otra vez para poner el suyo en su lugar.`,
  },
})

/** Two who write at once both find their words: those of the other stand beside one’s own until one decides. */
export function ChangeSynthesis({ data, onDone }: { data: SynthesisPage; onDone: () => void }) {
  const { id, title } = data.synthesis
  const name = `synthesis.${id}`
  const change = useAct('synthesis.change', {
    refusals: { CONFLICT: ' ' },
    done: () => {
      dropDraft(name)
      onDone()
    },
  })
  const theirs = refusalData<{ theirs: SynthesisPage }>(change.error, 'CONFLICT')?.theirs
  const said = theirs && [theirs.synthesis.title, ...theirs.claims.map(({ text }) => text)].map((text) => `“${text}”`).join(' ')
  return (
    <Page title={say.title} crumbs={title}>
      <SynthesisForm
        name={name}
        begun={draftOf(data)}
        busy={change.busy}
        problem={said ? say.theirs(said) : change.problem}
        onSend={(synthesis, from) => change.run({ id, version: theirs?.synthesis.version ?? from, synthesis })}
        onNever={onDone}
      />
    </Page>
  )
}
