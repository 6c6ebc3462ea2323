import { useAct } from '#web/act.ts'
import { dropDraft } from '#web/drafts.ts'
import { links } from '#web/links.ts'
import { router } from '#web/router.tsx'
import { Page } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import { EMPTY } from './draft.ts'
import { SynthesisForm } from './SynthesisForm.tsx'

const say = words({
  all: { en: 'What many cycles taught', es: 'Lo que enseñaron muchos ciclos' },
  title: { en: 'Write down what cycles taught', es: 'Escribir lo que enseñaron los ciclos' },
  noTeam: {
    en: 'Join or begin a team first: who writes one has tried something.',
    es: 'Primero entre en un equipo o empiece uno: quien escribe ha probado algo.',
  },
})
const NAME = 'synthesis.new'

export function NewSynthesisPage() {
  const make = useAct('synthesis.make', {
    draft: NAME,
    refusals: { FORBIDDEN: say.noTeam },
    done: ({ id }) => {
      dropDraft(NAME)
      router.history.push(links.synthesis(id))
    },
  })
  return (
    <Page title={say.title} crumbs={<a href={links.syntheses}>{say.all}</a>}>
      <SynthesisForm
        name={NAME}
        begun={EMPTY}
        busy={make.busy}
        problem={make.problem}
        onSend={(synthesis) => make.run({ synthesis })}
        onNever={() => router.history.push(links.syntheses)}
      />
    </Page>
  )
}
