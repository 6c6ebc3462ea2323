/** What is typed into a search, as words that are begun. Null where nothing is. */
export function prefixQuery(search: string): string | null {
  const words = search.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length > 0 ? words.map((word) => `${word}:*`).join(' & ') : null
}
