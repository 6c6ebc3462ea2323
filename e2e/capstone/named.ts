import { expectAccessible } from '../browser.ts'
import { dialog, main, opened, press, see, sent } from './cast.ts'
import type { Cast, Person } from './cast.ts'

const NAME = 'First the picture, then the rule'
const THEIRS = 'First aloud, then the claim'

/** A paraeducator sees something, on a phone; whose work it is gives it a name and shows it. Gives back where the practice stands. */
export async function noticedAndNamed({ noemi: { page } }: Cast, { page: phone }: Person, helper: string): Promise<string> {
  await see(phone, '/notice')
  await phone.getByLabel('What did you see?').fill('She lets them draw what the rule says before anyone writes it.')
  await phone.getByLabel('Whose work is it?').fill('Noemi Arch')
  await main(phone)
    .getByRole('button', { name: /^Noemi Archuleta/ })
    .click()
  await expectAccessible(phone)
  await press(phone, 'Tell them')
  await phone.getByText('Noemi Archuleta will hear of it').waitFor()

  const noticed = await see(page, '/notice')
  await noticed
    .getByRole('link', { name: /draw what the rule says/ })
    .first()
    .click()
  await page.getByLabel('What it is called').fill(NAME)
  await page
    .getByLabel('How to do it')
    .fill('Ask for a picture of the rule.\nAsk what the picture says.\nWrite the rule under it.')
  await page.getByText('For whom, where it works, what it takes').click()
  await page.getByLabel('What it is for').fill('They get the rule and cannot say why it is so.')
  const whose = page.getByLabel('Whose is it?')
  await whose.selectOption((await whose.locator('option', { hasText: 'The reason why' }).getAttribute('value'))!)
  await expectAccessible(page)
  await press(page, 'This is what we call it')
  await main(page).getByRole('heading', { level: 1, name: NAME }).waitFor()
  await main(page).getByText(`${helper} noticed it first.`).waitFor()
  await show(page)
  return new URL(page.url()).pathname
}

/** Another school makes it its own. */
export async function adapted({ dante: { page } }: Cast, practice: string): Promise<void> {
  await see(page, practice)
  await page.getByRole('link', { name: 'Make it ours' }).click()
  await page.getByLabel('What we changed').fill('A sentence said to a partner takes the place of the picture.')
  await page.getByLabel('What it is called').fill(THEIRS)
  const whose = page.getByLabel('Whose is it?')
  await whose.selectOption((await whose.locator('option', { hasText: 'Grade 7 English' }).getAttribute('value'))!)
  await expectAccessible(page)
  await press(page, 'Keep it')
  await main(page).getByRole('heading', { level: 1, name: THEIRS }).waitFor()
  await show(page)
}

async function show(page: Person['page']): Promise<void> {
  await opened(page, 'Show it to the district')
  await sent(page, 'Show it')
  await main(page).getByText('Supported, free to take up').waitFor()
  await dialog(page).waitFor({ state: 'hidden' })
  await expectAccessible(page)
}
