import { chanceOf } from '../random.ts'

/** Made work: nobody wrote it. A topic, and for each criterion a sentence or two of the level that the piece is meant to be at. */
type Topic = { title: string; what: string; claim: string; number: string; voice: string; against: string }

const TOPICS: readonly Topic[] = [
  {
    title: 'The canal',
    what: 'the walk along the canal',
    claim: 'families would use the canal path if it had shade',
    number: '31 of 46 people I counted turned back before the second bridge',
    voice: '“My kids are done at the first bench,” a father told me',
    against: 'On the two cloudy days just as many turned back',
  },
  {
    title: 'Bus 9',
    what: 'the late bus',
    claim: 'the late bus decides who is in a club',
    number: '22 of 30 members live within a mile',
    voice: 'A sophomore said she left robotics because of the 5:40',
    against: 'Drama has no late bus either and is full',
  },
  {
    title: 'The library at noon',
    what: 'the library at lunch',
    claim: 'students come for quiet and not for books',
    number: 'in ten days I counted 214 people and 19 books',
    voice: '“It’s the only place I can think,” one said',
    against: 'On the day of the book fair it was 61 books',
  },
  {
    title: 'Two languages at home',
    what: 'grandparents and language',
    claim: 'those who read aloud with a grandparent keep both languages',
    number: 'of 40 I asked, 17 do, and 15 of these write in both',
    voice: 'My own abuela corrects me before she answers',
    against: 'Three who never did write better than I do',
  },
  {
    title: 'The orchard on Mesa Road',
    what: 'the old orchard',
    claim: 'the orchard should stay an orchard',
    number: 'its soil holds twice the water of the lot beside it',
    voice: 'The owner wants to sell to somebody who would water it',
    against: 'The city says it needs 90 homes',
  },
  {
    title: 'Who eats breakfast',
    what: 'breakfast at school',
    claim: 'where breakfast is eaten matters more than what it is',
    number: 'carts at the gate went from 60 to 143 in a week',
    voice: '“I’m not walking into the cafeteria first,” a ninth grader said',
    against: 'The week had testing, when everyone eats',
  },
  {
    title: 'Shade',
    what: 'heat on the playground',
    claim: 'the black surface keeps younger children inside',
    number: 'I measured 141 °F at two in the afternoon',
    voice: 'The aide at Mesquite calls it the frying pan',
    against: 'At Paloma it is as hot and they play',
  },
  {
    title: 'Night shift',
    what: 'students who work',
    claim: 'twelve hours of work a week is where grades begin to drop',
    number: 'of 58 seniors, those above twelve had a third more missing work',
    voice: 'A friend does his reading on the loading dock',
    against: 'The two with the most hours have the best grades',
  },
  {
    title: 'The team that stopped',
    what: 'girls’ wrestling',
    claim: 'the team ended because of the room and not for lack of girls',
    number: '14 signed up and 4 could change within walking distance',
    voice: 'The coach said nobody asked her',
    against: 'Volleyball changes in the same hall',
  },
  {
    title: 'What the river carries',
    what: 'the wash after rain',
    claim: 'most of what floats comes from two streets',
    number: 'of 312 pieces of trash 190 were from the same two stores',
    voice: 'One owner let me see his bins',
    against: 'After the second storm it was all leaves',
  },
  {
    title: 'Phones in a box',
    what: 'the phone box',
    claim: 'the box makes the first ten minutes and not the hour',
    number: 'I timed 30 lessons: work began four minutes sooner',
    voice: '“I forget it’s there,” said one; another said she counts',
    against: 'With a substitute it made no difference',
  },
  {
    title: 'The mural',
    what: 'the mural by the gym',
    claim: 'people who are in a picture look after it',
    number: 'no tag in two years, eleven on the wall beside it',
    voice: 'The janitor paints over the one and not the other',
    against: 'It is also the wall with the camera',
  },
  {
    title: 'Leaving the band',
    what: 'who leaves music',
    claim: 'rented instruments decide it in sixth grade',
    number: 'of 26 who left 19 had a rented one',
    voice: 'My brother’s went back the day the job did',
    against: 'Percussion rents nothing and loses as many',
  },
  {
    title: 'A crossing',
    what: 'the crossing at Fourth',
    claim: 'the light is too short for whoever walks with a child',
    number: 'I timed it: 14 seconds, and 19 with a stroller',
    voice: 'A grandmother waits for two lights on purpose',
    against: 'Nobody has been hit there',
  },
  {
    title: 'Sleep',
    what: 'first period',
    claim: 'the tests given at eight measure sleep as well',
    number: 'the same quiz was six points higher in fourth period',
    voice: 'A teacher gave it twice for me',
    against: 'Fourth period is the honors section',
  },
  {
    title: 'The food bank line',
    what: 'the Thursday line',
    claim: 'the hours keep out those who work',
    number: 'of 75 in line 9 came from a job',
    voice: '“I send my mother,” a man wrote',
    against: 'On the one Saturday it was the same people',
  },
  {
    title: 'Seeds',
    what: 'the seed library',
    claim: 'people bring seeds back when they know whose they were',
    number: 'of packets with a name 4 in 10 came back, without one 1 in 10',
    voice: 'Someone wrote “yours did better than mine”',
    against: 'The names were on the easy ones',
  },
  {
    title: 'Old phones',
    what: 'phones in drawers',
    claim: 'we keep them for the pictures',
    number: 'of 63 families 50 have one, 41 for the pictures',
    voice: 'My aunt’s has my uncle’s voice',
    against: 'Most pictures were backed up',
  },
  {
    title: 'The fence',
    what: 'the fence behind Saltbush',
    claim: 'the hole in the fence is a path and should be a gate',
    number: '88 people in three mornings, 71 of them students',
    voice: 'The neighbor holds the branch for them',
    against: 'The bus would stop there for no one',
  },
  {
    title: 'Translating',
    what: 'children who translate',
    claim: 'translating for a parent teaches something and costs something',
    number: '12 of 15 have done it at a doctor’s',
    voice: '“I left out the word,” one said',
    against: 'Two said it is the best thing they do',
  },
]
export const TOPICS_COUNT = TOPICS.length

