import { useState } from 'react'
import { call } from '#web/api.ts'
import { useReadOn } from '#web/read-on.ts'
import { ShowMore } from '#web/ui/ShowMore.tsx'
import { words } from '#web/words.ts'
import type { CommunityPage, Post } from '../contract.ts'
import css from './Community.module.css'
import { OnePost } from './OnePost.tsx'
import { PostForm } from './PostForm.tsx'

const say = words({
  none: {
    en: 'Nothing has been written yet. A question is the best beginning: what would you like to know from the others?',
    es: 'Todavía no se ha escrito nada. Una pregunta es el mejor comienzo: ¿qué quisiera saber de los demás?',
  },
  more: { en: 'Show earlier', es: 'Mostrar anteriores' },
})

/** What its people write, the latest first; what one takes back can be put back until one leaves the page. */
export function Posts({ data }: { data: CommunityPage }) {
  const { community, members } = data
  const { parts, reading } = useReadOn<{ posts: Post[]; more: boolean }>(data, (last) =>
    call('communities.posts', { id: community.id, before: last.posts.at(-1)?.id }),
  )
  const [taken, setTaken] = useState<readonly Post[]>([])
  const known = new Map(parts.flatMap(({ posts }) => posts).map((post) => [post.id, post]))
  for (const post of taken) if (!data.posts.some(({ id }) => id === post.id)) known.set(post.id, post)
  const posts = [...known.values()].toSorted((one, other) => other.id.localeCompare(one.id))
  return (
    <>
      <PostForm communityId={community.id} members={members} ofId={null} />
      {posts.length === 0 && <p className="small">{say.none}</p>}
      <ul className={`plain ${css.posts}`}>
        {posts.map((post) => (
          <li key={post.id}>
            <OnePost
              post={post}
              communityId={community.id}
              members={members}
              isTaken={taken.some(({ id }) => id === post.id) && !data.posts.some(({ id }) => id === post.id)}
              onTaken={() => setTaken((now) => [...now.filter(({ id }) => id !== post.id), post])}
            />
          </li>
        ))}
      </ul>
      <ShowMore reading={reading} label={say.more} />
    </>
  )
}
