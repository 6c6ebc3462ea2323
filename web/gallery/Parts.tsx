import { useState } from 'react'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { Card, Cards } from '../ui/Card.tsx'
import { DialogButton } from '../ui/Dialog.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { CheckBox, Choice, Field, Radios, TextArea } from '../ui/Field.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Aside, Page, Section } from '../ui/Page.tsx'
import { Picker } from '../ui/Picker.tsx'
import { Pill } from '../ui/Pill.tsx'
import { Table } from '../ui/Table.tsx'
import type { Column } from '../ui/Table.tsx'
import { WhoCanSee } from '../ui/WhoCanSee.tsx'
import { Saves } from './Saves.tsx'

const audience = {
  said: 'Seen by the team and two guests',
  groups: [
    {
      label: 'Grade 7 English team',
      people: [
        { name: 'Rosa Ortiz', role: 'teacher, facilitator' },
        { name: 'Sam Whitfield', role: 'teacher' },
        { name: 'Mei Tanaka', role: 'teacher' },
        { name: 'Dolores Archuleta', role: 'paraeducator' },
      ],
    },
    {
      label: 'Guests',
      people: [
        { name: 'Ines Baca', role: 'coach, Willow Elementary' },
        { name: 'Tom Reyes', role: 'coach, central office' },
      ],
      more: 3,
    },
  ],
}

const columns: Column<(typeof rows)[number]>[] = [
  { label: 'School', cell: ({ school }) => <a href="/teams">{school}</a> },
  { label: 'Teams', figure: true, cell: ({ teams }) => teams },
  { label: 'Cycles', figure: true, cell: ({ cycles }) => cycles },
]
const rows = [
  { school: 'Alder Middle', teams: 14, cycles: 31 },
  { school: 'Birch Elementary', teams: 9, cycles: 17 },
  { school: 'Cedar High', teams: 22, cycles: 40 },
]

/** Every part of the kit on one page. */
export function Parts() {
  return (
    <Page
      title="Will talking first help every student argue in writing?"
      crumbs={
        <>
          <a href="/teams">Grade 7 English team</a> · Alder Middle
        </>
      }
      facts={
        <>
          <Pill tone="indigo">Cycle 3 · looking at what happened</Pill>
          <WhoCanSee audience={audience} />
        </>
      }
      aside={
        <>
          <Aside label="Next time together">
            <p>
              <b>Thursday 14:10</b>, 45 min
            </p>
            <p className="small">Describe – interpret – implications, with six exit tickets from newcomers</p>
          </Aside>
          <Aside label="Others on the same question">
            <ul className="plain small">
              <li>
                <a href="/teams">Grade 5 team, Willow Elementary</a>
                <br />
                same problem, one cycle ahead
              </li>
            </ul>
          </Aside>
        </>
      }
    >
      <Section label="We predicted, on November 3">
        <blockquote className="quote">
          If students rehearse a claim and its evidence with a partner before writing, at least 45% of exit tickets will have both
          by January, and newcomers will gain as much as others.
        </blockquote>
      </Section>
      <Section label="For whom">
        <p>
          Newcomers gained less than others: the gap grew from 19 points to 29 (interval 21 to 37).{' '}
          <Pill tone="ochre">Worth a closer look</Pill>
        </p>
        <div className="row">
          <Pill>Seen by the team</Pill>
          <Pill tone="green">Supported, not required</Pill>
          <Pill tone="rose">Not kept, and why</Pill>
        </div>
      </Section>
      <Section label="What we learned">
        <Saves />
        <div className="row">
          <Button look="main">Go on to the next cycle</Button>
          <Button>Name this practice</Button>
          <ButtonLink href="/teams">Charts</ButtonLink>
          <Button look="plain">Not now</Button>
          <Button look="danger">Leave the team</Button>
          <Button look="main" busy>
            Sharing
          </Button>
          <Button disabledReason="The team has not yet said what it saw.">Share with the district</Button>
        </div>
      </Section>
      <Section label="A form">
        <Form />
      </Section>
      <Section label="Asked of me">
        <Cards>
          <Card title="Can the Birch science team have one shared hour on Wednesdays?" href="/teams">
            <p className="small">Asked 6 days ago by the Birch leadership team. You said you answer within 7.</p>
            <div className="row">
              <Button>Answer</Button>
              <Button>Pass on, with a reason</Button>
            </div>
          </Card>
          <Card title="The new reading form asks what the old one asks">
            <p className="small">Three schools, in confidence. 4 days ago.</p>
          </Card>
        </Cards>
        <EmptyState action={<Button look="main">Ask the first question</Button>}>
          Nobody has asked you anything yet. Questions from teams you support will stand here.
        </EmptyState>
      </Section>
      <Section label="Said once">
        <Notice>The roster is read at four each morning.</Notice>
        <Notice tone="done">Shared with the district.</Notice>
        <Notice tone="problem">That did not work, and the fault is ours. Try again; nothing you typed is lost.</Notice>
      </Section>
      <Section label="By school">
        <Table caption="Live cycles by school, this month" rows={rows} rowKey={({ school }) => school} columns={columns} />
      </Section>
    </Page>
  )
}

function Form() {
  const [name, setName] = useState('')
  const [decision, setDecision] = useState<'adopt' | 'adapt' | 'abandon' | null>('adapt')
  return (
    <form className="stack" onSubmit={(event) => event.preventDefault()}>
      <Field
        label="Name of the team"
        hint="As people here call it."
        value={name}
        onChange={({ target }) => setName(target.value)}
        problem={name.length > 20 ? 'A name has at most 20 letters here.' : null}
      />
      <Choice label="What kind of team">
        <option>PLC</option>
        <option>Grade-level team</option>
        <option>School leadership team</option>
      </Choice>
      <TextArea label="What for" placeholder="What would be different for students?" />
      <Radios
        label="What will you do with it?"
        value={decision}
        onChange={setDecision}
        options={[
          { value: 'adopt', label: 'Keep it', hint: 'It worked here; we go on with it.' },
          { value: 'adapt', label: 'Change it', hint: 'It worked for some.' },
          { value: 'abandon', label: 'Let it go', hint: 'Worth knowing too.' },
        ]}
      />
      <People />
      <CheckBox label="Anyone in the district may find this team" />
      <div className="row">
        <Button type="submit" look="main">
          Start the team
        </Button>
        <DialogButton label="Rename" title="Rename the team">
          {(close) => (
            <>
              <Field label="New name" defaultValue="Grade 7 English" />
              <div className="row">
                <Button look="main" onClick={close}>
                  Rename
                </Button>
                <Button onClick={close}>Leave it</Button>
              </div>
            </>
          )}
        </DialogButton>
      </div>
    </form>
  )
}

function People() {
  const [search, setSearch] = useState('')
  const everyone = audience.groups.flatMap(({ people }) => people)
  return (
    <Picker
      label="Who else"
      hint="They get an invitation and decide themselves."
      search={search}
      onSearch={setSearch}
      found={everyone.filter(({ name }) => name.toLowerCase().includes(search.toLowerCase()))}
      id={({ name }) => name.replaceAll(' ', '-')}
      name={({ name }) => name}
      detail={({ role }) => role}
      onPick={({ name }) => setSearch(name)}
    />
  )
}
