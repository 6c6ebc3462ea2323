import type { Contents, Manifest } from '#platform/backup/manifest.ts'

/** What an archive holds, in a few words. */
export function contentsLine({ contents }: { manifest: Manifest; contents: Contents }): string {
  const counts = Object.values(contents.rows)
  const rows = counts.reduce((sum, count) => sum + count, 0)
  return `${rows.toLocaleString('en')} rows of ${counts.length} tables and ${contents.files.toLocaleString('en')} files`
}

export const sizeOf = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`
