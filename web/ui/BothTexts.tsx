import { words } from '../words.ts'
import css from './AutoSaveField.module.css'
import { Button } from './Button.tsx'

const say = words({
  met: {
    en: 'Someone else wrote here while you did. Both texts are kept; choose.',
    es: 'Otra persona escribió aquí al mismo tiempo. Se conservan los dos textos; elija.',
  },
  mine: { en: 'Yours', es: 'El suyo' },
  theirs: { en: 'Theirs', es: 'El de la otra persona' },
  keepMine: { en: 'Keep mine', es: 'Dejar el mío' },
  keepTheirs: { en: 'Keep theirs', es: 'Dejar el otro' },
  join: { en: 'Join both and edit', es: 'Unir los dos y corregir' },
  nothing: { en: '(nothing)', es: '(nada)' },
})

type Props = {
  mine: string
  theirs: string
  /** What stands between the two where they are joined: a paragraph, unless the box has one line. */
  between?: string
  choose: (text: string) => void
}

/** Two people wrote: both texts side by side, and what to do with them. */
export const BothTexts = ({ mine, theirs, between = '\n\n', choose }: Props) => (
  <div className={`stack ${css.both}`} role="alert">
    <p>{say.met}</p>
    <div className={css.texts}>
      <section className={css.one}>
        <h3>{say.mine}</h3>
        <p>{mine || say.nothing}</p>
        <Button onClick={() => choose(mine)}>{say.keepMine}</Button>
      </section>
      <section className={css.one}>
        <h3>{say.theirs}</h3>
        <p>{theirs || say.nothing}</p>
        <Button onClick={() => choose(theirs)}>{say.keepTheirs}</Button>
      </section>
    </div>
    <div className="row">
      <Button look="main" onClick={() => choose(theirs + between + mine)}>
        {say.join}
      </Button>
    </div>
  </div>
)