const QUESTIONS = [
  (t: Topic) => `This paper is about ${t.what}.`,
  (t: Topic) => `Why is ${t.what} a problem that we should do something about?`,
  (t: Topic) =>
    `I wanted to know whether it is really so that ${t.claim}, because it is my family that it happens to. I could have found the opposite.`,
  (t: Topic) =>
    `I began by asking what is wrong with ${t.what}. After the first week I asked something else: is it so that ${t.claim}? I could have found the opposite, and for two days I thought I had.`,
]
const CLAIMS = [
  (t: Topic) => `There are many sides to ${t.what}.`,
  (t: Topic) => `I think ${t.what} is important and could be better in several ways.`,
  (t: Topic) => `What I found is that ${t.claim}.`,
  (t: Topic) => `What I found is that ${t.claim}. It would not hold where nobody has to walk.`,
]
const EVIDENCE = [
  () => 'Everybody knows this, and many articles say so.',
  (t: Topic) => `I looked into it: ${t.number}.`,
  (t: Topic) =>
    `I counted: ${t.number}. That is what one would see if it were so. I also asked. ${t.voice}; that is the same thing from inside.`,
  (t: Topic) =>
    `I counted: ${t.number}. I also asked. ${t.voice}. Both say the same. One thing does not fit. ${t.against}. I think that is another reason with the same face, but I cannot rule it out.`,
]
const LIMITS = [
  () => '',
  () => 'With more time and more people the results would be better.',
  () => 'I was only there in the afternoon. I did not see the mornings.',
  () =>
    'I was only there in the afternoon. If mornings are different, and two people told me they are, the number could be half of what I say.',
]
const ENDS = [
  'In conclusion that is what I found about my topic and why.',
  'So it should be looked at.',
  'That is as far as I got.',
  'I still walk there. I count without wanting to.',
]

export type Made = { title: string; text: string }

/** One piece at these levels, from 1 to 4, by question, claim, evidence, limits and telling. */
export function madeWork(
  key: string,
  topic: number,
  [question, claim, evidence, limits, telling]: readonly [number, number, number, number, number],
): Made {
  const t = TOPICS[topic % TOPICS.length]!
  const chance = chanceOf(`work/${key}`)
  const parts = [
    QUESTIONS[question - 1]!(t),
    CLAIMS[claim - 1]!(t),
    EVIDENCE[evidence - 1]!(t),
    LIMITS[limits - 1]!(),
    ENDS[telling - 1]!,
  ].filter(Boolean)
  // Who loses the thread says it in another order.
  const ordered = telling === 1 ? chance.shuffled(parts) : parts
  const paragraphs = telling >= 3 ? ordered.join('\n\n') : ordered.join(' ')
  return { title: t.title, text: paragraphs }
}
