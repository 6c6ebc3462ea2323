import { expect } from 'vitest'
import type { Page } from 'playwright-core'

/** Words without which hardly a sentence is English, and which are none in Spanish. */
const ENGLISH =
  /(?<![\p{L}’'])(the|and|with|your|you|are|this|that|what|who|from|was|were|they|their|of|for|not|to|is|it|by|on)(?![\p{L}’'])/iu

/**
 * Nothing of the page’s own is left in English: every text, name and hint, but for what people wrote, which came with the page’s data, and
 * what says of itself that it is in another language.
 */
export async function expectSpanish(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('es')
  const { texts, written } = await page.evaluate(() => {
    const strings = (value: unknown): string[] =>
      typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(strings) : []
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement!
      if (element.closest('script, style, noscript, [lang]:not([lang="es"])')) continue
      if (node instanceof Element)
        found.push(...['aria-label', 'alt', 'placeholder', 'title'].flatMap((name) => element.getAttribute(name) ?? []))
      else found.push(node.textContent ?? '')
    }
    const first: unknown = JSON.parse(document.querySelector('#first')!.textContent)
    return { texts: [...found, document.title], written: [...new Set(strings(first))] }
  })
  const longest = written.filter((text) => text.length > 2).toSorted((one, other) => other.length - one.length)
  const isWritten = (text: string) => written.some((content) => content.includes(text.trim()))
  const own = texts.map((text) => (isWritten(text) ? '' : longest.reduce((rest, content) => rest.replaceAll(content, ' '), text)))
  // Initials are letters, not words. All pages of a journey are looked at before it fails.
  const left = own.map((text) => text.trim()).filter((text) => text.length > 3 && ENGLISH.test(text))
  expect.soft(left, page.url()).toEqual([])
}
