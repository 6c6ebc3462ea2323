import { useState } from 'react'
import { useAct } from '#web/act.ts'
import { links } from '#web/links.ts'
import { Button } from '#web/ui/Button.tsx'
import { Card, Cards } from '#web/ui/Card.tsx'
import { TextArea } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { formatDate, formatList, words } from '#web/words.ts'
import type { Proposal } from '../contract.ts'
import { titleOr } from './piece-words.ts'

const say = words({
  by: { en: (who: string, on: string) => `${who}, ${on}`, es: (who: string, on: string) => `${who}, ${on}` },
  pieces: {
    en: (titles: string) => `It divided its readers in ${titles}.`,
    es: (titles: string) => `Dividió a quienes leyeron ${titles}.`,
  },
  wording: { en: 'Perhaps so:', es: 'Tal vez así:' },
  taken: { en: 'Taken up', es: 'Se recogió' },
  left: { en: 'Left as it is', es: 'Queda como está' },
  answer: { en: 'What will you tell them?', es: '¿Qué les responde?' },
  take: { en: 'We take it up', es: 'Lo recogemos' },
  leave: { en: 'We leave it as it is', es: 'Lo dejamos como está' },
})

/** What readers propose to a rubric, each with the pieces that divided them. */
export const Proposals = ({ proposals, mayAnswer }: { proposals: readonly Proposal[]; mayAnswer: boolean }) => (
  <Cards>
    {proposals.map((proposal) => (
      <Card key={proposal.id} title={proposal.criterion}>
        <p>{proposal.why}</p>
        {proposal.wording && (
          <p>
            <span className="small">{say.wording}</span> <i>{proposal.wording}</i>
          </p>
        )}
        {proposal.pieces.length > 0 && proposal.scoringId && (
          <p className="small">
            <a href={links.scoring(proposal.scoringId)}>
              {say.pieces(formatList(proposal.pieces.map((piece) => `“${titleOr(piece)}”`)))}
            </a>
          </p>
        )}
        <p className="small">{say.by(proposal.by, formatDate(proposal.madeAt, 'full'))}</p>
        {proposal.taken !== null && (
          <p>
            <Pill tone={proposal.taken ? 'green' : 'plain'}>{proposal.taken ? say.taken : say.left}</Pill> {proposal.answer}
          </p>
        )}
        {proposal.taken === null && mayAnswer && <Answer id={proposal.id} />}
      </Card>
    ))}
  </Cards>
)

function Answer({ id }: { id: string }) {
  const [answer, setAnswer] = useState('')
  const act = useAct('rubrics.answerProposal')
  return (
    <div className="stack">
      <TextArea label={say.answer} rows={2} maxLength={2000} value={answer} onChange={({ target }) => setAnswer(target.value)} />
      {act.problem && <Notice tone="problem">{act.problem}</Notice>}
      <div className="row">
        <Button busy={act.busy} onClick={() => act.run({ id, taken: true, answer })}>
          {say.take}
        </Button>
        <Button busy={act.busy} onClick={() => act.run({ id, taken: false, answer })}>
          {say.leave}
        </Button>
      </div>
    </div>
  )
}
