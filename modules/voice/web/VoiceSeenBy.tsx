import { useRoleName } from '#modules/people/web/roles.ts'
import { WhoCanSee } from '#web/ui/WhoCanSee.tsx'
import { words } from '#web/words.ts'
import type { Voice } from '../contract.ts'
import { deskWords, inConfidenceWord } from './words.ts'

const say = words({
  said: {
    en: (desk: string) => `Seen by whoever raised it and ${desk}`,
    es: (desk: string) => `Lo ven quien lo planteó y ${desk}`,
  },
  raised: { en: 'Who raised it', es: 'Quien lo planteó' },
  answers: { en: 'Who can act on it', es: 'Quienes pueden actuar' },
  passed: { en: 'Whoever passes it on goes on reading it', es: 'Quien lo pasa sigue leyéndolo' },
})

/** By name and role, all who read it; whoever wrote in confidence has none here. */
export function VoiceSeenBy({ voice: { writer, to } }: { voice: Voice }) {
  const roleName = useRoleName()
  return (
    <WhoCanSee
      audience={{
        said: say.said(deskWords(to)),
        groups: [
          { label: say.raised, people: [{ name: writer?.name ?? inConfidenceWord, role: '' }] },
          { label: say.answers, people: to.people.map(({ name, role }) => ({ name, role: roleName(role) })) },
          { label: say.passed, people: [] },
        ],
      }}
    />
  )
}
