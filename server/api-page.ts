type Operation = { summary?: string; parameters?: unknown; requestBody?: unknown; responses?: unknown }
type Document = { info: { title: string; version: string; description?: string }; paths?: Record<string, unknown> }

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** The API to read: one list of routes, each opening to what goes in and what comes out. No script, no framework. */
export function apiPage(document: Document, nonce: string): string {
  const routes = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item as Record<string, Operation>).map(([method, operation]) => ({
      path,
      method: method.toUpperCase(),
      operation,
    })),
  )
  const entry = ({ path, method, operation: { summary, ...rest } }: (typeof routes)[number]) =>
    `<details><summary><b>${method}</b> <code>/api${escaped(path)}</code> ${escaped(summary ?? '')}</summary>
<pre tabindex="0">${escaped(JSON.stringify({ parameters: rest.parameters, requestBody: rest.requestBody, responses: rest.responses }, null, 1))}</pre></details>`
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Weft API</title>
<style nonce="${nonce}">body{font:1rem/1.6 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}
summary{cursor:pointer;padding:.6rem 0;border-top:1px solid #8886}pre{overflow:auto;font-size:.85rem;background:#8881;padding:1rem}b{display:inline-block;min-width:4.5rem}</style>
<main><h1>Weft API ${document.info.version}</h1><p>${escaped(document.info.description ?? '')} The whole of it: <a href="/api/openapi.json">openapi.json</a>.</p>
${routes.map(entry).join('\n')}</main></html>`
}
