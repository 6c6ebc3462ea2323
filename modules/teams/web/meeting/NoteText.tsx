import { formatDate } from '#web/words.ts'
import type { MeetingNote } from '../../contract.ts'
import { hostOf } from '../../meeting.ts'
import css from './NoteText.module.css'
import { meetingWords as say } from './words.ts'

type Noted = Pick<MeetingNote, 'kind' | 'text' | 'url' | 'fileId' | 'personId' | 'person' | 'byOn'>

type Props = {
  note: Noted
  /** Among one's own, nobody is named. */
  own?: boolean
}

/** A note as everyone reads it: who will try it by when, its link under the title someone gave it, its photo. */
export function NoteText({ note: { kind, text, url, fileId, personId, person, byOn }, own = false }: Props) {
  const words = url ? (
    <a href={url} target="_blank" rel="noreferrer">
      {text || hostOf(url)}
    </a>
  ) : (
    text
  )
  return (
    <>
      {kind === 'try' && !own && (
        <span className={css.who}>{personId && person ? say.willTry(person.split(' ')[0] ?? person) : say.weWillTry} </span>
      )}
      <span className={css.text}>{words}</span>
      {byOn && <span className={css.by}>, {say.by(formatDate(byOn, 'weekday'))}</span>}
      {fileId && (
        <a className={css.photo} href={`/files/${fileId}`} target="_blank" rel="noreferrer">
          <img src={`/files/${fileId}`} alt={text || say.photoOf} loading="lazy" />
        </a>
      )}
    </>
  )
}

/** What came of a try, where it was answered. */
export function WhatCame({ note: { outcome, cameOfIt } }: { note: Pick<MeetingNote, 'outcome' | 'cameOfIt'> }) {
  if (!outcome) return null
  return <span className={css.came}>{[outcome === 'tried' ? say.tried : say.letGo, cameOfIt].filter(Boolean).join(': ')}</span>
}

/** A note in a few words, for the names of buttons. */
export const inShort = ({ text, url }: Pick<MeetingNote, 'text' | 'url'>): string =>
  (text || (url ? hostOf(url) : say.photo)).slice(0, 60)
