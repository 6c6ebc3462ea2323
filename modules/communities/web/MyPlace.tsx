import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { CheckBox, Choice } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { words } from '#web/words.ts'
import { CIRCLES, whyNotRemove } from '../community.ts'
import type { Circle } from '../community.ts'
import type { CommunityPage, Mine } from '../contract.ts'
import { ChangeCommunity } from './CommunityForm.tsx'
import css from './Community.module.css'
import { circleWords } from './words.ts'
import { useMe } from '#web/me.ts'

const say = words({
  circle: { en: 'How close', es: 'Qué tan cerca' },
  follow: {
    en: 'Tell me of each new post. Otherwise you hear only when somebody answers or names you.',
    es: 'Avisarme de cada publicación. Si no, solo se entera cuando le responden o le nombran.',
  },
  words: { en: 'Change its name and purpose', es: 'Cambiar su nombre y propósito' },
  leave: { en: 'Leave it', es: 'Salir de ella' },
  remove: { en: 'Take it away', es: 'Quitarla' },
})

/** How close one is, whether one hears of everything, and the way out. */
export function MyPlace({ data: { community, members }, mine }: { data: CommunityPage; mine: Mine }) {
  const me = useMe()
  const join = useAct('communities.join')
  const leave = useAct('communities.leave')
  const remove = useAct('communities.remove')
  const { id } = community
  const { problem } = [join, leave, remove].find((act) => act.problem) ?? { problem: null }
  const isAlone = me !== null && whyNotRemove(members, { personId: me?.id ?? '' }) === null
  return (
    <div className="stack">
      <Choice
        label={say.circle}
        value={mine.circle}
        onChange={({ target }) => join.run({ id, ...mine, circle: target.value as Circle })}
      >
        {CIRCLES.map((circle) => (
          <option key={circle} value={circle}>
            {circleWords[circle]}
          </option>
        ))}
      </Choice>
      <CheckBox
        label={say.follow}
        checked={mine.follows}
        onChange={({ target }) => join.run({ id, ...mine, follows: target.checked })}
      />
      <div className={css.aside}>
        <DialogButton look="plain" label={say.words} title={say.words}>
          {(close) => <ChangeCommunity community={community} onDone={close} />}
        </DialogButton>
        <Button look="plain" busy={leave.busy} onClick={() => leave.run({ id })}>
          {say.leave}
        </Button>
        {isAlone && (
          <Button look="plain" busy={remove.busy} onClick={() => remove.run({ id, removed: true })}>
            {say.remove}
          </Button>
        )}
      </div>
      {problem && <Notice tone="problem">{problem}</Notice>}
    </div>
  )
}
