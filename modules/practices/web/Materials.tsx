import { useState } from 'react'
import { PhotoButton } from '#modules/teams/web/meeting/PhotoButton.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Field } from '#web/ui/Field.tsx'
import { words } from '#web/words.ts'
import type { Material } from '../version-contract.ts'

const say = words({
  title: { en: 'What it is', es: 'Qué es' },
  titleHint: { en: 'Question cards', es: 'Tarjetas de preguntas' },
  url: { en: 'Link', es: 'Enlace' },
  add: { en: 'Add the link', es: 'Añadir el enlace' },
  picture: { en: 'Picture', es: 'Imagen' },
  remove: { en: (title: string) => `Take away: ${title}`, es: (title: string) => `Quitar: ${title}` },
  taken: { en: 'Take away', es: 'Quitar' },
  first: { en: 'First say what it is and give its address.', es: 'Primero diga qué es y dé su dirección.' },
})

type Props = { materials: readonly Material[]; onChange: (materials: Material[]) => void }

/** Links and pictures that go with a practice. */
export function Materials({ materials, onChange }: Props) {
  const [title, setTitle] = useState('')
  const [url, setUrl] = useState('')
  const add = (of: Pick<Material, 'url' | 'fileId'>) => {
    onChange([...materials, { title: title.trim() || say.picture, ...of }])
    setTitle('')
    setUrl('')
  }
  const isLink = /^https?:\/\/\S+\.\S+/.test(url)
  return (
    <div className="stack">
      {materials.length > 0 && (
        <ul className="plain">
          {materials.map((material, at) => (
            <li key={`${material.title} ${material.url ?? material.fileId}`} className="row">
              {material.title}
              <Button
                look="plain"
                aria-label={say.remove(material.title)}
                onClick={() => onChange(materials.filter((_, place) => place !== at))}
              >
                {say.taken}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Field
        label={say.title}
        placeholder={say.titleHint}
        maxLength={160}
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      <Field
        label={say.url}
        type="url"
        placeholder="https://"
        maxLength={1000}
        value={url}
        onChange={({ target }) => setUrl(target.value)}
      />
      <div className="row">
        <Button disabledReason={title.trim() && isLink ? null : say.first} onClick={() => add({ url: url.trim(), fileId: null })}>
          {say.add}
        </Button>
        <PhotoButton sent={(fileId) => add({ url: null, fileId })} />
      </div>
    </div>
  )
}
