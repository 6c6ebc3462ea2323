import { CheckBox } from '#web/ui/Field.tsx'
import { words } from '#web/words.ts'

const say = words({
  label: { en: 'Others use this computer', es: 'Otras personas usan este equipo' },
  hint: {
    en: 'You are signed out after half an hour unused, and when the browser closes. Signing out leaves nothing of yours here.',
    es: 'La sesión se cierra tras media hora sin uso y al cerrar el navegador. Al salir no queda nada suyo aquí.',
  },
})

type Props = { shared: boolean; onChange: (shared: boolean) => void }

/** Asked wherever someone comes in. */
export const SharedComputer = ({ shared, onChange }: Props) => (
  <div>
    <CheckBox label={say.label} checked={shared} onChange={({ target }) => onChange(target.checked)} />
    {shared && <p className="small">{say.hint}</p>}
  </div>
)
