import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { words } from '#web/words.ts'
import type { Linked, Statement } from '../contract.ts'
import type { Branch } from '../framework.ts'
import css from './Frameworks.module.css'
import { StatementForm } from './StatementForm.tsx'
import { thingLink } from './thing-link.ts'
import { thingWords } from './words.ts'

const say = words({
  retired: { en: 'No longer in it', es: 'Ya no está' },
  change: { en: 'Change', es: 'Cambiar' },
  changeNamed: { en: (text: string) => `Change: ${text}`, es: (text: string) => `Cambiar: ${text}` },
  under: { en: 'Add under it', es: 'Añadir debajo' },
  underNamed: { en: (text: string) => `Add under: ${text}`, es: (text: string) => `Añadir debajo de: ${text}` },
  up: { en: 'Move up', es: 'Subir' },
  upNamed: { en: (text: string) => `Move up: ${text}`, es: (text: string) => `Subir: ${text}` },
  unnamed: { en: 'not named yet', es: 'sin nombre todavía' },
})

type Props = { branches: readonly Branch<Statement>[]; language: string; mayChange: boolean; frameworkId: string }

/** Statements under each other, as deep as they go; what serves each stands beside it, on a phone below it. */
export const Tree = ({ branches, ...rest }: Props) => (
  <ul className={css.tree}>
    {branches.map((branch, at) => (
      <Node key={branch.id} branch={branch} isFirst={at === 0} {...rest} />
    ))}
  </ul>
)

type NodeProps = Omit<Props, 'branches'> & { branch: Branch<Statement>; isFirst: boolean }

function Node({ branch, isFirst, ...rest }: NodeProps) {
  const { code, text, kind, isRetired, linked, under } = branch
  return (
    <li>
      <div className={css.statement}>
        <div>
          <p className={css.text} lang={rest.language || undefined}>
            {code && <span className={css.code}>{code}</span>}
            {text}
          </p>
          {(kind || isRetired) && (
            <p className="tiny">
              {kind} {isRetired && <Pill tone="ochre">{say.retired}</Pill>}
            </p>
          )}
          {rest.mayChange && <Tools branch={branch} isFirst={isFirst} frameworkId={rest.frameworkId} />}
        </div>
        {linked.length > 0 && <Serves linked={linked} />}
      </div>
      {under.length > 0 && (
        <ul>
          {under.map((below, at) => (
            <Node key={below.id} branch={below} isFirst={at === 0} {...rest} />
          ))}
        </ul>
      )}
    </li>
  )
}

const Serves = ({ linked }: { linked: readonly Linked[] }) => (
  <ul className={css.serves}>
    {linked.map(({ kind, id, name, whose }) => (
      <li key={id}>
        <a href={thingLink[kind](id)}>{name || say.unnamed}</a>
        <div className="tiny">
          {thingWords[kind]} · {whose}
        </div>
      </li>
    ))}
  </ul>
)

function Tools({ branch, isFirst, frameworkId }: { branch: Branch<Statement>; isFirst: boolean; frameworkId: string }) {
  const up = useAct('frameworks.moveStatement')
  const { id, text } = branch
  const named = text.slice(0, 60)
  return (
    <div className={`screen-only ${css.tools}`}>
      <DialogButton look="plain" label={<Named said={say.change} aloud={say.changeNamed(named)} />} title={say.change}>
        {(close) => <StatementForm statement={branch} onDone={close} />}
      </DialogButton>
      <DialogButton look="plain" label={<Named said={say.under} aloud={say.underNamed(named)} />} title={say.under}>
        {(close) => <StatementForm to={{ frameworkId, parentId: id }} onDone={close} />}
      </DialogButton>
      {!isFirst && (
        <Button look="plain" busy={up.busy} aria-label={say.upNamed(named)} onClick={() => up.run({ id })}>
          {say.up}
        </Button>
      )}
      {up.problem && <Notice tone="problem">{up.problem}</Notice>}
    </div>
  )
}

/** Short to see, whole to hear. */
const Named = ({ said, aloud }: { said: string; aloud: string }) => (
  <>
    <span aria-hidden="true">{said}</span>
    <span className="aloud">{aloud}</span>
  </>
)
