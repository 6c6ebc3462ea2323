import type { Member } from '../../contract.ts'
import { mayWrite } from '../../team.ts'
import { meetingWords as say } from './words.ts'

/** Who may try something: everyone who works in the team, or all of them together. */
export const MemberOptions = ({ members }: { members: readonly Member[] }) => (
  <>
    {members
      .filter(({ part }) => mayWrite(part))
      .map(({ personId, name }) => (
        <option key={personId} value={personId}>
          {name}
        </option>
      ))}
    <option value="">{say.all}</option>
  </>
)
