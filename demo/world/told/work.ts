import type { Drawing } from '../drawings/drawings.ts'

/** Work that teams brought to look at together. Every stroke and word is made up; no child’s hand is in it. */
export type ToldPiece = {
  key: string
  team: string
  by: string
  on: readonly [week: number, weekday: number]
  title: string
  about: string
  purpose: 'look' | 'score' | 'example'
  permission: 'not-asked' | 'team' | 'district'
  permissionBy: 'student' | 'family' | 'both' | null
  isCleared: boolean
  /** The team it is shown to. */
  shownTo?: string
  sheets: readonly Drawing[] | { text: string }
}

const TICKET = 'Exit ticket, last five minutes. “Show why 3/4 and 6/8 are the same.” Paper strips were on the table.'
const ticket = { team: 'cottonwood-04', by: 'cottonwood/grade-04/2', on: [-1, 3], about: TICKET, purpose: 'look' } as const
const yes = { permission: 'district', permissionBy: 'both', isCleared: true } as const
const CLAIM =
  'Ten minutes, by hand, typed by us word for word: “Should phones stay in lockers? Say it, say why, say what the other side would answer.”'
const claim = { team: 'alder-english-7', by: 'alder/english/1', on: [-2, 4], about: CLAIM, purpose: 'score' } as const

export const PIECES: readonly ToldPiece[] = [
  { ...ticket, ...yes, key: 'line', title: 'They land on the same spot', sheets: ['ticket-on-a-line'], shownTo: 'fractions' },
  {
    ...ticket,
    ...yes,
    key: 'longer',
    title: '6/8 is bigger, it has more pieces',
    sheets: ['ticket-longer-bar'],
    shownTo: 'fractions',
  },
  { ...ticket, ...yes, key: 'cut', title: 'I cut every fourth in half', sheets: ['ticket-cut-again'], purpose: 'example' },
  {
    ...ticket,
    key: 'times',
    title: 'The same to the top and the bottom',
    sheets: ['ticket-times-two'],
    permission: 'team',
    permissionBy: 'student',
    isCleared: true,
  },
  {
    ...ticket,
    key: 'unsure',
    title: 'I think they match because you said so',
    sheets: ['ticket-not-sure'],
    permission: 'not-asked',
    permissionBy: null,
    isCleared: true,
  },
  {
    ...claim,
    ...yes,
    key: 'phones-one',
    title: 'My phone is how my mom finds me',
    sheets: {
      text: 'Phones should not stay in lockers.\n\nMy mom works nights and she calls at lunch because that is when she wakes up. If my phone is in the locker she calls the office and they say they will pass it on and mostly they dont.\n\nThe other side would say people look at videos in class. That is true. I did it too. But then take it from the person who does it and not from everybody. You dont close the library when one kid rips a book.',
    },
  },
  {
    ...claim,
    key: 'phones-two',
    title: 'They should stay in lockers because it is better',
    permission: 'team',
    permissionBy: 'family',
    isCleared: true,
    sheets: {
      text: 'I think phones should stay in lockers because it is better. When they are in lockers it is better for learning and for everyone. Some people would say no but I think yes because phones are bad for school and school is for learning.\n\nIn conclusion phones should stay in lockers.',
    },
  },
]
