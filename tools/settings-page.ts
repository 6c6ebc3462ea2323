import { readFile, writeFile } from 'node:fs/promises'
import { SETTINGS } from '#platform/config.ts'

/** Writes `docs/settings.md` from the settings themselves. `--check` compares instead. */
const defaultOf = (schema: (typeof SETTINGS)[keyof typeof SETTINGS]['schema']): string => {
  const { data } = schema.safeParse(undefined)
  return data === undefined || (Array.isArray(data) && data.length === 0) ? '' : `\`${String(data)}\``
}
const rows = Object.entries(SETTINGS).map(([name, { schema, about }]) => `| \`${name}\` | ${defaultOf(schema)} | ${about} |`)
const page = `# Settings

Every setting is an environment variable, checked at start; all wrong ones are named at once. An empty one counts as absent.
Made by \`node tools/settings-page.ts\`.

| name | default | what it is for |
|---|---|---|
${rows.join('\n')}
`
const path = new URL('../docs/settings.md', import.meta.url)
if (!process.argv.includes('--check')) await writeFile(path, page)
else if ((await readFile(path, 'utf8').catch(() => '')) !== page) {
  console.error('docs/settings.md is not what the settings say. Run: node tools/settings-page.ts')
  process.exitCode = 1
}
