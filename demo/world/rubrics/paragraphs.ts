/** Six paragraphs on one story, made up: from far below to far above. */
export const PARAGRAPHS: readonly { title: string; text: string; strength: number }[] = [
  {
    title: 'The one about the dog',
    text: 'I think the dog is the saddest in the story. It waits all day. That is sad because dogs are loyal and I have one too.',
    strength: -1.6,
  },
  {
    title: 'She lied to be kind',
    text: 'Marisol lies to her grandfather, but I think it was kind. In the text it says “the soup is just how Grandma made it.” This shows that she is kind because she lied to be kind.',
    strength: -0.2,
  },
  {
    title: 'Who the letter is for',
    text: 'I used to think the letter was for the brother. It is for herself. The line is “I wrote it in pencil so it could go on changing.” You don’t send something that is still changing. You keep it. The pencil is what made me think so.',
    strength: 2.4,
  },
  {
    title: 'The bus driver knew',
    text: 'The bus driver knew the whole time. He says “long day, captain” and he only calls him captain on the days something happened. So he saw it, he just let him have the seat.',
    strength: 1.5,
  },
  {
    title: 'It is about friendship',
    text: 'This story is about friendship and how you should be a good friend. There are many examples. Friends help each other and this is a life lesson.',
    strength: -2.4,
  },
  {
    title: 'Two kinds of brave',
    text: 'Tomás is brave in the river and his sister is brave at the table. “She put down her fork and said it in Spanish.” It shows bravery because in front of everyone is harder, but I am not sure the author thinks so.',
    strength: 0.8,
  },
]
